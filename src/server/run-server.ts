import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { toString as drawQr } from 'qrcode';
import { buildApp } from './app.ts';
import { roomAddresses } from './room-addresses.ts';
import type { Place } from './store/open-store.ts';
import { openStore } from './store/open-store.ts';

export interface ServerOptions {
  /** Folder of the built page, as an absolute path. */
  readonly dist: string;
  readonly port: number;
  /** Every address of the machine, if left out. */
  readonly host?: string | undefined;
  /** Null: the page alone. */
  readonly place: Place | null;
  readonly password?: string | undefined;
  /** Addresses of proxies in front, parted by commas. */
  readonly proxies?: string | undefined;
  /** Least level of lines that are logged: `info` has one for each request. */
  readonly log?: string | undefined;
}
export interface Running {
  readonly port: number;
  readonly address: string;
  /** Addresses under which other machines of the room reach this one. */
  readonly room: readonly string[];
  /** Opens the desk of whoever runs the server; null where the page is served alone. */
  readonly ownerLink: string | null;
  close(): Promise<void>;
}

const ANYWHERE = '0.0.0.0';
const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/**
 * Opens the store and serves page and API.
 *
 * @throws  StoreError for the store; what the socket says no with (EADDRINUSE, EACCES …) for the port
 */
export async function runServer({ dist, port, host, place, password, proxies, log }: ServerOptions): Promise<Running> {
  const store = place && (await openStore(place));
  let app: FastifyInstance | null = null;
  try {
    app = await buildApp({
      dist,
      ...(store ? { store } : {}),
      password: password || null,
      proxies: (proxies ?? '').split(',').flatMap((one) => one.trim() || []),
      logger: { level: LEVELS.find((level) => level === log) ?? 'error' },
    });
    await app.listen({ port, host: host ?? ANYWHERE });
    const bound = (app.server.address() as AddressInfo).port;
    const address = `http://${host === undefined || host === ANYWHERE ? 'localhost' : bracketed(host)}:${bound}`;
    const running = app;
    return {
      port: bound,
      address,
      room: host === undefined || host === ANYWHERE ? roomAddresses(bound) : [],
      ownerLink: store && `${address}/#/desk/${await store.owner.link()}`,
      async close() {
        await running.close();
        await store?.close();
      },
    };
  } catch (error) {
    await app?.close(); // it has begun to look after the store
    await store?.close();
    throw error;
  }
}

/** An address as a picture of signs, to be read from a screen by a telephone. */
export const qrOf = (address: string): Promise<string> => drawQr(address, { type: 'utf8', errorCorrectionLevel: 'M' });

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

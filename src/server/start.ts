import type { Running } from './run-server.ts';
import { qrOf, runServer } from './run-server.ts';
import { StoreError } from './store/store-error.ts';

/** All of these as they stand in the environment. */
export interface StartOptions {
  /** Folder of the built page, as an absolute path. */
  readonly dist: string;
  /** 8080 when it is not set. */
  readonly port: string | undefined;
  /** Folder in which classes and competitions are kept; null where this Node cannot open one: the page alone. */
  readonly data: string | null;
  /** Of a PostgreSQL; then the folder is not used. */
  readonly databaseUrl?: string | undefined;
  /** With which whoever runs the server signs in, beside the link. */
  readonly password?: string | undefined;
  readonly proxies?: string | undefined;
  readonly log?: string | undefined;
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? '8080');
  if (text !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}": it must be a whole number from 0 to 65535, for example PORT=8081 npm start.`);
}

/** Short ones would be found by trying. (chosen) */
const SHORTEST_PASSWORD = 8;
function checkPassword(text: string | undefined): void {
  if (!text || text.length >= SHORTEST_PASSWORD) return;
  throw new Error(`RAPPORT_PASSWORD has ${text.length} signs: give it ${SHORTEST_PASSWORD} or more, or leave it out.`);
}

function sayWhyNot(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES') {
    return `This user may not open port ${port}. Choose one above 1023: PORT=8080 npm start`;
  }
  const sentence =
    error instanceof StoreError ? `${error.message[0]!.toUpperCase()}${error.message.slice(1)}.` : error.message;
  return `The server did not start: ${sentence}`;
}

/** Serves until SIGINT or SIGTERM; ends the process with 1 and a sentence when it cannot. */
export async function start({
  dist,
  port: text,
  data,
  databaseUrl,
  password,
  proxies,
  log,
}: StartOptions): Promise<void> {
  let port = 0;
  try {
    port = readPort(text);
    checkPassword(password);
    const place = databaseUrl ? { address: databaseUrl } : data === null ? null : { data };
    const running = await runServer({ dist, port, place, password, proxies, log });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void running.close().then(() => process.exit(0)));
    }
    for (const line of await greeting(running)) console.log(line);
  } catch (error) {
    console.error(sayWhyNot(error as NodeJS.ErrnoException, port));
    process.exitCode = 1;
  }
}

async function greeting({ address, room, ownerLink }: Running): Promise<readonly string[]> {
  const [first] = room;
  return [
    `Rapport 客情: ${address}`,
    ...room.map((other) => `In this room:  ${other}`),
    ownerLink === null ? 'Classes and competitions need Node 24.' : `For teachers:  ${ownerLink}`,
    ...(first === undefined || !process.stdout.isTTY ? [] : [await qrOf(first)]),
    'Stop with Ctrl+C.',
  ];
}

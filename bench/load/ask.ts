import { request } from 'node:http';

export interface Said {
  readonly status: number;
  readonly text: string;
  /** From the first byte sent to the last one heard. */
  readonly milliseconds: number;
}
interface Asked {
  readonly method: 'GET' | 'POST';
  readonly body?: unknown;
  readonly link?: string;
}
/** A page gives up later, but what takes this long has failed. (chosen) */
const PATIENCE_MS = 30_000;

/**
 * One request on a connection of its own, as from a student who has thought longer than a connection is kept.
 *
 * @throws  Error of the socket
 */
export function ask(address: string, { method, body, link }: Asked): Promise<Said> {
  const payload = body === undefined ? null : JSON.stringify(body);
  const headers = {
    ...(payload === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    ...(link === undefined ? {} : { authorization: `Bearer ${link}` }),
  };
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, agent: false, timeout: PATIENCE_MS }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('error', reject);
      reply.on('end', () => {
        const milliseconds = performance.now() - started;
        resolve({ status: reply.statusCode ?? 0, text: Buffer.concat(parts).toString(), milliseconds });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
    asked.on('error', reject);
    asked.end(payload ?? undefined);
  });
}

/** The same where nothing else than 200 will do. */
export async function get<T>(address: string, asked: Asked): Promise<T> {
  const { status, text } = await ask(address, asked);
  if (status !== 200) throw new Error(`${asked.method} ${address}: ${status} ${text.slice(0, 300)}`);
  return JSON.parse(text) as T;
}

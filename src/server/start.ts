import { networkInterfaces } from 'node:os';
import { buildApp } from './app.ts';

export interface StartOptions {
  /** Folder of the built page, as an absolute path. */
  readonly dist: string;
  /** Text as it stands in the environment; 8080 when it is not set. */
  readonly port: string | undefined;
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? '8080');
  if (text !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}": it must be a whole number from 0 to 65535, for example PORT=8081 npm start.`);
}

/** Addresses under which other machines of the room reach this one. */
function roomAddresses(port: number): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => `http://${one.address}:${port}`);
}

function sayWhyNot(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES') {
    return `This user may not open port ${port}. Choose one above 1023: PORT=8080 npm start`;
  }
  return `The server did not start: ${error.message}`;
}

/** Serves the page until SIGINT or SIGTERM; ends the process with 1 and a sentence when it cannot. */
export async function start({ dist, port: text }: StartOptions): Promise<void> {
  let port = 0;
  try {
    port = readPort(text);
    const app = await buildApp({ dist });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void app.close().then(() => process.exit(0)));
    }
    await app.listen({ port, host: '0.0.0.0' });
    const address = app.server.address();
    if (address && typeof address === 'object') port = address.port;
    console.log(`Rapport 客情: http://localhost:${port}`);
    for (const other of roomAddresses(port)) console.log(`In this room:  ${other}`);
    console.log('Stop with Ctrl+C.');
  } catch (error) {
    console.error(sayWhyNot(error as NodeJS.ErrnoException, port));
    process.exitCode = 1;
  }
}

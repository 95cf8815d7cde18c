import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';

/** Addresses under which other machines of the room reach a port of this one. */
export function roomAddresses(port: number): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}

/** The same of a server that listens; none where it listens at one address alone, or not at all. */
export function roomOf(server: Pick<Server, 'address'>): string[] {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') return [];
  return bound.address === '0.0.0.0' || bound.address === '::' ? roomAddresses(bound.port) : [];
}

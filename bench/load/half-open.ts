import type { Socket } from 'node:net';
import { connect } from 'node:net';

/** Connections that begin a request and never end it, each made again when the server lets it go. */
export function holdHalfOpen(address: string, count: number): { end(): void } {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  let ended = false;
  const hold = () => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`POST /join HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Le`);
    });
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      if (!ended) setTimeout(hold, 100);
    });
  };
  for (let k = 0; k < count; k++) hold();
  return {
    end() {
      ended = true;
      for (const socket of sockets) socket.destroy();
    },
  };
}

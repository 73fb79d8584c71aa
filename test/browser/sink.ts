import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sink {
  port: number;
  /** `host:port` or address of every request that reached the network. */
  readonly seen: string[];
  close(): Promise<void>;
}

/** A proxy that counts and refuses: what a browser sends past the practice pages ends here. */
export async function openSink(): Promise<Sink> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it left the browser. */
export interface Recorded {
  /** Host and port. */
  readonly host: string;
  /** Absent for tunnels: what goes through them is encrypted. */
  readonly path?: string;
}

export interface RecordingProxy {
  readonly port: number;
  readonly recorded: readonly Recorded[];
  close(): void;
}

/** A proxy that writes down every request and lets only those to `allowed` (host and port) through. */
export async function startRecordingProxy(allowed: string): Promise<RecordingProxy> {
  const recorded: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    recorded.push({ host: url.host, path: url.pathname });
    if (url.host !== allowed) {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = forward(url, { method: incoming.method ?? 'GET', headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    recorded.push({ host: incoming.url ?? '' });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, recorded, close: () => server.close() };
}

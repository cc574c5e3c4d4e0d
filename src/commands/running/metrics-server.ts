import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

/** Where figures are read: an address apart from the one for people. */
export type MetricsServer = { readonly url: string; readonly close: () => Promise<void> };

/** Answers `GET /metrics` on its own address and nothing else; rejects with one line where the address is taken. */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  metrics: Pick<Metrics, 'read'>,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics')
      return void response.writeHead(404).end('Not Found');
    metrics.read().then(
      ({ text, type }) => void response.writeHead(200, { 'content-type': type }).end(text),
      () => void response.writeHead(500).end('Cannot read the figures'),
    );
  });
  // It never keeps a process alive that has nothing else to do.
  server.unref();
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`Cannot serve metrics on ${host}:${port} (METRICS_ADDRESS): ${code}`, {
      cause: error,
    });
  }
  const bound = server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return {
    url: `http://${name}:${bound.port}/metrics`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

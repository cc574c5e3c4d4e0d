import { Agent, request } from 'node:http';

/** Somebody at the desk: opens pages and searches, counts what comes and keeps nothing of it, so that the memory measured is the house's. Rejects where a page does not come. */
export function client(url: string, cookie: string) {
  const agent = new Agent({ keepAlive: true });
  const ask = (path: string, body?: string): Promise<{ status: number; length: number }> =>
    new Promise((resolve, reject) => {
      const headers = {
        cookie,
        origin: url,
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      };
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request(`${url}${path}`, { agent, method, headers }, (answer) => {
        let length = 0;
        answer.on('data', (part: Buffer) => {
          length += part.length;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, length }));
        answer.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  // A connection that lay idle may be closed just then; a browser asks again too.
  const twice = (path: string, body?: string) => ask(path, body).catch(() => ask(path, body));
  return {
    get: async (path: string): Promise<void> => {
      const { status, length } = await twice(path);
      if (status !== 200 || length < 500) throw new Error(`Cannot measure ${path}: ${status}`);
    },
    find: async (typed: string): Promise<void> => {
      const { status } = await twice('/desk/search', `${new URLSearchParams({ find: typed })}`);
      if (status !== 200 && status !== 303) throw new Error(`Cannot search: ${status}`);
    },
    close: () => agent.destroy(),
  };
}

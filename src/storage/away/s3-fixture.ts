import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BucketPlace } from './bucket.ts';

/** S3 storage as far as copies need it, over HTTP, for tests only: one bucket in memory, names listed a few at a time. */
export type Storage = {
  readonly place: BucketPlace;
  readonly objects: Map<string, Buffer>;
  /** How many were written since it began. */
  readonly puts: () => number;
  /** From now on it refuses. */
  readonly refuse: (refuses: boolean) => void;
  readonly close: () => Promise<void>;
};

const atOnce = 3;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function listed(objects: ReadonlyMap<string, Buffer>, asked: URLSearchParams): string {
  const prefix = asked.get('prefix') ?? '';
  const after = asked.get('continuation-token') ?? '';
  const names = [...objects.keys()].filter((name) => name.startsWith(prefix)).toSorted();
  const left = names.filter((name) => name > after);
  const page = left.slice(0, atOnce);
  const more = left.length > page.length;
  const contents = page.map(
    (name) =>
      `<Contents><Key>${name}</Key><Size>${objects.get(name)?.length}</Size><LastModified>2026-11-23T00:00:00Z</LastModified><ETag>"x"</ETag></Contents>`,
  );
  const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
}

/** Starts one. */
export async function startStorage(): Promise<Storage> {
  const objects = new Map<string, Buffer>();
  let [puts, refuses] = [0, false];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://storage');
    const name = decodeURIComponent(url.pathname.replace(/^\/bucket\/?/u, ''));
    const body = await bodyOf(request);
    const signed = /^AWS4-HMAC-SHA256 Credential=key-id\/\d{8}\/local\/s3\/aws4_request/u;
    if (refuses || !signed.test(request.headers.authorization ?? '')) {
      response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
    } else if (request.method === 'PUT') {
      puts += 1;
      objects.set(name, body);
      response.writeHead(200, { etag: '"x"' }).end();
    } else if (request.method === 'DELETE') {
      objects.delete(name);
      response.writeHead(204).end();
    } else if (name === '') {
      response.writeHead(200, { 'content-type': 'application/xml' });
      response.end(listed(objects, url.searchParams));
    } else {
      const found = objects.get(name);
      response.writeHead(found === undefined ? 404 : 200).end(found ?? '');
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    place: {
      endpoint: `http://127.0.0.1:${port}/bucket`,
      region: 'local',
      keyId: 'key-id',
      secret: 'its-secret',
    },
    objects,
    puts: () => puts,
    refuse: (now) => {
      refuses = now;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

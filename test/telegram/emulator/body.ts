import type { IncomingMessage } from 'node:http';
import { isObject, type Params, type Upload } from './params.ts';
import { badRequest, Refusal } from './refusal.ts';

const largest = 60 * 1024 * 1024;

/** The parameters of a call as the Bot API reads them: query, urlencoded, JSON or multipart. */
export async function readParams(request: IncomingMessage, url: URL): Promise<Params> {
  const values: { [name: string]: unknown } = Object.fromEntries(url.searchParams);
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return { values, files: {} };
  if (type.includes('application/json'))
    return { values: { ...values, ...jsonBody(body) }, files: {} };
  if (type.includes('multipart/form-data')) return multipart(body, type, values);
  return {
    values: { ...values, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) },
    files: {},
  };
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) throw new Refusal(413, 'Request Entity Too Large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function jsonBody(body: Buffer): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (isObject(value)) return value;
  } catch {
    // Falls through to the one refusal for both.
  }
  throw badRequest("can't parse JSON object");
}

function multipart(body: Buffer, type: string, values: { [name: string]: unknown }): Params {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (!boundary) throw badRequest('boundary is missing');
  const uploads: { [name: string]: Upload } = {};
  for (const part of partsOf(body, Buffer.from(`--${boundary}`))) {
    const split = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, split).toString('utf8');
    const name = /name="?([^";\r\n]+)"?/i.exec(head)?.[1] ?? '';
    const file = /filename="?([^";\r\n]*)"?/i.exec(head)?.[1];
    const content = part.subarray(split + 4);
    if (file === undefined) values[name] = content.toString('utf8');
    else uploads[name] = { name: file, bytes: Buffer.from(content) };
  }
  return { values, files: attached(values, uploads) };
}

function partsOf(body: Buffer, mark: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let from = body.indexOf(mark);
  for (;;) {
    const to = body.indexOf(mark, from + mark.length);
    if (to < 0) return parts;
    parts.push(body.subarray(from + mark.length + 2, to - 2));
    from = to;
  }
}

// A library names its file parts freely and points at them with `attach://name`.
function attached(
  values: { readonly [name: string]: unknown },
  uploads: { readonly [name: string]: Upload },
): { readonly [name: string]: Upload } {
  const files: { [name: string]: Upload } = { ...uploads };
  for (const [name, value] of Object.entries(values)) {
    const target = typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
    const upload = target === undefined ? undefined : uploads[target];
    if (upload) files[name] = upload;
  }
  return files;
}

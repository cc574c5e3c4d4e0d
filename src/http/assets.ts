import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { Context, Hono } from 'hono';

/** Files that pages load, each under a URL that names its content and may be kept for a year. */
export type Assets = {
  /** Reads a file once and gives its URL; `links` puts other assets' URLs in place of names written in it. Throws naming a file that cannot be read. */
  readonly add: (
    name: string,
    file: string,
    links?: { readonly [written: string]: string },
  ) => string;
  /** Gives the URL of a text made of several files, as a page's scripts joined into one. */
  readonly addText: (name: string, text: string) => string;
  /** The URL of a name that was added; throws for any other. */
  readonly url: (name: string) => string;
  /** Serves what was added at `/assets/…`. */
  readonly mount: (app: Hono) => void;
};

type Asset = {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly type: string;
  readonly packed: Map<'br' | 'gzip', Promise<Buffer>>;
};

const types: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const packable = /^text\/|json|svg/;
const packers = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/** An empty collection; parts of the house add their own files to it before `mount` or after. */
export function createAssets(): Assets {
  const urls = new Map<string, string>();
  const files = new Map<string, Asset>();
  const keep = (name: string, read: () => Buffer<ArrayBuffer>): string => {
    const extension = extname(name);
    const type = types[extension];
    if (type === undefined) throw new Error(`Cannot serve asset ${name}: unknown type of file`);
    const bytes = read();
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
    const url = `/assets/${name.slice(0, name.length - extension.length)}.${hash}${extension}`;
    urls.set(name, url);
    files.set(url, { bytes, type, packed: new Map() });
    return url;
  };
  const add: Assets['add'] = (name, file, links = {}) =>
    keep(name, () => readAsset(name, file, links));
  const addText: Assets['addText'] = (name, text) => keep(name, () => Buffer.from(text));
  const url = (name: string): string => {
    const found = urls.get(name);
    if (found === undefined) throw new Error(`Cannot link asset ${name}: it was never added`);
    return found;
  };
  const mount = (app: Hono) =>
    void app.get('/assets/*', (c) => {
      const asset = files.get(c.req.path);
      return asset ? serve(c, asset) : c.notFound();
    });
  return { add, addText, url, mount };
}

function readAsset(name: string, file: string, links: { readonly [written: string]: string }) {
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Error(`Cannot read asset ${name}: ${(error as NodeJS.ErrnoException).code}`, {
      cause: error,
    });
  }
  // A source map is not served, so the browser must not be told to look for one.
  const written = Object.entries({ ...links });
  if (written.length === 0 && !/\.(?:js|css)$/.test(name)) return bytes;
  let text = bytes
    .toString('utf8')
    .replace(/(?:\/\/|\/\*)# sourceMappingURL=[^\n*]*(?:\*\/)?/g, '');
  for (const [from, to] of written) text = text.replaceAll(from, to);
  return Buffer.from(text);
}

async function serve(c: Context, asset: Asset): Promise<Response> {
  const accepts = c.req.header('accept-encoding') ?? '';
  const coding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null;
  const headers: Record<string, string> = {
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  };
  if (coding === null || !packable.test(asset.type)) return c.body(asset.bytes, 200, headers);
  const packed = asset.packed.get(coding) ?? packers[coding](asset.bytes);
  asset.packed.set(coding, packed);
  return c.body(new Uint8Array(await packed), 200, { ...headers, 'Content-Encoding': coding });
}

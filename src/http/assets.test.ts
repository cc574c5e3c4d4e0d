import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { createAssets } from './assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'bangfu-assets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('an asset is served compressed under a URL that names its content, and may be kept for a year', async () => {
  const assets = createAssets();
  const app = new Hono();
  assets.mount(app);
  const one = assets.add('a.css', file('a.css', 'p{color:red}'));
  const url = assets.add('a.css', file('a.css', 'p{color:blue}'));
  expect(one).not.toBe(url);
  expect(assets.url('a.css')).toBe(url);
  const answer = await app.request(url, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-type')).toContain('text/css');
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe('p{color:blue}');
  expect((await app.request('/assets/../server.ts')).status).toBe(404);
});

test('a script can name another asset, and the name becomes its URL', async () => {
  const assets = createAssets();
  const app = new Hono();
  assets.mount(app);
  const part = assets.add('part.js', file('part.js', 'export const a = 1;'));
  const source = "import './part.js';\n//# sourceMappingURL=main.js.map";
  const main = assets.add('main.js', file('main.js', source), { './part.js': part });
  expect(await (await app.request(main)).text()).toBe(`import '${part}';\n`);
});

test('a text made of several files is served like a file', async () => {
  const assets = createAssets();
  const app = new Hono();
  assets.mount(app);
  const one = assets.addText('all.js', 'a;b;');
  expect(await (await app.request(one)).text()).toBe('a;b;');
  expect(assets.addText('all.js', 'a;c;')).not.toBe(one);
});

test('what cannot be served is refused by name when it is added', () => {
  const assets = createAssets();
  expect(() => assets.add('x.js', join(folder, 'none.js'))).toThrow('Cannot read asset x.js');
  expect(() => assets.add('x.exe', join(folder, 'x.exe'))).toThrow('Cannot serve asset x.exe');
  expect(() => assets.url('never.js')).toThrow('Cannot link asset never.js');
});

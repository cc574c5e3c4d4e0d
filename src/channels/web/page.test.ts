import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAssets } from '../../http/assets.ts';
import type { Centre } from '../../messages/centre.ts';
import { createWording } from '../../wording/wording.ts';
import { pageHtml } from './page.ts';
import { addPageAssets } from './page-assets.ts';
import { scriptWords } from './page-words.ts';
import type { WebOptions } from './web-options.ts';

const root = join(import.meta.dirname, '../../..');
const wording = createWording(join(root, 'locales'));
const centre = JSON.parse(readFileSync(join(root, 'centre.example.json'), 'utf8')) as Centre;
const page = (language: 'zh-CN' | 'en', text = '') =>
  pageHtml({
    options: { wording, centre, secureCookies: false } as WebOptions,
    files: addPageAssets(createAssets()),
    look: { size: '1', theme: 'auto', language },
    state: {
      key: 'k',
      standing: 'open',
      lines: [{ id: 'a', at: 0, who: 'worker', text }],
      more: false,
      cursor: 'b-0',
    },
    earlier: true,
  });

test('everything that the script looks for is on the page', () => {
  const html = page('zh-CN');
  const folder = join(import.meta.dirname, 'assets');
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const ids = sources.flatMap((source) =>
    [...source.matchAll(/(?:byId|getElementById|takeData)\('([a-z-]+)'\)/g)].map(([, id]) => id),
  );
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) expect(html, id).toContain(`id="${id}"`);
});

test('every word of the page and of its script is there in every language', () => {
  for (const language of wording.languages) {
    expect(page(language)).not.toMatch(/\[web-/);
    for (const name of scriptWords) expect(wording.has(`web-${name}`, language), name).toBe(true);
  }
});

test('the page holds no script and no style of its own, and what a worker wrote cannot become one', () => {
  const html = page('zh-CN', '</script><script>alert(1)</script><img src=x onerror=alert(1)>');
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(scripts).toHaveLength(3);
  for (const attributes of scripts) expect(attributes).toMatch(/src=|type="application\/json"/);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=["']/);
  expect(html).not.toContain('<img src=x');
});

test('without script the page says so, with phone and address', () => {
  const plain = /<noscript><section[\s\S]*?<\/noscript>/.exec(page('zh-CN'))?.[0] ?? '';
  expect(plain).toContain('JavaScript');
  expect(plain).toContain(centre.phone);
  expect(plain).toContain(centre.address['zh-CN']);
});

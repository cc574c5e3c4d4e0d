import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { joinScript } from '../src/channels/web/page-script.ts';

const root = join(import.meta.dirname, '..', 'src');
const folders = ['desk/assets', 'channels/web/assets'];
const files = (ending: string): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name)),
  );
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Code without its remarks, words and patterns, so that only its signs are looked at. */
const bare = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[\s;{}])\/\/[^\n]*/g, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/"(?:\\.|[^"\\\n])*"/g, '""')
    .replace(/([=(,:&|!?]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/g, '$1/./')
    // Words of a template go; what is reckoned in it stays.
    .replace(
      /`(?:\\.|\$\{[^}]*\}|[^`\\])*`/g,
      (text) => [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, it]) => `(${it})`).join(' ') || "''",
    );

/** What came into the language after 2018, as signs. */
const newer = {
  'optional chaining': /\?\.(?!\d)/,
  'nullish coalescing': /\?\?/,
  'logical assignment': /(?:\|\||&&)=/,
  'catch without a name': /catch\s*\{/,
  'separators in numbers': /\d_\d/,
  'big numbers': /\b\d+n\b/,
  'private fields': /#[a-z]\w*\s*[=;(]/i,
  'fields of classes': /\bstatic\s*\{/,
  'await at the top': /^await /m,
} as const;

describe('scripts of pages are of 2018, so that old phones read them', () => {
  test.each(files('.js'))('%s', (file) => {
    const code = bare(read(file));
    for (const [what, sign] of Object.entries(newer)) expect(code, what).not.toMatch(sign);
  });

  test('the chat, joined into one, is a script that parses', () => {
    const script = joinScript(join(root, 'channels/web/assets'), 'chat');
    expect(() => new Script(script)).not.toThrow();
    expect(bare(script)).not.toMatch(newer['optional chaining']);
  });

  test.each([
    ['a?.b', 'optional chaining'],
    ['a ?? b', 'nullish coalescing'],
    ['a ||= 1', 'logical assignment'],
    ['try {} catch {}', 'catch without a name'],
    ['1_000', 'separators in numbers'],
    ['`${a?.b}`', 'optional chaining'],
  ] as const)('%s is seen', (code, what) => expect(bare(code)).toMatch(newer[what]));

  test.each(["'what?? and ?.'", '/a??b/.test(c) ? 1 : 2', 'a ? .5 : 1', '// who??'])(
    '%s is nothing newer',
    (code) => {
      for (const sign of Object.values(newer)) expect(bare(`x = ${code}`)).not.toMatch(sign);
    },
  );
});

describe('styles work without what old phones do not know', () => {
  test.each(files('.css'))('%s', (file) => {
    const rules = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
    expect(rules).not.toMatch(/:has\(/);
    expect(rules).not.toMatch(/\d(?:dvh|dvw|svh|lvh)\b/);
  });
});

test('the scripts of the desk stay small', () => {
  const lines = files('.js')
    .filter((file) => file.startsWith('desk'))
    .reduce((sum, file) => sum + read(file).trimEnd().split('\n').length, 0);
  expect(lines).toBeLessThan(400);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { joinScript } from './page-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'bangfu-script-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('modules are joined so that each sees what it imports, and equal names inside them do not clash', () => {
  write('a.js', 'const first = 1;\nexport const one = () => first;\n');
  write(
    'b.js',
    "import { one } from './a.js';\n\nconst first = 10;\nexport function two() {\n  return one() + first;\n}\n",
  );
  write(
    'c.js',
    "import { one } from './a.js';\nimport { two } from './b.js';\n\nglobalThis.out = [one(), two()];\n",
  );
  const scope: { out?: number[] } = {};
  new Script(joinScript(folder, 'c')).runInNewContext(scope);
  expect(scope.out).toEqual([1, 11]);
});

test('another way of importing or exporting is refused by name', () => {
  write('d.js', "import * as all from './a.js';\n");
  expect(() => joinScript(folder, 'd')).toThrow('Cannot join script d.js');
  write('e.js', 'export default 1;\n');
  expect(() => joinScript(folder, 'e')).toThrow('Cannot join script e.js');
});

test('every module is in the script of a page, and each script is one that a browser can read', () => {
  const own = join(import.meta.dirname, 'assets');
  const script = ['chat', 'notice'].map((entry) => joinScript(own, entry)).join('\n');
  for (const entry of ['chat', 'notice'])
    expect(() => new Script(joinScript(own, entry))).not.toThrow();
  const modules = readdirSync(own).filter((name) => name.endsWith('.js'));
  for (const name of modules) {
    const line = readFileSync(join(own, name), 'utf8')
      .split('\n')
      .findLast((one) => one.trim().length > 20);
    expect(script, name).toContain(line?.replace(/^export /, ''));
  }
});

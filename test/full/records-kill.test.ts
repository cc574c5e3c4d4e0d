import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { binds } from '../../src/records/line.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { person } from '../records/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'bangfu-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const kills = process.env['CI'] === undefined ? 4 : 12;

/** Lets the child work until it has said so many lines, and kills it in the middle of what follows. */
function workUntil(lines: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'records-child.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      if (said.length === lines) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}

const all = (path: string): readonly string[] =>
  readdirSync(path).flatMap((name) => {
    const inner = join(path, name);
    return statSync(inner).isDirectory() ? all(inner) : [inner];
  });

test(`after each of ${kills} kills every source adds up to its lines, nothing acknowledged is lost and every history holds`, async () => {
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) {
    for (const line of await workUntil(3 + ((kill * 5) % 11))) acknowledged.add(line);
    const store = await openStore({ data: join(folder, 'data'), keyFile: join(folder, 'key') });
    const batches = store.records.list('batch');
    const lines = batches.flatMap((one) => store.records.linesOf(one.id));
    const [source] = store.records.list('source');
    const bound = lines.filter((one) => binds(one.state));
    expect(source?.reserved).toBe(bound.reduce((sum, one) => sum + one.cents, 0));
    for (const said of acknowledged) {
      const [what = '', id = ''] = said.split(' ');
      if (what === 'ready') continue;
      const batch = batches.find((one) => one.id === id);
      expect(batch).toBeDefined();
      if (what !== 'opened') expect(batch?.state).toBe('approved');
      if (what === 'dropped') expect(batch?.passages.some((one) => one.how === 'out')).toBe(true);
    }
    expect(store.verifyHistory()).toEqual([]);
    await store.close();
  }
  expect(acknowledged.size).toBeGreaterThan(kills);
}, 300_000);

test('neither names nor numbers of people stand in the clear on the disk', () => {
  const { payee } = person(1);
  const marks = [payee.idNumber, payee.account?.number, payee.unit, '县级财政'].map((one) =>
    Buffer.from(one ?? '', 'utf8'),
  );
  for (const path of all(join(folder, 'data'))) {
    const bytes = readFileSync(path);
    expect(marks.filter((one) => bytes.includes(one))).toEqual([]);
  }
});

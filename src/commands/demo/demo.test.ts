import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { idProblem } from '../../fields/id-number.ts';
import { services } from '../../services/index.ts';
import { openStore } from '../../storage/open-store.ts';
import { inventedId, personOf, readCounty } from './county.ts';
import { run } from './demo.ts';
import { createDice } from './dice.ts';

test('a county is filled through the real turns, with papers and with work that staff began', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-demo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    said.push(String(line));
    return true;
  });
  onTestFinished(() => write.mockRestore());
  const data = join(folder, 'county');
  expect(await run(['--data', data, '--cases', '12', '--fill-only'])).toBe(0);
  // Whoever runs it again finds it untouched, and hears how to start it.
  await expect(run(['--data', data])).rejects.toThrow(/holds something already[^]*DATA=/u);

  const store = await openStore({ data, keyFile: `${data}.key` });
  onTestFinished(store.close);
  const cases = store.desk
    .list({})
    .flatMap(({ number }) => store.desk.case(number) ?? [])
    .filter(({ kind }) => kind === 'application');
  expect(cases).toHaveLength(12);
  expect(cases.some(({ papers }) => papers.length > 0)).toBe(true);
  expect(cases.some(({ owner }) => owner !== null)).toBe(true);
  expect(store.verifyHistory()).toEqual([]);
  expect([...store.outbox.dead(), ...store.desk.quarantined()]).toEqual([]);
  const ids = cases.flatMap(({ answers }) => answers['id_number']?.value ?? []);
  for (const id of ids) expect(JSON.stringify(id)).toMatch(/^"99/u);
  expect(said.join('')).toContain('chen（陈主任）');
}, 60_000);

test.each([['0'], ['many'], ['2.5']])('%s cases are none', async (count) => {
  await expect(run(['--cases', count])).rejects.toThrow('--cases wants a whole number');
});

test('everybody who is invented comes for a service there is, and has an ID number of no place', () => {
  const county = readCounty();
  const known = new Set(services.map(({ id }) => id));
  expect(Object.keys(county.shares).filter((id) => !known.has(id))).toEqual([]);
  expect(Object.keys(county.shares)).toEqual(Object.keys(county.openings));
  fc.assert(
    fc.property(fc.nat(10_000), (number) => {
      const { byKind } = personOf(county, createDice(number), number);
      const id = byKind['residentId'] ?? '';
      expect(id).toMatch(/^990101/u);
      expect(idProblem(id, '2026-11-23')).toBeNull();
    }),
  );
  expect(inventedId('19800101', 1)).toBe('990101198001010014');
});

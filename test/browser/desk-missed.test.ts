import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordDeed, RecordKind } from '../../src/records/record.ts';
import { person } from '../records/stage.ts';
import { answers as answersOf, relief as reliefAnswers } from './desk-answers.ts';
import { type DeskClient, signedIn } from './desk-client.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

let world: DeskWorld;
let li: DeskClient;
let fa: DeskClient;
let batch: string;

const must = async (kind: RecordKind, id: string | null, deed: RecordDeed): Promise<string> => {
  const done = await world.port.actOnRecord({
    kind,
    id,
    actId: randomUUID(),
    by: { id: 's-li', name: '李敏' },
    deed,
  });
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.why)}`);
  return done.id;
};

beforeAll(async () => {
  world = await openDeskWorld();
  [li, fa] = await Promise.all([signedIn(world, 'li'), signedIn(world, 'fa')]);
  const source = await must('source', null, {
    kind: 'open_source',
    name: '县财政',
    origin: 'county',
    year: 2026,
    budget: 100_000_00,
  });
  batch = await must('batch', null, {
    kind: 'open_batch',
    name: '春节送温暖 2027',
    service: 'seasonal',
    year: 2027,
    form: 'cash',
    source,
    rule: { deep: 100_000, relative: 80_000, accident: 60_000, other: 50_000 },
  });
  await must('batch', batch, {
    kind: 'take_list',
    digest: 'd1',
    unit: '城关',
    rows: [person(1), person(2)],
  });
  const at = world.now();
  const yes = { given: true, version: '2026-1', at, channel: 'web' };
  await world.add({
    number: 'BF26-000801',
    service: 'relief',
    state: 'checking',
    consents: { basic: yes },
    answers: {
      ...reliefAnswers(at, '韩梅', '13900005557'),
      ...answersOf(at, { dibao: [true, '吃低保'], id_number: ['990101197503030019', ''] }),
    },
  });
  await must('household', null, {
    kind: 'open_household',
    type: 'hardship',
    level: 'county',
    facts: answersOf(at, { name: ['冯春', ''], id_number: ['990101197002020013', ''] }),
    from: 'register',
    filedOn: '2024-03-01',
  });
});
afterAll(() => world.close());

const missed = (): Promise<string> => li.page(`/desk/batches/${batch}/missed`);
const names = (): readonly string[] =>
  world.store.records.linesOf(batch).map((one) => one.payee.name);

test('who fits and is not on the list is named with the reasons; staff tick who comes in', async () => {
  const page = await missed();
  expect(page).toContain('吃低保');
  expect(page).toContain('在档，今年还没帮过');
  for (const name of names()) expect(page).not.toContain(name);
  const id = world.store.records.find('name', '冯春')[0] ?? '';
  const answer = await li.post(`/desk/batches/${batch}/missed`, {
    act: randomUUID(),
    taken: '0',
    household: id,
  });
  expect(answer.headers.get('location')).toBe(`/desk/batches/${batch}/missed?taken=1`);
  expect(names()).toContain('冯春');
  expect(await missed()).not.toContain('冯春');
});

test('that everybody was looked at is confirmed by a person, with how many were found and taken', async () => {
  const page = await li.page(`/desk/batches/${batch}/missed?taken=1`);
  const found = /name="found" value="(\d+)"/u.exec(page)?.[1] ?? '';
  expect(Number(found)).toBeGreaterThanOrEqual(2);
  await li.post(`/desk/batches/${batch}/acts/look_missed`, {
    act: randomUUID(),
    found,
    taken: '1',
  });
  expect(world.store.records.load('batch', batch)?.looked).toMatchObject({
    by: '李敏',
    found: Number(found),
    taken: 1,
  });
});

test('a lawyer sees neither the list nor who was missed, and takes nobody in', async () => {
  expect((await fa.get(`/desk/batches/${batch}/missed`)).status).toBe(403);
  const tried = await fa.post(`/desk/batches/${batch}/missed`, {
    act: randomUUID(),
    case: 'BF26-000801',
  });
  expect(tried.status).toBe(403);
  expect(names()).not.toContain('韩梅');
});

test('a file whose visit is overdue stands on the queue for who is responsible for it', async () => {
  const id = world.store.records.find('name', '冯春')[0] ?? '';
  await must('household', id, { kind: 'name_responsible', id: 's-li', name: '李敏' });
  world.advance(61_000);
  const queue = await li.page('/desk');
  expect(queue).toContain('您负责的档案，有 1 份要办');
  expect(queue).toContain('走访到期（2024年8月31日（周六））');
  expect(await fa.page('/desk')).not.toContain('冯春');
});

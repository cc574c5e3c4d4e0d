import { afterAll, expect, test } from 'vitest';
import type { Answers } from '../../src/messages/answer.ts';
import type { Centre } from '../../src/messages/centre.ts';
import { nothing } from '../browser/desk-acts.ts';
import { written } from '../browser/desk-sketch.ts';
import { exampleCentre } from '../contracts/example-centre.ts';
import { large, person, recordStage } from './stage.ts';

const centre: Centre = {
  ...exampleCentre,
  caps: [{ service: 'any', unit: 'times', value: 4, source: '县总工会 2026 年规定' }],
};
const stage = await recordStage(large, centre);
afterAll(stage.gone);

const at = Date.parse('2026-12-01T09:00:00+08:00');
const zhang = person(77);
const facts = (more: { readonly [id: string]: string | number } = {}): Answers =>
  Object.fromEntries(
    Object.entries({ name: zhang.payee.name, id_number: zhang.payee.idNumber ?? '', ...more }).map(
      ([id, value]) => [id, { state: 'given', value, raw: `${value}`, turn: 1, at } as const],
    ),
  );

const source = await stage.must('陈敏', 'source', null, {
  kind: 'open_source',
  name: '工会经费',
  origin: 'union',
  year: 2026,
  budget: 10_000_000,
});
const rule = { deep: 50_000, relative: 50_000, accident: 50_000, other: 50_000 };

async function batchOf(name: string, service: string, old = false): Promise<string> {
  const about = { name, service, year: 2026, form: 'cash', source, rule } as const;
  return stage.must('林静', 'batch', null, {
    kind: 'open_batch',
    ...about,
    ...(old ? { old: true as const } : {}),
  });
}

const list = (batch: string, more = {}) =>
  stage.must('林静', 'batch', batch, {
    kind: 'take_list',
    digest: `d-${batch}`,
    unit: '县总',
    rows: [{ ...zhang, ...more }],
  });

/** Brings a batch with its one line as far as the approver; gives what stands against it there. */
async function approve(batch: string): Promise<readonly string[]> {
  await stage.must('林静', 'batch', batch, { kind: 'look_missed', found: 0, taken: 0 });
  const put = await stage.act('林静', 'batch', batch, { kind: 'advance_batch', to: 'proposed' });
  if (!put.ok) return needsOf(put.why.args);
  const meeting = await stage.must('吴强', 'meeting', null, {
    kind: 'open_meeting',
    name: '会',
    day: '2026-12-14',
  });
  await stage.must('吴强', 'meeting', meeting, {
    kind: 'hold_meeting',
    day: '2026-12-14',
    document: '1号',
    attendees: ['甲', '乙'],
    absent: [],
    outcomes: [{ kind: 'batch', id: batch, outcome: 'approved' }],
  });
  const done = await stage.act('吴强', 'batch', batch, { kind: 'advance_batch', to: 'approved' });
  return done.ok ? [] : needsOf(done.why.args);
}

const needsOf = (args: { readonly [name: string]: unknown } | undefined): readonly string[] =>
  (args?.['needs'] as readonly { key: string }[] | undefined)?.map((one) => one.key) ?? ['?'];

test('a case from chat, one from the counter, a list and an old register of the same person are one file with its aids, and the cap stops the fifth', async () => {
  for (const [number, conversation] of [
    ['BF26-000301', 'web:w1'],
    ['BF26-000302', 'counter:c1'],
  ] as const)
    await stage.store().commit({
      ...nothing,
      cases: [
        written(
          { number, conversation, service: 'relief', state: 'accepted', answers: facts() } as never,
          [],
          at,
        ),
      ],
    });
  const old = await batchOf('2026 年上半年登记', 'relief', true);
  await list(old, { paidOn: '2026-03-05', cents: 80_000 });
  const chat = await batchOf('生活救助', 'relief');
  await stage.must('林静', 'batch', chat, { kind: 'add_cases', cases: ['BF26-000301'] });
  const counter = await batchOf('医疗补助', 'medical_aid');
  await stage.must('林静', 'batch', counter, { kind: 'add_cases', cases: ['BF26-000302'] });
  const listed = await batchOf('送清凉', 'seasonal');
  await list(listed);
  const store = stage.store();
  const files = store.records.list('household');
  expect(files).toHaveLength(1);
  const [file] = files;
  expect(file?.cases).toEqual(['BF26-000301', 'BF26-000302']);
  expect(
    store.records
      .aidsOf(file?.id ?? '')
      .map((one) => one.from)
      .toSorted(),
  ).toEqual(['case', 'case', 'list', 'register']);
  expect(await approve(chat)).toEqual([]);
  expect(await approve(counter)).toEqual([]);
  expect(await approve(listed)).toEqual([]);
  const fifth = await batchOf('年底慰问', 'seasonal');
  await list(fifth);
  expect(await approve(fifth)).toEqual(['condition-batch_caps']);
});

test('the fifth of another person passes, and so does the same person in another year', async () => {
  const other = await batchOf('困难慰问', 'seasonal');
  await stage.must('林静', 'batch', other, {
    kind: 'take_list',
    digest: 'other',
    unit: '县总',
    rows: [person(78)],
  });
  expect(await approve(other)).toEqual([]);
});

test('a person in two files is seen in both, and neither goes on file until people have settled it', async () => {
  const child = person(91);
  const member = {
    relation: 'child',
    name: child.payee.name,
    id_number: child.payee.idNumber ?? '',
  };
  const mother = person(90);
  const open = (answers: Answers) =>
    stage.must('林静', 'household', null, {
      kind: 'open_household',
      type: 'hardship',
      level: 'county',
      from: 'counter',
      facts: answers,
    });
  const told = (value: never, id: string): Answers => ({
    [id]: { state: 'given', value, raw: '', turn: 1, at },
  });
  const one = await open({
    ...told(mother.payee.name as never, 'name'),
    ...told(mother.payee.idNumber as never, 'id_number'),
    ...told([member] as never, 'family_details'),
  });
  const two = await open({
    ...told(child.payee.name as never, 'name'),
    ...told(child.payee.idNumber as never, 'id_number'),
  });
  const load = (id: string) => stage.store().records.load('household', id);
  expect(load(two)?.doubles).toEqual([{ person: child.payee.name, household: one }]);
  expect(load(one)?.doubles).toEqual([{ person: child.payee.name, household: two }]);
  const filing = await stage.act('吴强', 'household', two, {
    kind: 'put_on_file',
    day: '2026-12-14',
  });
  expect(filing.ok ? [] : needsOf(filing.why.args)).toContain('condition-double');
});

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { binds } from '../../src/records/line.ts';
import type { RecordDeed, RecordKind } from '../../src/records/record.ts';
import { person, recordStage, small } from '../records/stage.ts';

const many = process.env['CI'] === undefined ? 1_500 : 10_000;

const stage = await recordStage(small, {
  ...(await import('../contracts/example-centre.ts')).exampleCentre,
  caps: [],
  rules: { notice_levels: 'county' },
});
afterAll(stage.gone);

const rule = { deep: 300_000, relative: 200_000, accident: 200_000, other: 100_000 };

/** What a source says of itself is what its lines add up to, and nothing is spent that is not there. */
function adds(): number {
  const store = stage.store();
  let left = 0;
  for (const source of store.records.list('source')) {
    const lines = store.records
      .list('batch')
      .flatMap((batch) => store.records.linesOf(batch.id))
      .filter((line) => line.source === source.id);
    const sum = (kept: typeof lines) => kept.reduce((total, one) => total + one.cents, 0);
    expect(source.reserved).toBe(sum(lines.filter((one) => binds(one.state))));
    expect(source.paid).toBe(sum(lines.filter((one) => one.state === 'paid')));
    expect(source.reserved + source.paid).toBeLessThanOrEqual(source.budget);
    expect(source.reserved).toBeGreaterThanOrEqual(0);
    expect(source.paid).toBeGreaterThanOrEqual(0);
    const clear = store.records.sums(source.id);
    expect(clear['paid'] ?? 0).toBe(source.paid);
    left += source.paid;
  }
  return left;
}

const who = fc.constantFrom('林静', '吴强', '陈敏');
const picks = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
const wish = fc.record({
  who,
  what: fc.constantFrom(
    'take',
    'amount',
    'rule',
    'source',
    'hold',
    'free',
    'drop',
    'looked',
    'meeting',
    'notice',
    'onward',
    'back',
    'send',
    'report',
    'receive',
    'give_back',
    'budget',
    'wait',
    'kill',
    'new',
  ),
  picks,
  n: fc.nat(1000),
});

type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

let batchNo = 0;
const ways = ['proposed', 'approved', 'notice', 'paying', 'closed'] as const;
const nextOf = (state: string, n: number) =>
  state === 'paying' && n % 3 > 0
    ? 'paying'
    : n % 5 === 0
      ? (ways[n % ways.length] ?? 'proposed')
      : (ways[ways.indexOf(state as (typeof ways)[number]) + 1] ?? 'proposed');
// A batch that is being paid stays so for a while, or nothing would be paid.
const backs = ['draft', 'proposed', 'approved', 'dropped'] as const;

/** Whose step it is; most of the time the right one tries it, or hardly any batch would be paid. */
const rightOne: { readonly [what: string]: string } = {
  meeting: '吴强',
  send: '陈敏',
  report: '陈敏',
  receive: '陈敏',
  give_back: '陈敏',
  budget: '陈敏',
};
const byState: { readonly [state: string]: string } = {
  draft: '林静',
  proposed: '吴强',
  approved: '林静',
  notice: '陈敏',
  paying: '陈敏',
};

async function run({ who, what, picks: at, n }: Wish): Promise<void> {
  const store = stage.store();
  const batches = store.records.list('batch');
  const lively = batches.filter((one) => !['closed', 'dropped'].includes(one.state));
  const batch = lively[n % Math.max(1, lively.length)];
  const sources = store.records.list('source');
  const source = sources[n % Math.max(1, sources.length)];
  const right = what === 'onward' ? byState[batch?.state ?? 'draft'] : rightOne[what];
  const by = n % 10 < 8 ? (right ?? '林静') : who;
  const act = (kind: RecordKind, id: string | null, deed: RecordDeed) =>
    stage.act(by, kind, id, deed);
  if (what === 'kill') return n % 10 === 0 ? stage.again() : undefined;
  if (what === 'wait') return stage.move(12 * 86_400_000);
  if (source === undefined || (what === 'budget' && sources.length < 3)) {
    const budget = 1_000_000 * (1 + (n % 40));
    const deed = {
      kind: 'open_source',
      name: `来源${n}`,
      origin: 'county',
      year: 2026,
      budget,
    } as const;
    return void (await act('source', null, deed));
  }
  if (what === 'budget') {
    const deed = { kind: 'change_budget', budget: n * 30_000, reason: '调整' } as const;
    return void (await act('source', source.id, deed));
  }
  if (batch === undefined || (what === 'new' && lively.length < 3)) {
    batchNo += 1;
    const facts = {
      name: `第${batchNo}批`,
      service: 'seasonal',
      year: 2026,
      form: 'cash',
    } as const;
    const deed = { kind: 'open_batch', ...facts, source: source.id, rule } as const;
    return void (await act('batch', null, deed));
  }
  const lines = store.records.linesOf(batch.id);
  const ids = at.flatMap((index) => lines[index % Math.max(1, lines.length)]?.id ?? []);
  const named = [...new Set(ids)];
  const day = '2026-12-20';
  const deeds: { readonly [kind: string]: RecordDeed } = {
    take: {
      kind: 'take_list',
      digest: `d${n}`,
      unit: '县总',
      rows: at.map((one) => person(one)),
    },
    amount: { kind: 'set_amount', lines: named, cents: 1 + n * 97, reason: '按实际' },
    rule: { kind: 'set_rule', rule: { ...rule, other: n * 31 } },
    source: { kind: 'set_source', lines: named, source: source.id },
    hold: { kind: 'hold', lines: named, reason: '再核' },
    free: { kind: 'free', lines: named, reason: '核清' },
    drop: { kind: 'drop', lines: named.slice(0, 1), reason: '重复' },
    looked: { kind: 'look_missed', found: 0, taken: 0 },
    onward: { kind: 'advance_batch', to: nextOf(batch.state, n) },
    back: { kind: 'advance_batch', to: backs[n % backs.length] ?? 'draft', reason: '退回' },
    send: { kind: 'send', lines: named, day },
    report: {
      kind: 'report',
      day,
      results: named.map((line, index) => ({ line, ok: (n + index) % 3 > 0, reason: '账号不对' })),
    },
    receive: { kind: 'receive', lines: named, receipt: { kind: 'signed', day, by } },
    give_back: { kind: 'give_back', lines: named, reason: '无人领' },
  };
  const deed = deeds[what];
  if (deed !== undefined) return void (await act('batch', batch.id, deed));
  if (what === 'meeting') {
    const opened = await act('meeting', null, { kind: 'open_meeting', name: '会', day });
    if (!opened.ok) return;
    const outcomes = [{ kind: 'batch', id: batch.id, outcome: 'approved' }] as const;
    const facts = { day, document: '1号', attendees: ['甲', '乙'], absent: [] };
    await act('meeting', opened.id, { kind: 'hold_meeting', ...facts, outcomes });
    return;
  }
  if (batch.notices.length > 0) return;
  const shown = lines.map(({ id, payee }) => ({
    of: { kind: 'line', id } as const,
    masked: payee.name.slice(0, 1),
  }));
  const about = {
    name: '公示',
    level: 'county',
    batch: batch.id,
    contact: '0990-1',
    token: `t${n}`,
  } as const;
  const notice = await act('notice', null, { kind: 'open_notice', ...about, lines: shown });
  if (notice.ok) await act('notice', notice.id, { kind: 'release_notice', from: stage.today() });
}

test(`budget is what is reserved, paid and free, for each source, after ${many} random acts with kills`, async () => {
  const wishes = fc.sample(wish, { numRuns: many, seed: 20_261_214 });
  let most = 0;
  for (const [index, one] of wishes.entries()) {
    await run(one);
    if (index % 20 === 0) most = Math.max(most, adds());
  }
  most = Math.max(most, adds());
  expect(stage.store().verifyHistory()).toEqual([]);
  expect(most).toBeGreaterThan(0);
}, 900_000);

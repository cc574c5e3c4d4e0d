import type { Case } from '../cases/case.ts';
import { isFinal } from '../cases/table.ts';
import type { Answers } from '../messages/answer.ts';
import type { Batch, Passage } from './batch.ts';
import type { BatchDeed, ListRow } from './batch-deed.ts';
import { decideHousehold } from './decide-household.ts';
import { categoryOf, type Household } from './household.ts';
import type { Line, Payee } from './line.ts';
import { type Overlay, overlay } from './overlay.ts';
import type { Outcome, RecordAct, Ruling } from './record.ts';
import { alongside, done, isBlank, type RecordWorld, refused, unchanged } from './world.ts';

/** A deed of one kind on a batch. */
export type BatchDeedOf<K extends BatchDeed['kind']> = Extract<BatchDeed, { readonly kind: K }>;

/** One act on a batch. */
export type BatchAct<K extends BatchDeed['kind'] = BatchDeed['kind']> = RecordAct<BatchDeedOf<K>>;

const isCents = (value: number | null): boolean =>
  value === null || (Number.isSafeInteger(value) && value >= 0);

/** A new batch on a source; `old`: the aids of a register from before this house, on no source of it. */
export function openBatch(act: BatchAct<'open_batch'>, world: RecordWorld): Ruling {
  const { kind: _, old, ...facts } = act.deed;
  if (isBlank(facts.name)) return refused('refused-empty');
  if (!Object.values(facts.rule).every(isCents)) return refused('refused-no_amount');
  if (old !== true && world.record('source', facts.source)?.closed !== false)
    return refused('refused-no_source');
  const batch: Batch = {
    kind: 'batch',
    id: world.fresh('batch'),
    ...facts,
    state: old === true ? 'old' : 'draft',
    lists: [],
    passages: [],
    hands: {},
    notices: [],
    overrides: [],
    next: 1,
    opened: act.at,
    changed: act.at,
    version: 0,
  };
  return done(null, batch, act);
}

/** Something that wants a line: whom it is for, with the file it hangs on. */
type Wish = {
  readonly payee: Payee;
  readonly household: Household;
  readonly case: string | null;
  readonly from: Line['from'];
  readonly category: Line['category'];
  readonly cause?: string;
  readonly cents?: number;
  readonly paidOn?: string;
};

/** Lines under way: what was made so far in one act, so that the second of two is seen. */
type Making = {
  batch: Batch;
  readonly lines: Line[];
  readonly taken: Set<string>;
  readonly over: Overlay;
  readonly cases: Outcome['cases'][number][];
};

const starting = (batch: Batch, world: RecordWorld): Making => ({
  batch,
  lines: [],
  taken: new Set(
    world.linesOf(batch.id).flatMap((one) => (one.state === 'dropped' ? [] : [one.household])),
  ),
  over: overlay(world),
  cases: [],
});

const passage = (act: RecordAct, how: Passage['how'], line: string, name: string): Passage => ({
  at: act.at,
  by: act.by.name,
  how,
  line,
  name,
});

/** Puts one household on the list, once. */
function put(making: Making, wish: Wish, act: RecordAct): void {
  const { batch } = making;
  const { household, payee } = wish;
  if (making.taken.has(household.id) && batch.state !== 'old') {
    making.batch = {
      ...batch,
      passages: [...batch.passages, passage(act, 'twice', '', payee.name)],
    };
    return;
  }
  making.taken.add(household.id);
  const line: Line = {
    id: `${batch.id}-${batch.next}`,
    batch: batch.id,
    n: batch.next,
    household: household.id,
    case: wish.case,
    from: wish.from,
    payee,
    service: batch.service,
    ...(wish.category === undefined ? {} : { category: wish.category }),
    ...(wish.cause === undefined ? {} : { cause: wish.cause }),
    form: batch.form,
    ...(batch.goods === undefined ? {} : { goods: batch.goods }),
    cents: wish.cents ?? batch.rule[wish.category ?? 'other'] ?? 0,
    source: batch.source,
    state: batch.state === 'old' ? 'paid' : 'listed',
    payments: wish.paidOn === undefined ? [] : [{ day: wish.paidOn, by: act.by.name, ok: true }],
    shown: 'masked',
    year: wish.paidOn === undefined ? batch.year : Number(wish.paidOn.slice(0, 4)),
  };
  making.lines.push(line);
  making.batch = {
    ...batch,
    next: batch.next + 1,
    passages: [...batch.passages, passage(act, 'in', line.id, payee.name)],
  };
  if (wish.case !== null)
    making.cases.push({
      case: wish.case,
      deed: {
        kind: 'aid_stands',
        aid: { batch: batch.id, line: line.id, cents: line.cents, state: 'listed' },
      },
    });
}

const finished = (before: Batch, making: Making, act: RecordAct): Ruling =>
  done(before, making.batch, act, {
    changes: making.over.changes(),
    lines: making.lines,
    cases: making.cases,
  });

const factsOfRow = ({ payee, size, cause }: ListRow, at: number): Answers => {
  const said: readonly (readonly [string, string | number | undefined])[] = [
    ['name', payee.name],
    ['id_number', payee.idNumber],
    ['phone', payee.phone],
    ['employer', payee.unit],
    ['household_size', size],
    ['hardship_cause', cause],
    ['open_bank', payee.account?.bank],
    ['bank_branch', payee.account?.branch],
    ['bank_card', payee.account?.number],
  ];
  return Object.fromEntries(
    said.flatMap(([id, value]) =>
      value === undefined ? [] : [[id, { state: 'given', value, raw: String(value), turn: 0, at }]],
    ),
  );
};

/** The file of whoever a row is for: his own, the one he stands in, or a new one. */
function fileOf(row: ListRow, making: Making, act: RecordAct): Household | null {
  const id = row.payee.idNumber;
  const known = id === undefined ? [] : making.over.world.householdsOf(id);
  const open = known.find((one) => one.state !== 'closed');
  if (open !== undefined) return open;
  const old = making.batch.state === 'old';
  const deed = {
    kind: 'open_household',
    type: old ? 'hardship' : 'temporary',
    level: 'county',
    facts: factsOfRow(row, act.at),
    ...(row.payee.unit === undefined ? {} : { unit: row.payee.unit }),
    from: old ? 'register' : 'list',
    ...(old && row.paidOn !== undefined ? { filedOn: row.paidOn } : {}),
  } as const;
  const ruling = decideHousehold(null, alongside(act, deed), making.over.world);
  if (!('done' in ruling)) return null;
  making.over.add(ruling.done.changes);
  const [opened] = ruling.done.changes;
  return opened?.record.kind === 'household' ? opened.record : null;
}

/** The rows of a list become lines; the same file again changes nothing. */
export function takeList(before: Batch, act: BatchAct<'take_list'>, world: RecordWorld): Ruling {
  const { digest, unit, opinion, papers, rows } = act.deed;
  if (before.lists.some((one) => one.digest === digest)) return unchanged;
  if (before.state !== 'draft' && before.state !== 'old') return refused('refused-list_shut');
  const making = starting(before, world);
  for (const row of rows) {
    const household = fileOf(row, making, act);
    if (household === null) return refused('refused-not_valid');
    put(
      making,
      {
        ...row,
        household,
        case: null,
        from: before.state === 'old' ? 'register' : 'list',
        category: row.category ?? categoryOf(household) ?? undefined,
      },
      act,
    );
  }
  const list = {
    digest,
    unit,
    rows: rows.length,
    at: act.at,
    by: act.by.name,
    ...(opinion === undefined ? {} : { opinion }),
    papers: papers ?? [],
  };
  making.batch = { ...making.batch, lists: [...making.batch.lists, list] };
  return finished(before, making, act);
}

const textOf = (answers: Answers, id: string): string | undefined => {
  const value = answers[id]?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Whom the facts of a case or a file name as the one who is paid. */
export function payeeOf(facts: Answers): Payee {
  const name = textOf(facts, 'name') ?? '';
  const parts = {
    idNumber: textOf(facts, 'id_number'),
    phone: textOf(facts, 'phone'),
    unit: textOf(facts, 'employer'),
  };
  const number = textOf(facts, 'bank_card');
  const bank = textOf(facts, 'open_bank');
  const branch = textOf(facts, 'bank_branch');
  return {
    name,
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
    ...(number === undefined || bank === undefined
      ? {}
      : { account: { bank, number, holder: name, ...(branch === undefined ? {} : { branch }) } }),
  };
}

const categoryIn = (facts: Answers): Line['category'] => {
  const value = facts['hardship_category']?.value;
  return value === 'deep' || value === 'relative' || value === 'accident' ? value : undefined;
};

/** Cases become lines; each hangs on a file, which is opened where there is none. */
export function addCases(before: Batch, act: BatchAct<'add_cases'>, world: RecordWorld): Ruling {
  if (before.state !== 'draft') return refused('refused-list_shut');
  const making = starting(before, world);
  for (const number of act.deed.cases) {
    const of = world.case(number);
    if (of === null || of.kind !== 'application' || isFinal(of.state))
      return refused('refused-no_case_for', { case: number });
    const household = fileOfCase(of, making, act);
    if (household === null) return refused('refused-no_case_for', { case: number });
    const cause = textOf(of.answers, 'hardship_cause');
    put(
      making,
      {
        payee: payeeOf(of.answers),
        household,
        case: number,
        from: 'case',
        category: categoryIn(of.answers) ?? categoryOf(household) ?? undefined,
        ...(cause === undefined ? {} : { cause }),
      },
      act,
    );
  }
  return finished(before, making, act);
}

function fileOfCase(of: Case, making: Making, act: RecordAct): Household | null {
  if (of.household !== undefined) return making.over.world.record('household', of.household);
  const deed = {
    kind: 'open_household',
    type: 'temporary',
    level: 'county',
    facts: of.answers,
    case: of.number,
    from: 'case',
  } as const;
  const ruling = decideHousehold(null, alongside(act, deed), making.over.world);
  if (!('done' in ruling)) return null;
  making.over.add(ruling.done.changes);
  making.cases.push(...ruling.done.cases);
  const [opened] = ruling.done.changes;
  return opened?.record.kind === 'household' ? opened.record : null;
}

/** Households on file become lines. */
export function addHouseholds(
  before: Batch,
  act: BatchAct<'add_households'>,
  world: RecordWorld,
): Ruling {
  if (before.state !== 'draft') return refused('refused-list_shut');
  const making = starting(before, world);
  for (const id of act.deed.households) {
    const household = world.record('household', id);
    if (household === null || household.state === 'closed')
      return refused('refused-no_file_for', { file: id });
    const cause = textOf(household.facts, 'hardship_cause');
    put(
      making,
      {
        payee: payeeOf(household.facts),
        household,
        case: null,
        from: 'household',
        category: categoryOf(household) ?? undefined,
        ...(cause === undefined ? {} : { cause }),
      },
      act,
    );
  }
  return finished(before, making, act);
}

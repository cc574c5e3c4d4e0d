import { dayOf } from '../messages/day.ts';
import { householdKeys } from '../records/household-facts.ts';
import type { Line } from '../records/line.ts';
import type {
  OfficeRecord,
  Outcome,
  RecordChange,
  RecordKind,
  RecordOf,
} from '../records/record.ts';
import { planHistory } from './history.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import { filesFoundBy, planFileLookup } from './lookup.ts';
import type { Lru } from './lru.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';

type Sealed = { readonly key: string; readonly body: Uint8Array };
type RecordRow = Sealed & {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly opened: number;
  readonly changed: number;
  readonly version: number;
};
type LineRow = Sealed & {
  readonly id: string;
  readonly batch: string;
  readonly n: number;
  readonly household: string;
  readonly case_number: string | null;
  readonly source: string;
  readonly state: string;
  readonly cents: number;
  readonly year: number;
};

const insertRecord = statement<RecordRow>()((db, hole) =>
  db.insertInto('records').values({
    id: hole.id,
    kind: hole.kind,
    state: hole.state,
    opened: hole.opened,
    changed: hole.changed,
    version: hole.version,
    key: hole.key,
    body: hole.body,
  }),
);
const updateRecord = statement<{
  id: string;
  state: string;
  changed: number;
  version: number;
  body: Uint8Array;
  from: number;
}>()((db, hole) =>
  db
    .updateTable('records')
    .set({ state: hole.state, changed: hole.changed, version: hole.version, body: hole.body })
    .where('id', '=', hole.id)
    .where('version', '=', hole.from),
);
const putLine = statement<LineRow>()((db, hole) =>
  db
    .insertInto('lines')
    .values({
      id: hole.id,
      batch: hole.batch,
      n: hole.n,
      household: hole.household,
      case_number: hole.case_number,
      source: hole.source,
      state: hole.state,
      cents: hole.cents,
      year: hole.year,
      key: hole.key,
      body: hole.body,
    })
    .onConflict((on) =>
      on.column('id').doUpdateSet({
        source: hole.source,
        state: hole.state,
        cents: hole.cents,
        body: hole.body,
      }),
    ),
);
const recordById = statement<{ id: string }>()((db, hole) =>
  db.selectFrom('records').selectAll().where('id', '=', hole.id),
);
const recordsOfKind = statement<{ kind: string }>()((db, hole) =>
  db
    .selectFrom('records')
    .selectAll()
    .where('kind', '=', hole.kind)
    .orderBy('opened')
    .orderBy('id'),
);
const linesOfBatch = statement<{ batch: string }>()((db, hole) =>
  db.selectFrom('lines').selectAll().where('batch', '=', hole.batch).orderBy('n'),
);
const linesOfHousehold = statement<{ household: string }>()((db, hole) =>
  db
    .selectFrom('lines')
    .selectAll()
    .where('household', '=', hole.household)
    .orderBy('year')
    .orderBy('id'),
);
const sums = statement<{ source: string }>()((db, hole) =>
  db
    .selectFrom('lines')
    .select((eb) => ['state', eb.fn.sum<number>('cents').as('cents')])
    .where('source', '=', hole.source)
    .groupBy('state'),
);
const lastNumber = statement<{ kind: string; year: number }>()((db, hole) =>
  db
    .selectFrom('record_numbers')
    .select('last')
    .where('kind', '=', hole.kind)
    .where('year', '=', hole.year),
);
const putNumber = statement<{ kind: string; year: number; last: number }>()((db, hole) =>
  db
    .insertInto('record_numbers')
    .values({ kind: hole.kind, year: hole.year, last: hole.last })
    .onConflict((on) => on.columns(['kind', 'year']).doUpdateSet({ last: hole.last })),
);

const recordPlace = (row: string) => ({ table: 'records', column: 'body', row }) as const;
const linePlace = (row: string) => ({ table: 'lines', column: 'body', row }) as const;

/** How the numbers of a kind begin. */
const prefixes: { readonly [kind in RecordKind]: string } = {
  household: 'DA',
  source: 'ZJ',
  batch: 'PC',
  meeting: 'HY',
  notice: 'GS',
  exports: 'DC',
  policy: 'ZC',
};

/** What records are read with. */
export type RecordParts = {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly macs: Macs;
  readonly cache: Lru<OfficeRecord>;
};

function opened(row: RecordRow, { reader, ring, cache }: RecordParts): OfficeRecord {
  const known = cache.get(row.id);
  if (known?.version === row.version) return known;
  const found = openRecord(row, { reader, ring });
  cache.set(row.id, found);
  return found;
}

/** What is sealed in the row of a record; throws where it cannot be opened. */
export function openRecord(
  row: RecordRow,
  { reader, ring }: Pick<RecordParts, 'reader' | 'ring'>,
): OfficeRecord {
  const key = ring.byId(row.key, reader);
  if (key === null) throw new Error(`Cannot read record ${row.id}: its key was destroyed`);
  return unsealJson(key.secret, recordPlace(row.id), row.body) as OfficeRecord;
}

/** A record of a kind as it is committed, or `null`. */
export function loadRecord<K extends RecordKind>(
  kind: K,
  id: string,
  parts: RecordParts,
): RecordOf<K> | null {
  const row = parts.reader.get(recordById, { id });
  return row?.kind === kind ? (opened(row, parts) as RecordOf<K>) : null;
}

/** Every record of a kind, oldest first. */
export const loadRecords = <K extends RecordKind>(
  kind: K,
  parts: RecordParts,
): readonly RecordOf<K>[] =>
  parts.reader.all(recordsOfKind, { kind }).map((row) => opened(row, parts) as RecordOf<K>);

/** What is sealed in the row of a line; throws where it cannot be opened. */
export const lineOf = (
  row: LineRow,
  { reader, ring }: Pick<RecordParts, 'reader' | 'ring'>,
): Line => {
  const key = ring.byId(row.key, reader);
  if (key === null) throw new Error(`Cannot read line ${row.id}: its key was destroyed`);
  return unsealJson(key.secret, linePlace(row.id), row.body) as Line;
};

/** Lines of a batch in order. */
export const loadLines = (batch: string, parts: RecordParts): readonly Line[] =>
  parts.reader.all(linesOfBatch, { batch }).map((row) => lineOf(row, parts));

/** Every line of a household. */
export const loadAids = (household: string, parts: RecordParts): readonly Line[] =>
  parts.reader.all(linesOfHousehold, { household }).map((row) => lineOf(row, parts));

/** Cents of a source's lines by their state, from the clear columns. */
export const sumsOf = (reader: Reader, source: string): { readonly [state: string]: number } =>
  Object.fromEntries(reader.all(sums, { source }).map(({ state, cents }) => [state, cents]));

/** Household files in which somebody has exactly this ID number. */
export const householdsBy = (
  idNumber: string,
  parts: RecordParts,
): readonly RecordOf<'household'>[] =>
  filesFoundBy(parts, 'id_number', idNumber).flatMap(
    (id) => loadRecord('household', id, parts) ?? [],
  );

/** Gives numbers of this year, one after the other; those given in one plan are written with it. */
export function recordNumbers(plan: Plan, now: number): (kind: RecordKind) => string {
  const year = Number(dayOf(now).slice(0, 4));
  const given = new Map<RecordKind, number>();
  return (kind) => {
    const last = given.get(kind) ?? plan.reader.get(lastNumber, { kind, year })?.last ?? 0;
    given.set(kind, last + 1);
    plan.write(putNumber, { kind, year, last: last + 1 });
    return `${prefixes[kind]}${String(year % 100).padStart(2, '0')}-${String(last + 1).padStart(6, '0')}`;
  };
}

function planRecord(plan: Plan, { record, from, history }: RecordChange, parts: RecordParts): void {
  if (record.version !== from + history.length)
    throw new Error(
      `Cannot store record ${record.id}: version ${record.version} is not ${from} and ${history.length} entries`,
    );
  const key = plan.key('record', record.id);
  const body = sealJson(key.secret, recordPlace(record.id), record);
  const state = 'state' in record ? record.state : '';
  const { id, kind, version, changed } = record;
  if (from === 0)
    plan.write(
      insertRecord,
      { id, kind, state, opened: record.opened, changed, version, key: key.id, body },
      1,
    );
  else plan.write(updateRecord, { id, state, changed, version, body, from }, 1);
  planHistory(plan, parts.macs, { number: id, version: from, entries: history, key });
  if (record.kind === 'household')
    planFileLookup(plan, parts.macs, { id, by: householdKeys(record) });
  plan.settled(() => parts.cache.set(id, record));
  plan.touched.cases.add(id);
}

/** What of a line stands in clear columns. */
export const clearLine = (line: Line): Omit<LineRow, 'key' | 'body'> => ({
  id: line.id,
  batch: line.batch,
  n: line.n,
  household: line.household,
  case_number: line.case,
  source: line.source,
  state: line.state,
  cents: line.cents,
  year: line.year,
});

/** What of a record stands in clear columns. */
export const clearRecord = (record: OfficeRecord): Omit<RecordRow, 'key' | 'body'> => ({
  id: record.id,
  kind: record.kind,
  state: 'state' in record ? record.state : '',
  opened: record.opened,
  changed: record.changed,
  version: record.version,
});

function planLine(plan: Plan, line: Line): void {
  const key = plan.key('record', line.batch);
  plan.write(putLine, {
    ...clearLine(line),
    key: key.id,
    body: sealJson(key.secret, linePlace(line.id), line),
  });
}

/** Plans all that an act on records changes; a record at another version by now is a conflict. */
export function planOutcome(
  plan: Plan,
  { changes, lines }: Pick<Outcome, 'changes' | 'lines'>,
  parts: RecordParts,
): void {
  for (const change of changes) planRecord(plan, change, parts);
  for (const line of lines) planLine(plan, line);
}

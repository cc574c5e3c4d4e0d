import type { Case } from '../cases/case.ts';
import { type CaseTitle, lackingPapers, titleOf } from '../cases/listing/listed.ts';
import { awaitedOf } from '../cases/slip-days.ts';
import { isFinal } from '../cases/table.ts';
import { planHooks } from './api/plan-hooks.ts';
import { planTimes } from './case-times.ts';
import { planHistory } from './history.ts';
import type { Macs } from './hmac.ts';
import { inOrder } from './in-order.ts';
import type { KeyRing } from './key-ring.ts';
import { planLegalDays } from './legal-days.ts';
import { planLookup } from './lookup.ts';
import type { Lru } from './lru.ts';
import { isOneOf } from './one-of.ts';
import { planPasses } from './people/passes.ts';
import { planPieces } from './pieces.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';
import type { TurnWrites } from './store.ts';

type CaseWrites = TurnWrites['cases'][number];

type Columns = {
  number: string;
  kind: string;
  service: string;
  state: string;
  urgency: string;
  owner: string | null;
  due: string | null;
  stopped: number;
  awaited: string | null;
  call_at: number | null;
  talking: number;
  waiting: number;
  deletion: number;
  over: number;
  lacks: number;
  apart: number;
  kept: number;
  rank: string;
  served: number;
  sum: number;
  opened: number;
  changed: number;
  version: number;
  conversation: string;
  draft: string | null;
  key: string;
  title: Uint8Array;
  body: Uint8Array;
};

const insertCase = statement<Columns>()((db, hole) =>
  db.insertInto('cases').values(namedColumns(hole)),
);
const updateCase = statement<Columns & { from: number }>()((db, hole) =>
  db
    .updateTable('cases')
    .set(namedColumns(hole))
    .where('number', '=', hole.number)
    .where('version', '=', hole.from),
);
const caseRow = statement<{ number: string }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select(['number', 'version', 'key', 'body'])
    .where('number', '=', hole.number),
);
const caseRows = statement<{ numbers: string }>()((db, hole, dialect) =>
  db
    .selectFrom('cases')
    .select(['number', 'key', 'body'])
    .where(isOneOf('number', hole.numbers, dialect)),
);
const casesOfConversation = statement<{ conversation: string }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select(['number', 'version', 'key', 'body'])
    .where('conversation', '=', hole.conversation)
    .orderBy('opened')
    .orderBy('number'),
);

const columnNames = [
  'number',
  'kind',
  'service',
  'state',
  'urgency',
  'owner',
  'due',
  'stopped',
  'awaited',
  'call_at',
  'talking',
  'waiting',
  'deletion',
  'over',
  'lacks',
  'apart',
  'kept',
  'rank',
  'served',
  'sum',
  'opened',
  'changed',
  'version',
  'conversation',
  'draft',
  'key',
  'title',
  'body',
] as const satisfies readonly (keyof Columns)[];

// A hole gives a column for whatever name is asked of it, so the names must be said.
const namedColumns = (hole: Columns): Columns =>
  Object.fromEntries(columnNames.map((name) => [name, hole[name]])) as Columns;

const bodyPlace = (row: string) => ({ table: 'cases', column: 'body', row }) as const;

/** Where the title of a case is sealed for. */
export const titlePlace = (row: string) => ({ table: 'cases', column: 'title', row }) as const;

/** Plans a case, its new history and the values it is found by; a version that is another by now is a conflict. */
export function planCase(
  plan: Plan,
  writes: CaseWrites,
  parts: { macs: Macs; cache: Lru<Case> },
): void {
  const { case: after, version, history } = writes;
  if (after.version !== version + history.length)
    throw new Error(
      `Cannot store case ${after.number}: version ${after.version} is not ${version} and ${history.length} entries`,
    );
  const fresh = version === 0;
  const key = fresh ? plan.newKey('case', after.number) : plan.key('case', after.number);
  const columns = columnsOf(after, key, parts.macs);
  if (fresh) plan.write(insertCase, columns, 1);
  else plan.write(updateCase, { ...columns, from: version }, 1);
  planHooks(plan, { after, version, history });
  planHistory(plan, parts.macs, { number: after.number, version, entries: history, key });
  planPasses(plan, after.number, { from: version, entries: history });
  if (writes.lookup.length > 0)
    planLookup(plan, parts.macs, { number: after.number, by: writes.lookup });
  if (fresh) {
    planPieces(plan, parts.macs, after, fresh);
    planLegalDays(plan, after, fresh);
  } else planFound(plan, after, parts);
  planTimes(plan, after);
  plan.settled(() => parts.cache.set(after.number, after));
  plan.touched.cases.add(after.number);
}

// Most acts change neither what a case is found by nor its legal clocks: what was known of it last says so.
function planFound(plan: Plan, after: Case, { macs, cache }: { macs: Macs; cache: Lru<Case> }) {
  const known = cache.get(after.number);
  const before = known !== undefined && known.version < after.version ? known : undefined;
  if (before?.answers === after.answers && before.speaker === after.speaker) {
    if (before.state !== after.state) planLegalDays(plan, after);
    return;
  }
  planPieces(plan, macs, after);
  planLegalDays(plan, after);
}

function columnsOf(after: Case, key: { id: string; secret: Uint8Array }, macs: Macs): Columns {
  const title: CaseTitle = titleOf(after);
  return {
    ...clearColumns(after),
    lacks: lackingPapers(after),
    sum: inOrder(macs, title.yuan),
    key: key.id,
    title: sealJson(key.secret, titlePlace(after.number), title),
    body: sealJson(key.secret, bodyPlace(after.number), after),
  };
}

/** What of a case stands in clear columns, but for what also hangs on its service's rules. */
export function clearColumns(
  after: Case,
): Omit<Columns, 'lacks' | 'sum' | 'key' | 'title' | 'body'> {
  return {
    number: after.number,
    kind: after.kind,
    service: after.service,
    state: after.state,
    urgency: after.urgency,
    owner: after.owner?.id ?? null,
    due: after.clock.due,
    stopped: after.clock.stopped === null ? 0 : 1,
    awaited: isFinal(after.state) ? null : awaitedOf(after),
    call_at: after.call?.at ?? null,
    talking: after.talking ? 1 : 0,
    waiting: after.requests.length > 0 ? 1 : 0,
    deletion: after.deletionAsked ? 1 : 0,
    over: isFinal(after.state) ? 1 : 0,
    apart: standsApart(after) ? 1 : 0,
    kept: after.kept === undefined ? 0 : 1,
    rank: rankOf(after),
    served: after.served ?? (after.owner === null ? after.opened : after.changed),
    opened: after.opened,
    changed: after.changed,
    version: after.version,
    conversation: after.conversation,
    draft: after.draft,
  };
}

/** Calls, alerts and what cannot wait come before every day, while they are open. */
const standsApart = ({ kind, urgency, state }: Case): boolean =>
  !isFinal(state) && (kind !== 'application' || urgency === 'urgent');

/** By last day, or that on which a department's answer is awaited; what waits for the worker after what waits for us, what has no day last. */
function rankOf(of: Case): string {
  const { due, stopped } = of.clock;
  const stage = `${stopped === null ? 0 : 1}${due ?? '9999'}`;
  const awaited = awaitedOf(of);
  const slip = awaited === null ? stage : `0${awaited}`;
  return slip < stage ? slip : stage;
}

type Row = { number: string; version: number; key: string; body: Uint8Array };
type Parts = { reader: Reader; ring: KeyRing; cache: Lru<Case> };

function opened(row: Row, { reader, ring, cache }: Parts): Case {
  const known = cache.get(row.number);
  if (known?.version === row.version) return known;
  const found = openCase(row, { reader, ring });
  cache.set(row.number, found);
  return found;
}

/** What is sealed in the row of a case; throws where it cannot be opened. */
export function openCase(
  row: Omit<Row, 'version'>,
  { reader, ring }: Pick<Parts, 'reader' | 'ring'>,
): Case {
  const key = ring.byId(row.key, reader);
  if (key === null) throw new Error(`Cannot read case ${row.number}: its key was destroyed`);
  return unsealJson(key.secret, bodyPlace(row.number), row.body) as Case;
}

const setListed = statement<{
  number: string;
  title: Uint8Array;
  lacks: number;
  apart: number;
  kept: number;
  rank: string;
  served: number;
  sum: number;
}>()((db, hole) =>
  db
    .updateTable('cases')
    .set({
      title: hole.title,
      lacks: hole.lacks,
      apart: hole.apart,
      kept: hole.kept,
      rank: hole.rank,
      served: hole.served,
      sum: hole.sum,
    })
    .where('number', '=', hole.number),
);

/** Plans what the list reads of a case anew, the case itself unchanged; throws where it cannot be opened. */
export function planListed(
  plan: Plan,
  number: string,
  parts: { ring: KeyRing; macs: Macs; cache: Lru<Case> },
): void {
  const found = loadCase(number, { ...parts, reader: plan.reader });
  const key = plan.currentKey('case', number);
  if (found === null || key === null) return;
  const { title, lacks, apart, kept, rank, served, sum } = columnsOf(found, key, parts.macs);
  plan.write(setListed, { number, title, lacks, apart, kept, rank, served, sum });
  planPieces(plan, parts.macs, found);
  planLegalDays(plan, found);
}

/** A case as it is committed, or `null`. */
export function loadCase(number: string, parts: Parts): Case | null {
  const row = parts.reader.get(caseRow, { number });
  return row === undefined ? null : opened(row, parts);
}

/** Those of these cases that are there, read together and not remembered. */
export function openCases(
  numbers: readonly string[],
  parts: Pick<Parts, 'reader' | 'ring'>,
): readonly Case[] {
  const rows = parts.reader.all(caseRows, { numbers: JSON.stringify(numbers) });
  parts.ring.bring(
    rows.map(({ key }) => key),
    parts.reader,
  );
  return rows.map((row) => openCase(row, parts));
}

/** Cases that a conversation opened, oldest first. */
export const loadCases = (conversation: string, parts: Parts): readonly Case[] =>
  parts.reader.all(casesOfConversation, { conversation }).map((row) => opened(row, parts));

import type { Case } from '../cases/case.ts';
import { type CaseTitle, loadCase, titlePlace } from './cases.ts';
import { readHistory } from './history.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import { findCases } from './lookup.ts';
import type { Lru } from './lru.ts';
import { readReason } from './reason.ts';
import { unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';
import type { CaseRow, Store, Target } from './store.ts';
import { readTranscript } from './transcript.ts';

const listed = [
  'number',
  'kind',
  'service',
  'state',
  'urgency',
  'owner',
  'due',
  'stopped',
  'awaited',
  'talking',
  'waiting',
  'deletion',
  'opened',
  'changed',
  'key',
  'title',
] as const;
const allCases = statement<NoValues>()((db) =>
  db.selectFrom('cases').select(listed).orderBy('opened').orderBy('number'),
);
const casesOver = statement<{ over: number }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select(listed)
    .where('over', '=', hole.over)
    .orderBy('opened')
    .orderBy('number'),
);
const setAside = statement<NoValues>()((db) =>
  db.selectFrom('quarantine').selectAll().orderBy('seq'),
);

type Parts = { reader: Reader; ring: KeyRing; macs: Macs; cases: Lru<Case> };
type Listed = ReturnType<typeof rowsOf>[number];

const rowsOf = (reader: Reader, open: boolean | undefined) =>
  open === undefined ? reader.all(allCases, {}) : reader.all(casesOver, { over: open ? 0 : 1 });

/** Everything the desk reads, on a connection of its own. */
export function deskStore({ reader, ring, macs, cases }: Parts): Store['desk'] {
  return {
    list: ({ open, service, owner }) =>
      rowsOf(reader, open)
        .filter((row) => service === undefined || row.service === service)
        .filter((row) => owner === undefined || row.owner === owner)
        .map((row) => caseRow(row, { reader, ring })),
    case: (number) => loadCase(number, { reader, ring, cache: cases }),
    history: (number) => readHistory(reader, ring, number),
    transcript: (conversation) => readTranscript(reader, ring, conversation),
    lookup: (kind, value) => findCases({ reader, macs }, kind, value),
    quarantined: () =>
      reader.all(setAside, {}).map((row) => ({
        seq: row.seq,
        at: row.at,
        target: { kind: row.target_kind as Target['kind'], id: row.target_id },
        reason: readReason({ reader, ring }, 'quarantine', row),
      })),
  };
}

// A title that cannot be opened leaves the case in the list: its number and clock still stand.
function titleOf(row: Listed, { reader, ring }: { reader: Reader; ring: KeyRing }): CaseTitle {
  try {
    const key = ring.byId(row.key, reader);
    if (key === null) return { name: '', owner: null };
    return unsealJson(key.secret, titlePlace(row.number), row.title) as CaseTitle;
  } catch {
    return { name: '', owner: null };
  }
}

function caseRow(row: Listed, parts: { reader: Reader; ring: KeyRing }): CaseRow {
  const title = titleOf(row, parts);
  return {
    number: row.number,
    kind: row.kind as Case['kind'],
    service: row.service,
    state: row.state as Case['state'],
    urgency: row.urgency as Case['urgency'],
    owner: row.owner === null ? null : { id: row.owner, name: title.owner ?? '' },
    due: row.due,
    stopped: row.stopped === 1,
    ...(row.awaited === null ? {} : { awaited: row.awaited }),
    talking: row.talking === 1,
    waitingForWorker: row.waiting === 1,
    deletionAsked: row.deletion === 1,
    opened: row.opened,
    changed: row.changed,
    name: title.name,
  };
}

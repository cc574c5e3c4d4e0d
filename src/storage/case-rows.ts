import type { Case } from '../cases/case.ts';
import type { CaseTitle } from '../cases/listing/listed.ts';
import { titlePlace } from './cases.ts';
import type { KeyRing } from './key-ring.ts';
import type { Lru } from './lru.ts';
import { isOneOf } from './one-of.ts';
import { unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';
import type { CaseRow } from './store.ts';

/** The columns of a case that a list reads; its title is read only where it is not known yet. */
export const listed = [
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
  'lacks',
  'kept',
  'opened',
  'changed',
  'served',
  'version',
  'key',
] as const;

/** A row as it is read. */
export type SealedRow = {
  readonly number: string;
  readonly kind: string;
  readonly service: string;
  readonly state: string;
  readonly urgency: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly stopped: number;
  readonly awaited: string | null;
  readonly talking: number;
  readonly waiting: number;
  readonly deletion: number;
  readonly lacks: number;
  readonly kept: number;
  readonly opened: number;
  readonly changed: number;
  readonly served: number;
  readonly version: number;
  readonly key: string;
};

const titlesOf = statement<{ numbers: string }>()((db, hole, dialect) =>
  db
    .selectFrom('cases')
    .select(['number', 'key', 'title', 'version'])
    .where(isOneOf('number', hole.numbers, dialect)),
);

/** What titles are opened with, and those opened lately. */
export type Titles = {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly titles: Lru<{ readonly version: number; readonly title: CaseTitle }>;
};

const untitled: CaseTitle = { name: '', owner: null, names: [], numbers: [], employer: '' };

type Titled = Pick<SealedRow, 'number' | 'version' | 'key'>;
type SealedTitle = { readonly key: string; readonly title: Uint8Array; readonly version: number };

/** The titles of rows, in their order. One that cannot be opened leaves the case in the list: its number and clock still stand. Whether it is kept is not known then, so its own page says who may read it. */
export function titlesIn(rows: readonly Titled[], parts: Titles): readonly CaseTitle[] {
  const { reader, ring, titles } = parts;
  try {
    const keys = rows.map(({ key }) => key);
    ring.bring(keys, reader);
  } catch {
    // One of them cannot be opened: each is tried by itself.
  }
  const unknown = rows
    .filter(({ number, version }) => titles.get(number)?.version !== version)
    .map(({ number }) => number);
  const read =
    unknown.length === 0 ? [] : reader.all(titlesOf, { numbers: JSON.stringify(unknown) });
  const sealed = new Map(read.map((row) => [row.number, row]));
  return rows.map((row) => titleIn(row, sealed.get(row.number), parts));
}

function titleIn(
  row: Titled,
  now: SealedTitle | undefined,
  { reader, ring, titles }: Titles,
): CaseTitle {
  try {
    // A title is not remembered beyond its key.
    const key = ring.byId(row.key, reader);
    if (key === null) return untitled;
    const known = titles.get(row.number);
    if (known?.version === row.version) return known.title;
    if (now === undefined || now.key !== row.key) return untitled;
    const read = unsealJson(key.secret, titlePlace(row.number), now.title) as CaseTitle;
    const title = { ...untitled, ...read };
    titles.set(row.number, { version: now.version, title });
    return title;
  } catch {
    return untitled;
  }
}

/** What the list shows of a case. */
export function caseRow(row: SealedRow, { name, owner, cause, yuan, kept }: CaseTitle): CaseRow {
  return {
    number: row.number,
    kind: row.kind as Case['kind'],
    service: row.service,
    state: row.state as Case['state'],
    urgency: row.urgency as Case['urgency'],
    owner: row.owner === null ? null : { id: row.owner, name: owner ?? '' },
    due: row.due,
    stopped: row.stopped === 1,
    ...(row.awaited === null ? {} : { awaited: row.awaited }),
    talking: row.talking === 1,
    waitingForWorker: row.waiting === 1,
    deletionAsked: row.deletion === 1,
    opened: row.opened,
    changed: row.changed,
    served: row.served,
    lacks: row.lacks,
    name,
    ...(cause === undefined ? {} : { cause }),
    ...(yuan === undefined ? {} : { yuan }),
    ...(kept === undefined ? {} : { kept }),
  };
}

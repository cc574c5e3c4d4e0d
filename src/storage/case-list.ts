import { sql } from 'kysely';
import type { Case } from '../cases/case.ts';
import { searchesFor } from '../cases/listing/search-words.ts';
import { caseRow, listed, type SealedRow, type Titles, titleIn } from './case-rows.ts';
import type { Macs } from './hmac.ts';
import { lru } from './lru.ts';
import { casesWithAll } from './pieces.ts';
import { fixed, statement } from './statement.ts';
import type { CaseCount, CaseOrder, CaseQuery, CaseRow, Sight, Store } from './store.ts';

/** So many numbers are read before others have their turn. */
const numbersAtOnce = 500;
/** The rows that an office's open pages show. */
const titlesKept = 1_000;
/** Of legal clocks that are close so many are looked at, the soonest first. */
const mostLegal = 100;

type Parts = Titles & { readonly macs: Macs };

type Holes = {
  over: number;
  apart: number;
  seen: string | null;
  unseen: string;
  kept: number;
  service: string | null;
  state: string | null;
  owner: string | null;
  owners: string | null;
  free: number;
  gone: string;
  waiting: number;
  lacking: number;
  due: string | null;
  from: number;
  count: number;
};

/** Of every order the column and whether the largest comes first. */
const orders: { readonly [order in CaseOrder]: readonly [OrderColumn, 'asc' | 'desc'] } = {
  rank: ['rank', 'asc'],
  opened: ['opened', 'asc'],
  newest: ['opened', 'desc'],
  changed: ['changed', 'desc'],
  waiting: ['served', 'asc'],
  sum: ['sum', 'desc'],
};
type OrderColumn = 'rank' | 'opened' | 'changed' | 'served' | 'sum';

const pageBy = ([column, way]: (typeof orders)[CaseOrder]) =>
  statement<Holes>()((db, hole) =>
    db
      .selectFrom('cases')
      .select(listed)
      .where('over', '=', hole.over)
      .where('apart', '=', hole.apart)
      .where(
        sql<boolean>`(cast(${hole.seen} as text) is null or instr(${hole.seen}, ',' || service || ',') > 0)`,
      )
      .where(sql<boolean>`instr(${hole.unseen}, ',' || service || ',') = 0`)
      .where('kept', '<=', hole.kept)
      .where(sql<boolean>`(cast(${hole.service} as text) is null or service = ${hole.service})`)
      .where(sql<boolean>`(cast(${hole.state} as text) is null or state = ${hole.state})`)
      .where(sql<boolean>`(cast(${hole.owner} as text) is null or owner = ${hole.owner})`)
      .where(
        sql<boolean>`(cast(${hole.owners} as text) is null or instr(${hole.owners}, ',' || owner || ',') > 0)`,
      )
      .where(
        sql<boolean>`(${hole.free} = 0 or owner is null or instr(${hole.gone}, ',' || owner || ',') > 0)`,
      )
      .where(sql<boolean>`(${hole.waiting} = 0 or waiting = 1)`)
      .where(sql<boolean>`(${hole.lacking} = 0 or lacks > 0)`)
      .where(
        sql<boolean>`(cast(${hole.due} as text) is null or (due <= ${hole.due} and rank < '1'))`,
      )
      .orderBy(column, way)
      .$if(column === 'rank', (query) => query.orderBy('opened'))
      .orderBy('number', way)
      .limit(hole.count)
      .offset(hole.from),
  );
const pages = Object.fromEntries(
  Object.entries(orders).map(([order, by]) => [order, pageBy(by)]),
) as { readonly [order in CaseOrder]: ReturnType<typeof pageBy> };

const rowByNumber = statement<{ number: string }>()((db, hole) =>
  db.selectFrom('cases').select(listed).where('number', '=', hole.number),
);
const rowsOf = statement<{ over: number; service: string | null }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select(listed)
    .where('over', '=', hole.over)
    .where(sql<boolean>`(cast(${hole.service} as text) is null or service = ${hole.service})`)
    .orderBy('opened')
    .orderBy('number'),
);
const openNumbers = statement<{ service: string; after: string }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select('number')
    .where('over', '=', fixed(0))
    .where('service', '=', hole.service)
    .where('number', '>', hole.after)
    .orderBy('number')
    .limit(fixed(numbersAtOnce)),
);
const legalBetween = statement<{ from: string; to: string }>()((db, hole) =>
  db
    .selectFrom('legal_days')
    .select('case_number as number')
    .where('last', '>=', hole.from)
    .where('last', '<=', hole.to)
    .orderBy('last')
    .limit(fixed(mostLegal)),
);
const keptRows = statement<{ over: number }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select(listed)
    .where('over', '=', hole.over)
    // Bound, it would not be known to be what the index holds.
    .where('kept', '=', fixed(1))
    .orderBy('number'),
);
const counted = statement<{ over: number; me: string; gone: string }>()((db, hole) =>
  db
    .selectFrom('case_counts')
    .select([
      'service',
      'state',
      'apart',
      sql<number>`sum(count)`.as('all'),
      sql<number>`sum(case when owner = '' or instr(${hole.gone}, ',' || owner || ',') > 0 then count else 0 end)`.as(
        'free',
      ),
      sql<number>`sum(case when instr(${hole.me}, ',' || owner || ',') > 0 then count else 0 end)`.as(
        'mine',
      ),
    ])
    .where('over', '=', hole.over)
    .where('kept', '=', 0)
    .where('count', '>', 0)
    .groupBy(['service', 'state', 'apart']),
);

/** Ids in one text, each between commas. */
const listIn = (ids: readonly string[]): string => `,${ids.join(',')},`;

const sightIn = ({ seen, unseen = [], kept }: Sight) => ({
  seen: seen === 'all' ? null : `,${seen.join(',')},`,
  unseen: `,${unseen.join(',')},`,
  kept: kept === true ? 1 : 0,
});

/** Lists of cases for the desk: ordered, filtered and counted in the database, and only what is shown is opened. */
export function caseList(
  given: Omit<Parts, 'titles'>,
): Pick<
  Store['desk'],
  'list' | 'numbers' | 'page' | 'rows' | 'legal' | 'kept' | 'counts' | 'find'
> {
  const parts: Parts = { ...given, titles: lru(titlesKept) };
  const { reader } = parts;
  const shown = (row: SealedRow): CaseRow => caseRow(row, titleIn(row, parts));
  const row = (number: string): readonly SealedRow[] => {
    const found = reader.get(rowByNumber, { number });
    return found === undefined ? [] : [found];
  };
  return {
    list: ({ open, service }) =>
      (open === undefined ? [0, 1] : [open ? 0 : 1])
        .flatMap((over) => reader.all(rowsOf, { over, service: service ?? null }))
        .toSorted((a, b) => a.opened - b.opened || (a.number < b.number ? -1 : 1))
        .map(shown),
    numbers: (service, after) =>
      reader.all(openNumbers, { service, after }).map(({ number }) => number),
    page: (query, { order, from, count }) =>
      reader.all(pages[order], { ...holesOf(query), from, count }).map(shown),
    rows: (numbers) => numbers.flatMap(row).map(shown),
    legal: (from, to) => [
      ...new Set(reader.all(legalBetween, { from, to }).map(({ number }) => number)),
    ],
    kept: (over) => reader.all(keptRows, { over: over ? 1 : 0 }).map(shown),
    counts: (over, me, gone = []) =>
      reader.all(counted, { over: over ? 1 : 0, me: listIn([me].flat()), gone: listIn(gone) }).map(
        ({ service, state, apart, all, free, mine }): CaseCount => ({
          service,
          state: state as Case['state'],
          apart: apart === 1,
          all,
          free,
          mine,
        }),
      ),
    find: (typed, sight, most) => found(parts, { typed, sight, most }),
  };
}

const holesOf = (query: CaseQuery) => ({
  over: query.over ? 1 : 0,
  apart: query.apart ? 1 : 0,
  ...sightIn(query),
  service: query.service ?? null,
  state: query.state ?? null,
  owner: query.owner ?? null,
  owners: query.owners === undefined ? null : listIn(query.owners),
  gone: listIn(query.gone ?? []),
  free: query.owner === null ? 1 : 0,
  waiting: query.waiting === true ? 1 : 0,
  lacking: query.lacking === true ? 1 : 0,
  due: query.dueBy ?? null,
});

const isSeen = (
  row: Pick<SealedRow, 'service' | 'kept'>,
  { seen, unseen = [], kept }: Sight,
): boolean =>
  (seen === 'all' || seen.includes(row.service)) &&
  !unseen.includes(row.service) &&
  (kept === true || row.kept === 0);

/** Every case is opened before it is told to fit: a short digest may be that of another piece. */
function found(
  parts: Parts,
  { typed, sight, most }: { typed: string; sight: Sight; most: number },
): readonly CaseRow[] {
  const { reader } = parts;
  const rows = new Map<string, CaseRow>();
  for (const search of searchesFor(typed)) {
    let opened = 0;
    for (const number of casesWithAll(parts, search.words)) {
      if (rows.size >= most || opened >= most * 4) break;
      const row = reader.get(rowByNumber, { number });
      if (row === undefined || rows.has(number)) continue;
      if (!isSeen(row, sight)) continue;
      opened += 1;
      const title = titleIn(row, parts);
      if (search.fits(title)) rows.set(number, caseRow(row, title));
    }
  }
  return [...rows.values()].toSorted((a, b) => b.opened - a.opened);
}

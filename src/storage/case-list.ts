import { sql } from 'kysely';
import type { Case } from '../cases/case.ts';
import type { CaseTitle } from '../cases/listing/listed.ts';
import { searchesFor } from '../cases/listing/search-words.ts';
import { listIn, readPage } from './case-page.ts';
import { caseRow, listed, type SealedRow, type Titles, titlesIn } from './case-rows.ts';
import type { Macs } from './hmac.ts';
import { lru } from './lru.ts';
import { isOneOf } from './one-of.ts';
import { casesWithAll } from './pieces.ts';
import type { Reader } from './sqlite.ts';
import { fixed, statement } from './statement.ts';
import type { CaseCount, CaseRow, Sight, Store } from './store.ts';

/** So many numbers are read before others have their turn. */
const numbersAtOnce = 500;
/** The rows that an office's open pages show. */
const titlesKept = 1_000;
const titlesAtOnce = 500;
/** Of legal clocks that are close so many are looked at, the soonest first. */
const mostLegal = 100;

type Parts = Titles & { readonly macs: Macs };

const rowsByNumber = statement<{ numbers: string }>()((db, hole, dialect) =>
  db
    .selectFrom('cases')
    .select(listed)
    .where(isOneOf('number', hole.numbers, dialect)),
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

/** Lists of cases for the desk: ordered, filtered and counted in the database, and only what is shown is opened. */
export function caseList(
  given: Omit<Parts, 'titles'>,
): Pick<
  Store['desk'],
  'list' | 'numbers' | 'page' | 'rows' | 'legal' | 'kept' | 'counts' | 'find'
> {
  const parts: Parts = { ...given, titles: lru(titlesKept) };
  const { reader } = parts;
  const shown = (all: readonly SealedRow[]): readonly CaseRow[] =>
    [...some(all, titlesAtOnce)].flatMap((rows) => {
      const titles = titlesIn(rows, parts);
      return rows.map((row, at) => caseRow(row, titles[at] as CaseTitle));
    });
  return {
    list: ({ open, service }) =>
      shown(
        (open === undefined ? [0, 1] : [open ? 0 : 1])
          .flatMap((over) => reader.all(rowsOf, { over, service: service ?? null }))
          .toSorted((a, b) => a.opened - b.opened || (a.number < b.number ? -1 : 1)),
      ),
    numbers: (service, after) =>
      reader.all(openNumbers, { service, after }).map(({ number }) => number),
    page: (query, at) => shown(readPage(reader, query, at)),
    rows: (numbers) => shown(rowsIn(reader, numbers)),
    legal: (from, to) => [
      ...new Set(reader.all(legalBetween, { from, to }).map(({ number }) => number)),
    ],
    kept: (over) => shown(reader.all(keptRows, { over: over ? 1 : 0 })),
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

const isSeen = (
  row: Pick<SealedRow, 'service' | 'kept'>,
  { seen, unseen = [], kept }: Sight,
): boolean =>
  (seen === 'all' || seen.includes(row.service)) &&
  !unseen.includes(row.service) &&
  (kept === true || row.kept === 0);

/** Rows by number, in that order. */
function rowsIn(reader: Reader, numbers: readonly string[]): readonly SealedRow[] {
  if (numbers.length === 0) return [];
  const found = reader.all(rowsByNumber, { numbers: JSON.stringify(numbers) });
  const rows = new Map(found.map((row) => [row.number, row]));
  return numbers.flatMap((number) => rows.get(number) ?? []);
}

/** So many at a time of what may have no end. */
function* some<T>(all: Iterable<T>, count: number): Generator<readonly T[]> {
  let few: T[] = [];
  for (const one of all) if (few.push(one) === count) yield few.splice(0);
  if (few.length > 0) yield few;
}

/** Every case is opened before it is told to fit: a short digest may be that of another piece. */
function found(
  parts: Parts,
  { typed, sight, most }: { typed: string; sight: Sight; most: number },
): readonly CaseRow[] {
  const rows = new Map<string, CaseRow>();
  for (const search of searchesFor(typed)) {
    let opened = 0;
    for (const numbers of some(casesWithAll(parts, search.words), most)) {
      const unknown = numbers.filter((number) => !rows.has(number));
      const seen = rowsIn(parts.reader, unknown).filter((row) => isSeen(row, sight));
      const titles = titlesIn(seen, parts);
      for (const [at, row] of seen.entries()) {
        const title = titles[at] as CaseTitle;
        if (rows.size < most && search.fits(title)) rows.set(row.number, caseRow(row, title));
      }
      opened += seen.length;
      if (rows.size >= most || opened >= most * 4) break;
    }
  }
  return [...rows.values()].toSorted((a, b) => b.opened - a.opened);
}

import { type RawBuilder, sql } from 'kysely';
import { listed, type SealedRow } from './case-rows.ts';
import type { Dialect } from './dialect.ts';
import type { Reader } from './sqlite.ts';
import { fixed, type Statement, statement } from './statement.ts';
import type { CaseOrder, CaseQuery } from './store.ts';

type Holes = {
  over: number;
  apart: number;
  seen: string | null;
  unseen: string;
  service: string | null;
  state: string | null;
  owner: string | null;
  owners: string | null;
  gone: string;
  due: string | null;
  from: number;
};

/** Ids in one text, each between commas. */
export const listIn = (ids: readonly string[]): string => `,${ids.join(',')},`;

/** Whether a column is one of a list of ids, in words that each database guesses well by. */
const among = (column: string, list: string | null, dialect: Dialect): RawBuilder<boolean> =>
  dialect === 'sqlite'
    ? sql`instr(${list}, ',' || ${sql.ref(column)} || ',') > 0`
    : sql`${sql.ref(column)} = any(string_to_array(${list}, ','))`;

type Filter = {
  readonly given: (query: CaseQuery) => boolean;
  readonly where: (hole: Holes, dialect: Dialect) => RawBuilder<boolean>;
};

// Only what is asked for stands in the statement: PostgreSQL takes a condition that holds for everything for one that
// hardly any row fulfils, and then sorts all of them.
const filters: readonly Filter[] = [
  {
    given: ({ seen }) => seen !== 'all',
    where: (hole, dialect) => among('service', hole.seen, dialect),
  },
  {
    given: ({ unseen = [] }) => unseen.length > 0,
    where: (hole, dialect) => sql`not (${among('service', hole.unseen, dialect)})`,
  },
  { given: ({ kept }) => kept !== true, where: () => sql`kept = 0` },
  {
    given: ({ service }) => service !== undefined,
    where: (hole) => sql`service = ${hole.service}`,
  },
  { given: ({ state }) => state !== undefined, where: (hole) => sql`state = ${hole.state}` },
  {
    given: ({ owner }) => typeof owner === 'string',
    where: (hole) => sql`owner = ${hole.owner}`,
  },
  {
    given: ({ owner }) => owner === null,
    where: (hole, dialect) => sql`(owner is null or ${among('owner', hole.gone, dialect)})`,
  },
  {
    given: ({ owners }) => owners !== undefined,
    where: (hole, dialect) => among('owner', hole.owners, dialect),
  },
  { given: ({ waiting }) => waiting === true, where: () => sql`waiting = 1` },
  { given: ({ lacking }) => lacking === true, where: () => sql`lacks > 0` },
  {
    given: ({ dueBy }) => dueBy !== undefined,
    where: (hole) => sql`(due <= ${hole.due} and rank < '1')`,
  },
];

type OrderColumn = 'rank' | 'opened' | 'changed' | 'served' | 'sum';

/** Of every order the column and whether the largest comes first. */
const orders: { readonly [order in CaseOrder]: readonly [OrderColumn, 'asc' | 'desc'] } = {
  rank: ['rank', 'asc'],
  opened: ['opened', 'asc'],
  newest: ['opened', 'desc'],
  changed: ['changed', 'desc'],
  waiting: ['served', 'asc'],
  sum: ['sum', 'desc'],
};

type Page = Statement<Holes, SealedRow>;

function pageBy(order: CaseOrder, given: readonly Filter[], count: number): Page {
  const [column, way] = orders[order];
  return statement<Holes>()((db, hole, dialect) => {
    let query = db
      .selectFrom('cases')
      .select(listed)
      .where('over', '=', hole.over)
      .where('apart', '=', hole.apart);
    for (const { where } of given) query = query.where(where(hole, dialect));
    query = query.orderBy(column, way);
    if (column === 'rank') query = query.orderBy('opened');
    return query.orderBy('number', way).limit(fixed(count)).offset(hole.from);
  });
}

const holesOf = (query: CaseQuery): Omit<Holes, 'from'> => ({
  over: query.over ? 1 : 0,
  apart: query.apart ? 1 : 0,
  seen: query.seen === 'all' ? null : listIn(query.seen),
  unseen: listIn(query.unseen ?? []),
  service: query.service ?? null,
  state: query.state ?? null,
  owner: query.owner ?? null,
  owners: query.owners === undefined ? null : listIn(query.owners),
  gone: listIn(query.gone ?? []),
  due: query.dueBy ?? null,
});

// Each is worded and planned once; the desk asks for a few dozen of them.
const pages = new Map<string, Page>();

/** Rows of one page of the list, filtered and ordered in the database. */
export function readPage(
  reader: Reader,
  query: CaseQuery,
  at: { readonly order: CaseOrder; readonly from: number; readonly count: number },
): readonly SealedRow[] {
  const given = filters.filter((filter) => filter.given(query));
  const name = [at.order, at.count, ...given.map((one) => filters.indexOf(one))].join(' ');
  const page = pages.get(name) ?? pageBy(at.order, given, at.count);
  pages.set(name, page);
  return reader.all(page, { ...holesOf(query), from: at.from });
}

import { sql } from 'kysely';
import { deadCount } from './dead-letters.ts';
import { migrations } from './migrations.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

/** How the storage stands, in counts alone: no id, no word and no value of anybody. */
export type Vitals = {
  /** Version of its tables, and the one this program works with. */
  readonly version: number;
  readonly wanted: number;
  /** Events that wait for their turn, messages that wait to be sent, and both that were given up. */
  readonly inbox: number;
  readonly outbox: number;
  readonly dead: number;
  readonly aside: number;
  /** Cases by state; complaints about the centre are left out. */
  readonly cases: readonly { readonly state: string; readonly count: number }[];
};

const count = sql<number>`count(*)`.as('count');

const versionOf = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', 'version'),
);
const waitingIn = statement<NoValues>()((db) =>
  db.selectFrom('inbox').select(count).where('payload', 'is not', null),
);
const waitingOut = statement<NoValues>()((db) => db.selectFrom('outbox').select(count));
const setAside = statement<NoValues>()((db) => db.selectFrom('quarantine').select(count));
const byState = statement<NoValues>()((db) =>
  db
    .selectFrom('case_counts')
    .select(['state', sql<number>`sum(count)`.as('count')])
    .where('kept', '=', 0)
    .groupBy('state')
    .orderBy('state'),
);

/** The version of the tables, and the one this program works with; can be read of any version. */
export const tables = (reader: Reader): Pick<Vitals, 'version' | 'wanted'> => ({
  version: Number(reader.get(versionOf, {})?.value ?? 0),
  wanted: migrations.length,
});

/** Counts what the storage holds now; throws where it cannot be read. */
export function vitals(reader: Reader): Vitals {
  const number = (of: typeof waitingIn): number => reader.get(of, {})?.count ?? 0;
  return {
    ...tables(reader),
    inbox: number(waitingIn),
    outbox: number(waitingOut),
    dead: deadCount(reader),
    aside: number(setAside),
    cases: reader.all(byState, {}).filter((one) => one.count > 0),
  };
}

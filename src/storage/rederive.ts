import { lookupKeys } from '../cases/lookup.ts';
import { householdKeys } from '../records/household-facts.ts';
import { loadCase, planListed } from './cases.ts';
import { relink } from './history.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import { planFileLookup, planLookup } from './lookup.ts';
import { lru } from './lru.ts';
import { type Plan, startPlan } from './plan.ts';
import { loadRecord } from './records.ts';
import type { Connection } from './sqlite.ts';
import { fixed, type NoValues, statement } from './statement.ts';
import { planUnansweredAnew } from './unanswered.ts';

const atOnce = 500;
const found = statement<NoValues>()((db) =>
  db.selectFrom('lookup').select('case_number').distinct(),
);
const numbersAfter = statement<{ number: string }>()((db, hole) =>
  db
    .selectFrom('cases')
    .select('number')
    .where('number', '>', hole.number)
    .orderBy('number')
    .limit(fixed(atOnce)),
);

type Parts = { readonly ring: KeyRing; readonly macs: Macs };

/** Carries a plan out at once, within a transaction that is open. */
export function carryOut<T>(connection: Connection, ring: KeyRing, make: (plan: Plan) => T): T {
  const plan = startPlan(connection, ring);
  const value = make(plan);
  for (const { of, values } of plan.writes) connection.run(of, values as never);
  for (const effect of plan.effects.settled) effect();
  return value;
}

/** Makes anew every keyed digest that follows from what is sealed: chains, what is looked for, orders. Within one transaction. */
export function rederive(connection: Connection, parts: Parts): void {
  const { ring, macs } = parts;
  relink(connection, macs);
  const numbers = connection.all(found, {}).map((row) => row.case_number);
  for (const number of numbers)
    carryOut(connection, ring, (plan) => lookedFor(plan, number, parts));
  for (let last = ''; ; ) {
    const some = connection.all(numbersAfter, { number: last });
    for (const { number } of some)
      carryOut(connection, ring, (plan) => planListed(plan, number, { ...parts, cache: lru(1) }));
    if (some.length < atOnce) break;
    last = some.at(-1)?.number ?? '';
  }
  carryOut(connection, ring, (plan) => planUnansweredAnew(plan, macs));
}

function lookedFor(plan: Plan, number: string, parts: Parts): void {
  const { macs } = parts;
  const from = { ...parts, reader: plan.reader };
  const one = loadCase(number, { ...from, cache: lru(1) });
  if (one !== null) return planLookup(plan, macs, { number, by: lookupKeys(one) });
  const file = loadRecord('household', number, { ...from, cache: lru(1) });
  // Of what is there no more nothing is left to be found by.
  planFileLookup(plan, macs, { id: number, by: file === null ? [] : householdKeys(file) });
}

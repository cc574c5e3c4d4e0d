import { type Pay, payOf } from '../fields/pay.ts';
import type { Value } from '../messages/value.ts';
import { amountOf } from '../services/common/amount.ts';
import { ageSpan } from '../services/common/days.ts';
import { chosen } from '../services/common/lists.ts';
import { demandsIn, familyOf, isAnyWork, limitsIn, tradesIn } from '../services/common/trades.ts';
import type { Facts } from '../services/service.ts';
import { type Place, placeIn } from './place.ts';

/** What a seeker wishes and can, boiled down from his answers for comparing: no name, no phone. */
export type Seeker = {
  readonly number: string;
  readonly wanted: readonly string[];
  /** The families of what he wants. */
  readonly kinds: readonly string[];
  /** Trades he has a skill or has worked in. */
  readonly can: readonly string[];
  readonly anything: boolean;
  /** Names of works that no list knows, in his words. */
  readonly named: string;
  readonly wish: Place;
  readonly home: Place;
  /** The least he asks for a month, yuan. */
  readonly asks: number | null;
  readonly shift: string | null;
  readonly limits: ReadonlySet<string>;
  readonly minor: boolean;
  readonly child: boolean;
  readonly helped: boolean;
};

/** What a post is and offers, boiled down in the same way. */
export type Post = {
  readonly number: string;
  readonly trades: readonly string[];
  readonly kinds: readonly string[];
  readonly named: string;
  readonly place: Place;
  readonly pay: Pay | null;
  readonly shift: string | null;
  readonly board: string | null;
  readonly demands: ReadonlySet<string>;
  readonly welcomes: boolean;
};

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const choiceOf = (value: Value | undefined): string | null =>
  typeof value === 'string' ? value : null;
const trades = (said: string): readonly string[] => [
  ...new Set(tradesIn(said.toLowerCase()).map(({ trade }) => trade)),
];

/** The families of trades, each once. */
export const familiesOf = (all: readonly string[]): readonly string[] => [
  ...new Set(all.map(familyOf)),
];

/** The age from which no work is closed, and the youngest who may work at all (劳动法 Art 15 and 64), years. */
const FULL_AGE = 18;
const WORKING_AGE = 16;

/** A seeker's answers as his profile on a day. */
export function seekerOf(number: string, facts: Facts, day: string): Seeker {
  const said = textOf(facts('job_wanted'));
  const wanted = trades(said);
  const told = `${textOf(facts('skills'))}，${textOf(facts('experience'))}`;
  const birth = textOf(facts('birth_date'));
  const age = birth === '' ? null : (ageSpan(birth, day)?.least ?? null);
  return {
    number,
    wanted,
    kinds: familiesOf(wanted),
    can: trades(told),
    anything: wanted.length === 0 && isAnyWork(said),
    named: said.trim(),
    wish: placeIn(textOf(facts('work_place'))),
    home: placeIn(textOf(facts('address'))),
    asks: amountOf(facts('expected_salary'))?.least ?? null,
    shift: choiceOf(facts('shift')),
    limits: limitsIn(textOf(facts('limits'))),
    minor: age !== null && age < FULL_AGE,
    child: age !== null && age < WORKING_AGE,
    helped: chosen(facts, 'person_types').includes('disabled'),
  };
}

/** An offer's answers as its profile. */
export function postOf(number: string, facts: Facts): Post {
  const named = textOf(facts('post')).trim();
  const content = textOf(facts('work_content'));
  const shift = choiceOf(facts('post_shift'));
  const demands = demandsIn(`${named}，${content}`.toLowerCase());
  const found = trades(named);
  const all = found.length > 0 ? found : trades(content).slice(0, 1);
  return {
    number,
    trades: all,
    kinds: familiesOf(all),
    named,
    place: placeIn(textOf(facts('work_place'))),
    pay: payOf(facts('offered_pay')) ?? null,
    shift: shift ?? (demands.has('night') ? 'shifts' : null),
    board: choiceOf(facts('board')),
    demands,
    welcomes: chosen(facts, 'welcomes').length > 0,
  };
}

import { findDates } from '../../fields/calendar-words.ts';
import type { Stretch } from '../../fields/clauses.ts';
import { findCounts } from '../../fields/count-units.ts';
import { dateContext } from '../../fields/date-tokens.ts';
import { findDurations } from '../../fields/durations.ts';
import { type Amount, findAmounts, moneyValue } from '../../fields/money-amounts.ts';
import { ownDebts } from '../../fields/money-debts.ts';
import { findNumerals } from '../../fields/numerals.ts';
import { type PeopleSum, peopleSum } from '../../fields/people-sum.ts';
import type { Value } from '../../messages/value.ts';
import { isLongWork } from '../rules/find-months-owed.ts';
import { isOfThen } from '../rules/find-numbers.ts';
import type { Hit, Hits } from '../rules/hits.ts';
import type { Person } from '../rules/people.ts';
import { isIn, type Sighting } from '../rules/sighting.ts';
import { takenBack } from '../rules/taken-back.ts';

/** A field and the value it would have. */
export type Option = { readonly field: string; readonly value: Value };

/** What a stretch of a message may be: one of these values of these fields, or none of them. */
export type Candidate = Hit & {
  /** Which kind of thing was found: an amount, a date, … or the set of words a topic was named by. */
  readonly kind: string;
  readonly options: readonly Option[];
  /** Of an amount: what it is paid for, how large it is, whether it is about so much. */
  readonly amount?: Amount;
};

/** A message in which candidates are looked for. */
export type Told = {
  readonly text: string;
  /** Words of `lexicon/names.txt`. */
  readonly names: Hits;
  readonly people: readonly Person[];
  readonly today: string;
  /** Where illnesses are named. */
  readonly ills: readonly Hit[];
  /** What rules saw; what no grammar finds is a candidate too. */
  readonly seen: readonly Sighting[];
};

/** Everything of a message that may be a value: amounts, dates, people counted, lengths of time, ages, topics named, who may be ill, and what rules saw besides. `valuesOf` tells the values of a field of choices. */
export function candidatesIn(
  told: Told,
  valuesOf: (field: string) => readonly Value[],
): readonly Candidate[] {
  const { text, today } = told;
  const found = [
    ...amounts(text),
    ...dates(text, today),
    ...people(text),
    ...months(text),
    ...ages(text),
    ...topics(told.names, valuesOf),
    ...patients(told, valuesOf('patient')),
  ];
  return [...found, ...unseen(told.seen, found)];
}

const moneyFields = [
  'monthly_income',
  'household_income',
  'wages_owed',
  'medical_cost',
  'insurance_reimbursed',
  'medical_self_paid',
  'tuition',
  'expected_salary',
  'rent',
  'loan_wanted',
];
const dateFields = ['hire_date', 'event_date', 'owed_from', 'owed_to', 'birth_date'];
const peopleFields = ['household_size', 'workers_count'];

const perMonth: ReadonlySet<string> = new Set(['monthly_income', 'household_income', 'rent']);

function amounts(text: string): readonly Candidate[] {
  const back = takenBack(text);
  const debts = ownDebts(text);
  return findAmounts(text)
    .filter((one) => !one.vague && one.value >= 5 && one.value < 1e8 && isMoney(one))
    .filter((one) => !isIn(back, one))
    .map((amount) => ({
      kind: 'amount',
      from: amount.from,
      to: amount.to,
      amount,
      options: (debts.includes(amount) ? ['loan_wanted'] : moneyFields).map((field) => ({
        field,
        value: inItsUnit(amount, field),
      })),
    }));
}

/** 俺七十了 is no money. */
const isMoney = ({ value, currency, rate }: Amount): boolean =>
  value >= 100 || currency || rate !== null;

/** Incomes and rents are told a month; a year's is divided. */
function inItsUnit(amount: Amount, field: string): Value {
  const yearly =
    amount.rate === 'year' ||
    (field === 'household_income' && amount.value >= 12_000 && amount.rate !== 'month');
  if (!yearly || !perMonth.has(field)) return moneyValue(amount);
  const value = Math.round(amount.value / 12);
  return amount.approx ? { value, approx: true } : value;
}

const dates = (text: string, today: string): readonly Candidate[] =>
  findDates(text, dateContext(today, 'past'))
    .filter((one) => one.sure && !one.bad && !one.age)
    .map(({ from, to, value }) => ({
      kind: 'date',
      from,
      to,
      options: dateFields.map((field) => ({ field, value })),
    }));

/** People counted; 四个 of 我跟另外四个姐妹 is a part of what rules add up. */
const people = (text: string): readonly Candidate[] =>
  findCounts(text, 'people')
    .filter((one) => one.sure && one.value >= 1 && (!one.vague || one.value >= 10))
    .filter((one) => !isPartOfSum(one, peopleSum(text)))
    .map(({ from, to, value }) => ({
      kind: 'people',
      from,
      to,
      options: peopleFields.map((field) => ({ field, value: Math.round(value) })),
    }));

const isPartOfSum = (one: Stretch & { readonly value: number }, sum: PeopleSum | null): boolean =>
  sum !== null && !sum.isHome && one.value < sum.value && one.from >= sum.from && one.to <= sum.to;

const months = (text: string): readonly Candidate[] =>
  findDurations(text)
    .filter((one) => !one.vague && (one.unit === 'month' || one.unit === 'year'))
    .filter((one) => !isLongWork(text, one))
    .map(({ from, to, approx, min, months: exact }) => {
      const value = approx && min !== undefined ? min : Math.round(exact * 2) / 2;
      return { kind: 'months', from, to, options: [{ field: 'months_owed', value }] };
    });

const ages = (text: string): readonly Candidate[] =>
  findNumerals(text)
    .filter(
      ({ value, unit, approx, from }) =>
        Number.isInteger(value) &&
        value >= 14 &&
        value <= 99 &&
        unit <= 10 &&
        !approx &&
        !isOfThen(text, from),
    )
    .map(({ from, to, value }) => ({ kind: 'age', from, to, options: [{ field: 'age', value }] }));

/** Sets of `lexicon/names.txt` that name the topic of a field of choices. */
const topicFields: Readonly<Record<string, readonly string[]>> = {
  contract_word: ['contract_signed'],
  insurance_word: ['social_insurance'],
  union_word: ['union_member'],
  dibao_word: ['dibao'],
  work_state: ['employment_status'],
  home_state: ['housing_status'],
  married_word: ['marital_status'],
  cause_word: ['hardship_cause'],
  level_word: ['admission_level', 'education'],
  education_word: ['education', 'admission_level'],
};

const topics = (names: Hits, valuesOf: (field: string) => readonly Value[]): readonly Candidate[] =>
  Object.entries(topicFields).flatMap(([set, fields]) => {
    const options = fields.flatMap((field) => valuesOf(field).map((value) => ({ field, value })));
    return longest(names.get(set) ?? []).map((hit) => ({ kind: set, ...hit, options }));
  });

/** Words that do not stand within longer ones. */
const longest = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    (one) =>
      !hits.some(
        (other) =>
          other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  );

/** Whoever is named may be ill; and the speaker, where an illness is. */
function patients({ people: all, ills }: Told, relations: readonly Value[]): readonly Candidate[] {
  const named = all.filter(
    (one) => one.pronoun !== true && one.relation !== 'self' && relations.includes(one.relation),
  );
  return [
    ...named.map(({ from, to, relation }) => ({
      kind: 'person',
      from,
      to,
      options: [{ field: 'patient', value: relation }],
    })),
    ...ills.map(({ from, to }) => ({
      kind: 'ill',
      from,
      to,
      options: [{ field: 'patient', value: 'self' }],
    })),
  ];
}

/** What rules saw and no grammar found, by itself. */
const unseen = (seen: readonly Sighting[], found: readonly Candidate[]): readonly Candidate[] =>
  seen
    .filter((one) => !found.some((other) => other.options.some((option) => isOne(option, one))))
    .map(({ field, value, from, to }) => ({
      kind: 'seen',
      from,
      to,
      options: [{ field, value }],
    }));

/** Whether two values of a field are the same but for how sure they were said. */
export const isOne = (one: Option, other: Option): boolean =>
  one.field === other.field && bare(one.value) === bare(other.value);

const bare = (value: Value): string =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && 'value' in value
    ? JSON.stringify(value['value'])
    : JSON.stringify(value);

import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import { clausesOf } from '../fields/clauses.ts';
import { peopleInTheEnd } from '../fields/count.ts';
import { findCounts } from '../fields/count-units.ts';
import type { Reading } from '../fields/field.ts';
import { readHousehold } from '../fields/member-mentions.ts';
import { findAmounts, moneyValue } from '../fields/money-amounts.ts';
import { sumOfFew } from '../fields/money-sums.ts';
import { wholeOf, withoutRates } from '../fields/money-whole.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { namesFieldIn } from './rules/field-names.ts';
import { isOtherMoney } from './rules/other-money.ts';
import { findPeople } from './rules/people.ts';
import { readWays } from './rules/ways.ts';

const wholeAhead = readWays('numbers.txt')('whole-ahead');

const asks: { readonly [kind: string]: string } = {
  money: 'problem-money-several',
  count: 'problem-count-several',
  duration: 'problem-duration-several',
};

type At = {
  readonly question: Question;
  readonly others: readonly FoundAnswer[];
  readonly today: string;
};

/** 户口本上五个 实际吃饭的三个; 县里一万八 转到市里又五万三: of several numbers in a sentence that the field itself does not read none is taken for the answer; all that are nobody else's are put to him, amounts with their sum. `null` where there is one. */
export function amongSeveral(plain: string, at: At): Reading | null {
  const { field } = at.question;
  const key = asks[field.kind];
  if (key === undefined) return null;
  const taken = new Set(at.others.map(({ value }) => JSON.stringify(value)));
  const values = numbersIn(plain, at).filter((value) => !taken.has(JSON.stringify(value)));
  const each = new Map(values.map((value) => [JSON.stringify(value), value]));
  if (each.size < 2) return null;
  const all = [...each.values(), ...(field.kind === 'money' ? sumOf(values) : [])];
  return {
    kind: 'unsure',
    ask: { key },
    options: all.map((value) => ({ value, label: field.show(value) })),
  };
}

/** A number read as the answer stays it only where nothing beside it counts as well, or where its own clause names what it is of; otherwise all are put to him. */
export function onlyNumber(plain: string, reading: Reading, at: At): Reading {
  if (reading.kind !== 'value' || typeof reading.value !== 'number') return reading;
  const { value } = reading;
  const { question } = at;
  if (question.field.kind === 'money') {
    const amounts = findAmounts(plain);
    const own = amounts.find((one) => one.value === value);
    // What the field reckoned itself stands in no clause.
    if (own === undefined || isNamed(plain, own, question)) return reading;
    return amongSeveral(plain, at) ?? reading;
  }
  return people.has(question.id) ? onlyPeople(plain, reading, question) : reading;
}

/** Its clause names the question's matter, or says that it is the whole, or of now. */
function isNamed(plain: string, { from, to }: { from: number; to: number }, { id }: Question) {
  const clause = clausesOf(plain).find((one) => one.from <= from && one.to >= to);
  const words = clause === undefined ? plain : plain.slice(clause.from, clause.to);
  const whole = ['in_all', 'reckons', 'counts_only'].some(
    (set) => placesOfSet(words, set).length > 0,
  );
  return whole || namesFieldIn(words, id) || toneIn(words).has('now');
}

const people: ReadonlySet<string> = new Set(['household_size', 'workers_count', 'petition_people']);

/** 连我五个 还有两个老表; 我两口子 老娘 娃儿: more people are told than the number counts. */
function onlyPeople(plain: string, reading: Reading, question: Question): Reading {
  if (reading.kind !== 'value') return reading;
  const value = reading.value as number;
  if (peopleInTheEnd(plain) === value) return reading;
  const counts = findCounts(plain, 'people').map((one) => Math.round(one.value));
  const added = placesOfSet(plain, 'adds').length > 0;
  const sum = counts.reduce((all, one) => all + one, 0);
  const listed =
    question.id === 'household_size' ? 1 + (readHousehold(plain)?.people.length ?? 0) : 0;
  // 俺跟俺两个老乡，一共三个人; 我们三个人: what is told as all of them is how many they are.
  const [total] = findCounts(plain, 'people').filter(({ from }) =>
    wholeAhead.test(plain.slice(0, from)),
  );
  if (total !== undefined && question.field.schema.safeParse(total.value).success)
    return { ...reading, value: total.value };
  const whole = placesOfSet(plain, 'in_all').length > 0;
  const more = [
    ...(added && counts.length > 1 && counts.includes(value) && !whole ? [sum] : []),
    ...(listed > value && !whole ? [listed] : []),
  ].filter((one) => one !== value && question.field.schema.safeParse(one).success);
  if (more.length === 0) return reading;
  const options = [...new Set([...more, value])];
  return {
    kind: 'unsure',
    ask: { key: 'problem-count-several' },
    options: options.map((one) => ({ value: one, label: question.field.show(one) })),
  };
}

/** What the field finds, and amounts that it would not take from a sentence by themselves: 七月四千八 八月五千一 九月差三千. */
function numbersIn(
  plain: string,
  { question: { id, field }, today }: Pick<At, 'question' | 'today'>,
): readonly Value[] {
  const found = field
    .find(plain, { today })
    .filter(
      ({ span: [from, to] }) => field.kind !== 'money' || !isOtherMoney(plain, id, [{ from, to }]),
    )
    .map(({ value }) => value);
  if (field.kind !== 'money') return found;
  const told = findAmounts(plain).filter(
    (one) => !one.vague && one.value >= leastAmount && !isOtherMoney(plain, id, [one]),
  );
  const sums = ofMonth.has(id) ? told : withoutRates(plain, told);
  const whole = ofMonth.has(id) ? null : wholeOf(plain);
  if (whole !== null || sums.length < told.length)
    return (whole === null ? sums : [whole]).map(moneyValue);
  const values = told.map(({ value }): Value => value);
  return values.length > found.length && told.length > 1 ? values : found;
}

/** Questions of what a month brings or costs. */
const ofMonth: ReadonlySet<string> = new Set([
  'monthly_income',
  'household_income',
  'rent',
  'expected_salary',
  'wage_amount',
]);

/** Less counts things: 打了四回. */
const leastAmount = 50;

const sumOf = (values: readonly Value[]): readonly Value[] =>
  values.every((value) => typeof value === 'number') ? sumOfFew(values) : [];

/** 我工资两千八 老婆卖菜八百: of what several bring home his own pay is part; the sum is put to him. */
export function withOwnIncome(meaning: Meaning, plain: string, question: Question | null): Meaning {
  const { reading, found } = meaning;
  if (question?.id !== 'household_income' || reading?.kind !== 'value') return meaning;
  const own = found.find((one) => one.question === 'monthly_income' && one.sure)?.value;
  const { value } = reading;
  if (typeof own !== 'number' || typeof value !== 'number' || own === value) return meaning;
  const whole = ['in_all', 'reckons'].some((set) => placesOfSet(plain, set).length > 0);
  if (own === 0 || whole || value > own || findPeople(plain).length === 0) return meaning;
  return { ...meaning, reading: { ...reading, value: own + value }, doubt: true };
}

import { findDates } from '../../fields/calendar-words.ts';
import { findCounts } from '../../fields/count-units.ts';
import { dateContext } from '../../fields/date-tokens.ts';
import { findDurations } from '../../fields/durations.ts';
import { namedMonths } from '../../fields/month-lists.ts';
import { tidyName } from '../../fields/name-form.ts';
import { saysNoneFirst } from '../../fields/none-said.ts';
import { findNumerals } from '../../fields/numerals.ts';
import { peopleSum } from '../../fields/people-sum.ts';
import type { Value } from '../../messages/value.ts';
import { bareWords } from './acts.ts';
import { amountAsked } from './asked-money.ts';
import { choice, phrase, yesOrNo } from './asked-words.ts';
import { saysItsYear } from './find-dates.ts';
import { isPaidFor } from './find-months-owed.ts';
import { nameLength } from './find-names.ts';
import { type Heard, wordsAt } from './heard.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('answers.txt');
const noOtherPhone = ways('no-other-phone');
const monthsNamed = ways('months-named', 'gu');
const onlyMe = ways('only-me');
const onlyMeFirst = ways('only-me-first');
const livesAlone = ways('lives-alone');
const personUnit = ways('person-unit');
const nameHead = ways('name-head');
const isMeWhole = ways('is-me-whole');
const isMeFirst = ways('is-me-first');

const money: ReadonlySet<string> = new Set([
  'wages_owed',
  'monthly_income',
  'household_income',
  'medical_cost',
  'insurance_reimbursed',
  'medical_self_paid',
  'tuition',
  'rent',
  'expected_salary',
  'loan_wanted',
]);
const yesNo: ReadonlySet<string> = new Set([
  'contract_signed',
  'social_insurance',
  'union_member',
  'dibao',
]);
const dates: ReadonlySet<string> = new Set([
  'hire_date',
  'event_date',
  'birth_date',
  'owed_from',
  'owed_to',
]);
const words: ReadonlySet<string> = new Set([
  'illness',
  'school',
  'employer',
  'address',
  'job_wanted',
  'skills_wanted',
  'business_type',
  'hukou_place',
  'work_place',
]);
const mayBeNone: ReadonlySet<string> = new Set([
  'alt_phone',
  'employer',
  'phone',
  'school',
  'illness',
  'job_wanted',
  'rent',
  'loan_wanted',
  'family_members',
]);
const zero: ReadonlySet<string> = new Set([
  'monthly_income',
  'household_income',
  'insurance_reimbursed',
  'medical_self_paid',
  'rent',
]);
const ofIncome: ReadonlySet<string> = new Set(['monthly_income', 'household_income']);
const none = ways('none');

const alone = ways('alone');
const nothingYet = ways('nothing-yet');

/** The answer to the open question in bare words: 3000, 没有, 俩, 上个月, 我老婆. */
export function findAsked(talk: Talk): readonly Sighting[] {
  const { asked, heard } = talk;
  if (asked === undefined || asked === 'review') return [];
  const value = answerTo(asked, talk);
  if (value === undefined) return [];
  return [{ field: asked, value, from: 0, to: heard.text.length, points: 3.5 }];
}

function answerTo(asked: string, talk: Talk): Value | undefined {
  const { heard } = talk;
  const bare = bareWords(heard.text);
  if (asked === 'alt_phone' && noOtherPhone.test(heard.text)) return null;
  if (asked === 'family_members' && alone.test(bare)) return null;
  if (zero.has(asked) && nothingYet.test(bare)) return 0;
  if (ofIncome.has(asked) && heard.has('earns_nothing') && !/\d/u.test(heard.text)) return 0;
  if (asked === 'family_members' && heard.has('nobody_left')) return null;
  const clause = bareWords(heard.text.split(/[，,。]/u)[0] ?? '');
  if (mayBeNone.has(asked) && none.test(clause) && !/\d{6}/u.test(heard.text)) return null;
  if (zero.has(asked) && none.test(clause)) return 0;
  if (mayBeNone.has(asked) && words.has(asked) && saysNoneFirst(heard.text)) return null;
  if (none.test(bare) || none.test(heard.text.trim())) {
    if (zero.has(asked)) return 0;
    if (mayBeNone.has(asked)) return null;
  }
  if (money.has(asked)) return amountAsked(asked, talk);
  if (yesNo.has(asked)) return yesOrNo(heard, bare);
  if (dates.has(asked)) return date(asked, talk);
  if (asked === 'months_owed') return months(talk);
  if (asked === 'household_size' || asked === 'workers_count') return people(asked, talk);
  if (asked === 'age')
    return findNumerals(heard.text).find((one) => one.value >= 14 && one.value <= 99)?.value;
  if (asked === 'name' || asked === 'student_name') return name(heard);
  if (asked === 'patient') return patient(talk);
  if (words.has(asked)) return phrase(asked, heard);
  return choice(asked, heard);
}

function date(asked: string, { heard, today }: Talk): Value | undefined {
  const found = findDates(heard.text, dateContext(today, 'past')).filter(
    (one) => !one.bad && !one.age && (asked !== 'birth_date' || saysItsYear(heard.text, one)),
  );
  return found.length === 0 || (asked === 'owed_to' && found.length > 1)
    ? undefined
    : found[0]?.value;
}

function months({ heard, denied, today }: Talk): Value | undefined {
  const listed = namedMonths(heard.text, today);
  // From one month to another: whether the last counts, is asked.
  if (listed !== null) return listed.counts.length === 1 ? listed.counts[0] : undefined;
  const spans = findDurations(heard.text).filter((one) => !one.vague && !isIn(denied, one));
  const span = spans.find((one) => !isPaidFor(heard.text, one));
  // 一个月也就四五千 tells what is earned, and no number of months.
  if (span === undefined && spans.length > 0) return undefined;
  if (span !== undefined)
    return span.approx && span.min !== undefined ? span.min : Math.round(span.months * 2) / 2;
  const number = findNumerals(heard.text).find((one) => !isIn(denied, one));
  // 四口人 counts something else.
  const alone = number !== undefined && heard.text.trim().length - (number.to - number.from) <= 3;
  if (alone && number.value > 0 && number.value < 60) return number.value;
  const named = new Set(heard.text.match(monthsNamed) ?? []);
  return named.size > 0 ? named.size : undefined;
}

function people(asked: string, { heard, denied }: Talk): Value | undefined {
  const { text } = heard;
  if (onlyMe.test(text.trim()) || onlyMeFirst.test(text)) return 1;
  if (asked === 'household_size' && livesAlone.test(text)) return 1;
  const sum = peopleSum(text);
  if (sum !== null && denied.length === 0) return sum.value;
  const counts = findCounts(text, 'people').filter(
    (one) => !one.vague && !isIn(denied, one) && one.value >= 1,
  );
  const best =
    counts.find((one) => one.sure && personUnit.test(text.slice(one.to - 2, one.to))) ??
    counts.find((one) => one.sure) ??
    (text.length <= 10 ? counts[0] : undefined);
  const value = best?.value;
  return value === undefined || value > (asked === 'household_size' ? 15 : 5000)
    ? undefined
    : Math.round(value);
}

function name(heard: Heard): Value | undefined {
  const said = heard.text.replace(nameHead, '').trim();
  const start = heard.text.indexOf(said);
  const latin = /^[a-z]+(?: [a-z]+){0,2}$/u.test(said);
  if (latin) return wordsAt(heard, start, start + said.length);
  const length = nameLength(said, 0, true);
  if (length === 0 || said.length - length > 6) return undefined;
  return tidyName(wordsAt(heard, start, start + length));
}

function patient({ heard, people }: Talk): Value | undefined {
  if (isMeWhole.test(bareWords(heard.text)) || isMeFirst.test(heard.text)) return 'self';
  return people.find((one) => one.relation !== 'self' && one.relation !== 'other')?.relation;
}

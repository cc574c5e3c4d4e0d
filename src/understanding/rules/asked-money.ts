import { clausesOf, covering } from '../../fields/clauses.ts';
import { onlyFiller } from '../../fields/filler.ts';
import { type Amount, findAmounts } from '../../fields/money-amounts.ts';
import { withoutDebts } from '../../fields/money-debts.ts';
import { saysNoMoney } from '../../fields/money-none.ts';
import { type Part, partsOf, shareIn } from '../../fields/money-parts.ts';
import type { Rate } from '../../fields/money-rates.ts';
import { isForStretch } from '../../fields/money-stretch.ts';
import { areAdded, lastCorrection } from '../../fields/money-sums.ts';
import { isOfOnce, todayIn } from '../../fields/money-when.ts';
import { type MoneyTopic, moneyWords } from '../../fields/money-words.ts';
import type { Value } from '../../messages/value.ts';
import { moneyOf, valueOf } from './find-money.ts';
import { isOutgoing } from './other-money.ts';
import { isIn, type Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('money.txt');

const ofToday: ReadonlySet<string> = new Set(['monthly_income', 'household_income']);

const partAsked: { readonly [asked: string]: Part } = {
  medical_cost: 'spent',
  insurance_reimbursed: 'covered',
  medical_self_paid: 'left',
};

const ofMonth: readonly Rate[] = ['month', 'year'];
const rates: { readonly [asked: string]: readonly Rate[] } = {
  monthly_income: ofMonth,
  household_income: ofMonth,
  rent: ofMonth,
  expected_salary: ofMonth,
  tuition: ['term', 'year'],
  medical_cost: ['year'],
  insurance_reimbursed: ['year'],
  medical_self_paid: ['year'],
};

const topics: { readonly [asked: string]: readonly MoneyTopic[] } = {
  monthly_income: ['pay', 'household'],
  household_income: ['pay', 'household'],
  rent: ['rent'],
  expected_salary: ['pay'],
  tuition: ['school'],
};

const totalBefore = ways('total-before');

/** The amount that answers an open question of money; none where it is of another stretch of time, of earlier days or of another's part. */
export function amountAsked(asked: string, talk: Talk): Value | undefined {
  const { heard, denied } = talk;
  // Money somebody owes is no answer about wages, rent or bills.
  if (asked !== 'wages_owed' && heard.has('owes')) return undefined;
  const { text, from } = ofToday.has(asked) ? todayIn(heard.text) : { text: heard.text, from: 0 };
  if (ofToday.has(asked) && saysNoMoney(text)) return 0;
  // 以前七八千: what he once had is no answer about today.
  const inTime = (one: Amount): boolean =>
    one.from >= from &&
    one.to <= from + text.length &&
    !(ofToday.has(asked) && isOfOnce(heard.text, one.from));
  const takesDebts = asked === 'wages_owed' || asked === 'loan_wanted';
  const found = findAmounts(takesDebts ? heard.text : withoutDebts(heard.text));
  const all = found.filter(
    (one, at) =>
      inTime(one) &&
      !isIn(denied, one) &&
      !(ofToday.has(asked) && isOutgoing(heard.text, found, at)),
  );
  if (all.length === 0 && found.length > 0 && ofToday.has(asked) && saysNoneIn(text)) return 0;
  const amounts = lastCorrection(heard.text, all).filter((one) => !one.vague);
  const part = partAsked[asked];
  if (part !== undefined && all.length > 0) {
    return amounts.length === 0 ? undefined : ofBill(amounts, { asked, part, text });
  }
  const sum = ofToday.has(asked) ? added(amounts, heard.text) : undefined;
  const total = amounts.find((one) => totalBefore.test(heard.text.slice(0, one.from)));
  // Of what several earn nobody said what it comes to.
  if (asked === 'household_income' && amounts.length > 1 && !sum && !total) return undefined;
  const chosen = total ?? firstOf(amounts, text);
  if (chosen && (isOfYear(heard.text, chosen, asked) || isOfStretch(heard.text, chosen, asked)))
    return undefined;
  return sum ?? fitting(chosen, asked);
}

/** Whether a clause of its own says that nothing comes in: 没进账，房租八百. */
const saysNoneIn = (text: string): boolean =>
  clausesOf(text).some(({ from, to }) => saysNoMoney(text.slice(from, to)));

/** 孩子上学一年一万二: a year of something else is no income of a month. */
const isOfYear = (text: string, one: Amount, asked: string): boolean =>
  one.rate === 'year' &&
  rates[asked] === ofMonth &&
  covering(text, [one], moneyWords('month', topics[asked] ?? [])).length === 0;

const isOfStretch = (text: string, one: Amount, asked: string): boolean =>
  rates[asked] === ofMonth && isForStretch(text, one);

const firstOf = (amounts: readonly Amount[], text: string): Amount | undefined =>
  amounts.find((one) => one.value >= 100 || one.currency) ??
  (amounts.length === 1 && text.length <= 8 ? amounts[0] : undefined);

function fitting(one: Amount | undefined, asked: string): Value | undefined {
  if (one === undefined || (one.value < 50 && !one.currency)) return undefined;
  const known = rates[asked];
  if (known === undefined) return moneyOf(one);
  if (!onlyFiller(one.noun, moneyWords('month', topics[asked] ?? ['medical']))) return undefined;
  return one.rate === null || known.includes(one.rate)
    ? (valueOf(one, asked) ?? undefined)
    : undefined;
}

type Bill = { readonly asked: string; readonly part: Part; readonly text: string };

/** Of a bill told in parts the one that is asked for; of a bill and a share of it, that share. */
function ofBill(amounts: readonly Amount[], { asked, part, text }: Bill): Value | undefined {
  const [bill] = amounts;
  const told = shareIn(text);
  if (bill && told && amounts.length === 1 && bill.rate === null) {
    if (part === 'spent') return moneyOf(bill);
    const share = told.part === part ? told.share : 1 - told.share;
    return moneyOf({ ...bill, value: Math.round(bill.value * share), approx: bill.approx });
  }
  const parts = partsOf(text, amounts);
  const mine = amounts.filter((_, index) => parts[index] === part);
  if (mine.length > 0) return fitting(firstOf(mine, text), asked);
  const none = amounts.filter((_, index) => parts[index] === null || parts[index] === 'spent');
  return amounts.length > 1 && parts.some((one) => one !== null)
    ? undefined
    : fitting(firstOf(none, text), asked);
}

function added(amounts: readonly Amount[], text: string): Value | undefined {
  const apart = amounts.some(({ rate }) => rate !== null && rate !== 'month');
  if (apart || !areAdded(text, amounts)) return undefined;
  const value = amounts.reduce((sum, one) => sum + one.value, 0);
  return amounts.some(({ approx }) => approx) ? { value, approx: true } : value;
}

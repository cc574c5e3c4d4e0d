import { showDate } from '../../fields/date-show.ts';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import { type Computation, type Given, type Reckoned, told } from '../computation.ts';
import { birth, kindOfRetirement } from '../inputs.ts';

/** Whose age it is: men, women at 50 (workers) and women at 55 (cadres, technical posts). */
export type RetirementKind = 'man' | 'woman_50' | 'woman_55';

/** Months of the calendar, counted from year 0. */
type Month = number;

/** 全国人大常委会关于实施渐进式延迟法定退休年龄的决定 (2024-09-13) and the 办法 it approves: the first month whose old age is put off, in months of birth steps a month later, and the most months later. */
const rules: {
  readonly [kind in RetirementKind]: {
    readonly old: number;
    readonly step: number;
    readonly most: number;
  };
} = {
  man: { old: 60, step: 4, most: 36 },
  woman_55: { old: 55, step: 4, most: 36 },
  woman_50: { old: 50, step: 2, most: 60 },
};

const begins: Month = 2025 * 12;

const monthOf = (text: string): Month => {
  const [year = '0', month = '1'] = text.split('-');
  return Number(year) * 12 + Number(month) - 1;
};

const textOf = (month: Month): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The month of legal retirement (`YYYY-MM`) for a birth month and kind, how many months later than before it is, and the earliest and latest month of choice. */
export function retirementOf(
  born: string,
  kind: RetirementKind,
): {
  readonly before: string;
  readonly later: number;
  readonly month: string;
  readonly age: { readonly years: number; readonly months: number };
  readonly earliest: string;
  readonly latest: string;
} {
  const { old, step, most } = rules[kind];
  const birthMonth = monthOf(born);
  const before = birthMonth + old * 12;
  const later = before < begins ? 0 : Math.min(most, Math.floor((before - begins) / step) + 1);
  const month = before + later;
  const age = old * 12 + later;
  return {
    before: textOf(before),
    later,
    month: textOf(month),
    age: { years: Math.floor(age / 12), months: age % 12 },
    earliest: textOf(Math.max(before, month - 36)),
    latest: textOf(month + 36),
  };
}

/** Months of contributions without which there is no monthly pension for who retires in that year: 15 years until 2029, then half a year more each year, 20 from 2039 on. */
export const monthsToPay = (year: number): number =>
  Math.min(240, 180 + 6 * Math.max(0, year - 2029));

/** The month of retirement by birth and kind. */
export const retirement: Computation = {
  id: 'retirement',
  inputs: [birth, kindOfRetirement],
  reckon: reckonRetirement,
};

function reckonRetirement(given: Given, { today }: { readonly today: string }): Reckoned {
  const born = told(given['calc_birth']);
  const kind = told(given['calc_retirement']) as RetirementKind;
  // Who says only the year hears the first and the last month it can be.
  const first = retirementOf(born, kind);
  const last = born.length === 4 ? retirementOf(`${born}-12`, kind) : first;
  const args = { born: showDate(born), age: rules[kind].old, month: showDate(first.before) };
  const pay = monthsToPay(Number(last.month.slice(0, 4)));
  return {
    steps: [
      ...(first === last ? [phrase('calc-retirement-old', args)] : []),
      ...whenOf(first, last, today),
      phrase('calc-retirement-paid', { years: Math.floor(pay / 12), months: pay % 12 }),
    ],
    unknown: [phrase('calc-retirement-unknown')],
  };
}

type When = ReturnType<typeof retirementOf>;

function whenOf(first: When, last: When, today: string): readonly Phrase[] {
  if (first !== last)
    return [
      phrase('calc-retirement-between', {
        first: showDate(first.month),
        last: showDate(last.month),
      }),
    ];
  const { years, months } = first.age;
  const month = showDate(first.month);
  const was = first.month < today.slice(0, 7);
  const result = phrase(was ? 'calc-retirement-was' : 'calc-retirement-month', { month });
  if (first.later === 0) return [phrase('calc-retirement-not_later'), result];
  return [
    phrase('calc-retirement-later', { later: first.later, years, months }),
    result,
    phrase('calc-retirement-choice', {
      earliest: showDate(first.earliest),
      latest: showDate(first.latest),
    }),
  ];
}

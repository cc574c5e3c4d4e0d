import type { Stretch } from './clauses.ts';
import { absoluteDates } from './date-absolute.ts';
import { eitherDates, lunarDates } from './date-lunar.ts';
import { type DateFound, matchDates } from './date-matchers.ts';
import { findDistances, relativeDates } from './date-relative.ts';
import { seasonalDates } from './date-seasons.ts';
import { stretchDates } from './date-stretches.ts';
import type { DateContext } from './date-tokens.ts';
import { withYearsCarried } from './date-years.ts';
import { findDigitRuns } from './digits.ts';
import { remembered } from './remembered.ts';
import { readWords } from './words.ts';

const { fit } = readWords('dates.txt');

// Where two say the same words the earlier means them.
const ways = [
  ...lunarDates,
  ...eitherDates,
  ...absoluteDates,
  ...relativeDates,
  ...seasonalDates,
  ...stretchDates,
];

const about = fit`^\s*{month-of}?{about-behind}`;

/** Every date in plain text, in order, however people say it (domain.md section 8); where two readings overlap the longer phrase wins. */
export const findDates = (text: string, context: DateContext): readonly DateFound[] =>
  memory(`${context.today} ${context.when} ${text}`, () => datesIn(text, context));

const memory = remembered<readonly DateFound[]>();

function datesIn(text: string, context: DateContext): readonly DateFound[] {
  const all = matchDates(text, ways, context);
  const codes = findDigitRuns(text).filter(
    (run) => run.digits.length >= 11 && !isOfDates(text, run, all),
  );
  const inCode = ({ from, to }: Stretch): boolean =>
    codes.some((code) => from >= code.from && to <= code.to);
  const named = all.filter((one) => !inCode(one));
  const distances = findDistances(text, context).filter(({ from, to }) =>
    named.every((one) => one.to <= from || one.from >= to || one.to - one.from < to - from),
  );
  const kept = named.filter(({ from, to }) =>
    distances.every((one) => one.to <= from || one.from >= to),
  );
  const inOrder = [...kept, ...distances].toSorted((a, b) => a.from - b.from);
  return withYearsCarried(text, inOrder, context).map((one) => loosened(text, one));
}

/** 2025.10-2026.3 is two dates and no number: nothing but marks is left of it. */
function isOfDates(text: string, { from, to }: Stretch, dates: readonly DateFound[]): boolean {
  const within = dates.filter((one) => one.from < to && one.to > from);
  const rest = within.reduceRight(
    (left, one) => left.slice(0, Math.max(0, one.from - from)) + left.slice(one.to - from),
    text.slice(from, to),
  );
  return within.length > 1 && !/\d/.test(rest);
}

const aboutBefore = fit.i`{about-before}\s*{about-is}?\s*$`;
function loosened(text: string, one: DateFound): DateFound {
  const said = about.exec(text.slice(one.to, one.to + 10))?.[0];
  const before = aboutBefore.exec(text.slice(Math.max(0, one.from - 10), one.from))?.[0];
  if (!said && !before) return one;
  return {
    ...one,
    from: one.from - (before?.length ?? 0),
    to: one.to + (said?.length ?? 0),
    approx: true,
  };
}

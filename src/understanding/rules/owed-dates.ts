import { boundsOf, monthsOf } from '../../fields/calendar.ts';
import { isPaidMonth } from '../../fields/date-listed.ts';
import type { DateFound } from '../../fields/date-matchers.ts';
import { findRanges, inOrder, type RangeFound } from '../../fields/date-ranges.ts';
import { dateContext, joint, smallNumber } from '../../fields/date-tokens.ts';
import type { Sighting, Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('dates.txt');
const datesListed = ways('dates-listed');
const workedBetween = ways('worked-between');
const owedUntil = ways('owed-until');
const monthsCounted = ways('months-counted');
const monthOfList = ways('month-of-list', 'gu');
const workedSince = ways('worked-since');
const monthNear = ways('month-near');
const begunBehind = ways('begun-behind');
const untilNow = ways('until-now');
const sinceBefore = ways('since-before', 'iu');
const saysYear = ways('names-year');
const untilNowSoft = ways('until-now-soft');
const owesSince = ways('owes-since');

const owedTalk = ways('owed-talk');
const range = new RegExp(`${ways('range-head').source}${joint}$`, 'u');

/** From when to when pay is owed: two dates with 到 between them, months in a row, 上一季度, or 从五月就没发. */
export const owedRange = (talk: Talk, dates: readonly DateFound[]): readonly Sighting[] =>
  owedIn(talk, dates).map((one) => ofYearTold(talk.heard.text, dates, one));

/** 厂子去年效益不好，八月九月工资没发: months without a year behind a year told of something else are most likely of that year, and are put. */
function ofYearTold(text: string, dates: readonly DateFound[], one: Sighting): Sighting {
  const { value, from, to } = one;
  if (typeof value !== 'string' || saysYear.test(text.slice(from, to))) return one;
  const before = dates.filter((other) => other.to <= from).at(-1);
  if (before?.value.length !== 4 || before.value >= value.slice(0, 4)) return one;
  return { ...one, value: `${before.value}${value.slice(4)}`, partly: true };
}

function owedIn(talk: Talk, dates: readonly DateFound[]): readonly Sighting[] {
  const { text } = talk.heard;
  const asked = talk.asked === 'owed_from' || talk.asked === 'owed_to';
  if (!asked && !owedTalk.test(text) && !talk.needs.has('legal_aid')) return [];
  const each = listedMonths(talk);
  if (each.length > 0 && !asked) return each;
  const whole = wholeMonths(talk, asked);
  if (whole.length > 0) return whole;
  for (let at = 0; at + 1 < dates.length; at++) {
    const a = dates[at] as DateFound;
    const b = dates[at + 1] as DateFound;
    const between = text.slice(a.to, b.from);
    const listed =
      datesListed.test(between) &&
      (asked || owedTalk.test(clauseAround(text, { start: a.from, end: b.to })));
    if (!range.test(between) && !listed) continue;
    const row = listed ? rowFrom(text, dates, at) : [];
    if (row.length > 2) return rowOwed(row, dates);
    // 从六月份做到九月, with no word of pay: how long somebody worked.
    if (!asked && workedBetween.test(between) && !owedTalk.test(text)) return [];
    if (!asked && isEmployment(talk, b))
      return [{ field: 'hire_date', value: a.value, from: a.from, to: a.to, points: 3 }];
    // 上个月和上上个月: whichever is named first, the earlier one is the first.
    const turned = listed && b.value < a.value && a.value.length === 7 && isBefore(talk, b);
    const [first, last] = turned ? [b, a] : [a, b];
    const from = placed('owed_from', first.value, first);
    const to = placed('owed_to', sameYear(first.value, last.value), last);
    const two = { field: 'months_owed', value: 2, from: b.from, to: b.to, points: 1.5 };
    return listed ? [from, to, two] : [from, to];
  }
  return [...since(talk, dates), ...until(talk, dates)];
}

/** 欠到十月份: the last month that is owed, told by itself. */
const until = ({ heard: { text } }: Talk, dates: readonly DateFound[]): readonly Sighting[] =>
  dates
    .filter(({ from }) => owedUntil.test(text.slice(0, from)))
    .slice(0, 1)
    .map((one) => placed('owed_to', one.value, one));

/** 上一季度的工资没发, 去年三到六月, 今年头三个月: whole months by one name, where the same clause tells of pay. */
function wholeMonths({ heard: { text }, today }: Talk, asked: boolean): readonly Sighting[] {
  const ranges = findRanges(text, dateContext(today, 'past')).filter(
    (one) =>
      (one.by === 'stretch' || one.by === 'list') &&
      inOrder(one) &&
      (asked || owedTalk.test(clauseAround(text, one))),
  );
  const [only, second] = ranges;
  if (only === undefined || second !== undefined) return [];
  const place = { from: only.start, to: only.end, points: 4 };
  const months = monthsOf(boundsOf(only.from).first, boundsOf(only.to).last).length;
  return [
    { field: 'owed_from', value: only.from, ...place },
    { field: 'owed_to', value: only.to, ...place },
    ...(asked ? [] : [{ field: 'months_owed', value: months, ...place, points: 1.5 }]),
  ];
}

/** 七月八月九月: months one after another from here on, with nothing between them. */
function rowFrom(text: string, dates: readonly DateFound[], at: number): readonly DateFound[] {
  const row = dates.slice(at, at + 1);
  for (const one of dates.slice(at + 1)) {
    const before = row.at(-1) as DateFound;
    if (!datesListed.test(text.slice(before.to, one.from)) || !follows(before, one)) break;
    if (isPaidMonth(text, one)) break;
    row.push(one);
  }
  return row;
}

const follows = (before: DateFound, { value }: DateFound): boolean =>
  before.value.length === 7 &&
  value.length === 7 &&
  monthsOf(boundsOf(before.value).first, boundsOf(value).last).length === 2;

/** The first month of a row stands where it was told first: 七月份开始欠的，七月八月九月. */
function rowOwed(row: readonly DateFound[], dates: readonly DateFound[]): readonly Sighting[] {
  const [first, last] = [row[0] as DateFound, row.at(-1) as DateFound];
  const told = dates.find(({ value }) => value === first.value);
  const whole = { from: first.from, to: last.to };
  return [
    placed('owed_from', first.value, told ?? first),
    { field: 'owed_to', value: last.value, ...whole, points: 4 },
    { field: 'months_owed', value: row.length, ...whole, points: 1.5 },
  ];
}

const clauseAround = (text: string, { start, end }: Pick<RangeFound, 'start' | 'end'>): string =>
  (text
    .slice(0, start)
    .split(/[，,。；;！!？?\n]/u)
    .at(-1) ?? '') + (text.slice(end).split(/[，,。；;！!？?\n]/u)[0] ?? '');

const monthList = ways('month-list');

/** 7月8月9月的工资: months named one by one, from the first to the last. */
function listedMonths({ heard, today }: Talk): readonly Sighting[] {
  const match = monthList.exec(heard.text);
  const said = match?.[1]?.match(monthOfList) ?? [];
  const [first, last] = [said[0], said.at(-1)].map((one) => smallNumber(one ?? '0'));
  if (match === null || !first || !last || last - first !== said.length - 1 || said.length < 2)
    return [];
  // 七八九三个月 names three; 二三四个月 is about so many, and names none.
  const counted = monthsCounted.exec(heard.text.slice(match.index + (match[1] as string).length));
  if (counted !== null && smallNumber(counted[1] ?? '') !== said.length) return [];
  const [y = 0, m = 0] = today.split('-').map(Number);
  const month = (n: number): string => `${last > m ? y - 1 : y}-${String(n).padStart(2, '0')}`;
  const place = { from: match.index, to: match.index + match[0].length };
  return [
    { field: 'owed_from', value: month(first), ...place, points: 4 },
    { field: 'owed_to', value: month(last), ...place, points: 4 },
    { field: 'months_owed', value: said.length, ...place, points: 4 },
  ];
}

/** 2024年2月到2026年6月在某厂做油漆工, with no word of pay: the time of the work, not of the debt. */
const isEmployment = ({ heard }: Talk, end: DateFound): boolean =>
  !heard.has('pay_owed') && workedSince.test(heard.text.slice(end.to));

const placed = (field: string, value: string, { from, to }: DateFound): Sighting => ({
  field,
  value,
  from,
  to,
  points: 4,
});

/** Whether a month was told by how long ago it is, so that its year is no guess. */
const isBefore = ({ heard: { text } }: Talk, { from, to }: DateFound): boolean =>
  !monthNear.test(text.slice(from, to));

// A later month named after an earlier one is not a year before it.
const sameYear = (first: string, second: string): string =>
  second < first && second.length === 7 ? `${first.slice(0, 4)}${second.slice(4)}` : second;

function since(talk: Talk, dates: readonly DateFound[]): readonly Sighting[] {
  const { text } = talk.heard;
  return dates.flatMap((one): Sighting[] => {
    const before = text.slice(Math.max(0, one.from - 4), one.from);
    const after = text.slice(one.to, one.to + 10);
    const begun = begunBehind.test(after);
    const open =
      begun || untilNow.test(after) || (sinceBefore.test(before) && untilNowSoft.test(after));
    const owes =
      owesSince.test(after) || /owe/iu.test(text.slice(Math.max(0, one.from - 40), one.from));
    return open && owes
      ? [{ field: 'owed_from', value: one.value, from: one.from, to: one.to, points: 3 }]
      : [];
  });
}

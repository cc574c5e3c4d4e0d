import { boundsOf, monthsOf } from '../../fields/calendar.ts';
import type { DateFound } from '../../fields/date-matchers.ts';
import { findRanges, inOrder, type RangeFound } from '../../fields/date-ranges.ts';
import { dateContext, joint, smallNumber } from '../../fields/date-tokens.ts';
import type { Sighting, Talk } from './sighting.ts';

const owedTalk = /工资|工钱|薪|欠|没发|没给|没结|拖|wage|salary|owe|货款|款/u;
const range = new RegExp(`^\\s*(?:份|的)?(?:一直|拖|欠|做|干)?${joint}$`, 'u');

/** From when to when pay is owed: two dates with 到 between them, months in a row, 上一季度, or 从五月就没发. */
export function owedRange(talk: Talk, dates: readonly DateFound[]): readonly Sighting[] {
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
      /^(?:份)?(?:和|、|跟|与|还有|，)?$/u.test(between) &&
      owedTalk.test(text.slice(b.to, b.to + 8));
    if (!range.test(between) && !listed) continue;
    // 从六月份做到九月, with no word of pay: how long somebody worked.
    if (!asked && /[做干]/u.test(between) && !owedTalk.test(text)) return [];
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
    .filter(({ from }) => /(?:欠|拖欠|没发|没给|没结)到$/u.test(text.slice(0, from)))
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

const clauseAround = (text: string, { start, end }: RangeFound): string =>
  (text
    .slice(0, start)
    .split(/[，,。；;！!？?\n]/u)
    .at(-1) ?? '') + (text.slice(end).split(/[，,。；;！!？?\n]/u)[0] ?? '');

const monthList =
  /(?<![\d一二三四五六七八九十年])((?:(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?[、，,和跟]?){2,8})(?:份|的|这[两三几]个月)*(?=工资|工钱|薪|一分|都?没[发给结])/u;

/** 7月8月9月的工资: months named one by one, from the first to the last. */
function listedMonths({ heard, today }: Talk): readonly Sighting[] {
  const match = monthList.exec(heard.text);
  const said = match?.[1]?.match(/(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?=月)/gu) ?? [];
  const [first, last] = [said[0], said.at(-1)].map((one) => smallNumber(one ?? '0'));
  if (match === null || !first || !last || last - first !== said.length - 1) return [];
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
  !heard.has('pay_owed') &&
  /^(?:底|初|份)?(?:，)?(?:在|于|是|就职|任|都在|一直在).{0,14}(?:做|干|工作|上班|打工|当|任|工)/u.test(
    heard.text.slice(end.to),
  );

const placed = (field: string, value: string, { from, to }: DateFound): Sighting => ({
  field,
  value,
  from,
  to,
  points: 4,
});

/** Whether a month was told by how long ago it is, so that its year is no guess. */
const isBefore = ({ heard: { text } }: Talk, { from, to }: DateFound): boolean =>
  !/\d|[一二三四五六七八九十]月/u.test(text.slice(from, to));

// A later month named after an earlier one is not a year before it.
const sameYear = (first: string, second: string): string =>
  second < first && second.length === 7 ? `${first.slice(0, 4)}${second.slice(4)}` : second;

function since(talk: Talk, dates: readonly DateFound[]): readonly Sighting[] {
  const { text } = talk.heard;
  return dates.flatMap((one): Sighting[] => {
    const before = text.slice(Math.max(0, one.from - 4), one.from);
    const after = text.slice(one.to, one.to + 10);
    const begun = /^(?:份)?(?:开始|起)/u.test(after);
    const open =
      begun ||
      /^(?:份)?(?:一直)?(?:到|至)(?:现在|如今|今天|目前|今(?!年))/u.test(after) ||
      (/(?:从|自|打|since)\s*$/iu.test(before) &&
        /^(?:份)?(?:到现在|至今|就|拖到现在|欠到现在|以来|后)?/u.test(after));
    const owes =
      /(?:开始|起|到现在|至今|拖到现在|就没|就不|以来).{0,6}(?:没|不|欠|拖|发|结)|拖到现在|欠到现在/u.test(
        after,
      ) || /owe/iu.test(text.slice(Math.max(0, one.from - 40), one.from));
    return open && owes
      ? [{ field: 'owed_from', value: one.value, from: one.from, to: one.to, points: 3 }]
      : [];
  });
}

import { type Duration, findDurations, isRate } from '../../fields/durations.ts';
import { type NamedMonths, namedMonths } from '../../fields/month-lists.ts';
import { bestField, settingOf, weighCues } from './cues.ts';
import type { Heard } from './heard.ts';
import type { Hit } from './hits.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('dates.txt');
const withheldBefore = ways('withheld-before');
const paidOnce = ways('paid-once');
const ofWorkBehind = ways('of-work-behind');
const payNear = ways('pay-near');
const salaryWords = ways('salary-words', 'gu');
const lastMonthOwed = ways('last-month-owed');
const monthJoin = ways('month-join');

const timeFields: ReadonlySet<string> = new Set(['months_owed', 'other_time']);

const paid = ways('paid-behind');
/** 一个月两千: what follows is paid for it. */
export const isPaidFor = (text: string, span: Duration): boolean =>
  isRate(text, span) &&
  paid.test(text.slice(span.to)) &&
  !withheldBefore.test(text.slice(Math.max(0, span.from - 4), span.from));
const worked = ways('worked-before');
/** 在砖厂搞了十年: so long somebody worked, and not so long he was not paid. */
export const isLongWork = (text: string, { from, months }: Duration): boolean =>
  months > 24 && worked.test(text.slice(0, from).slice(-8));
const unpaid = ways('unpaid-behind');

/** 搬了一个月的砖，屁都没有; 四个月了，工钱一毛都没见: the pay of the whole work is owed. */
const isWholeWork = (text: string, { from, to, months }: Duration): boolean =>
  months <= 24 &&
  !paidOnce.test(text.slice(to)) &&
  unpaid.test(text.slice(to)) &&
  (worked.test(text.slice(0, from).slice(-8)) ||
    (ofWorkBehind.test(text.slice(to)) && payNear.test(text.slice(to, to + 24))));

const notPay = ways('not-of-pay');

/** How long pay has been owed, in months (half months as .5). */
export function findMonthsOwed(talk: Talk): readonly Sighting[] {
  const { heard, denied } = talk;
  const text = heard.text.replace(salaryWords, '工钱');
  const denies = (denied.length > 0 && talk.asked !== undefined) || talk.asked === 'wages_owed';
  if (!talk.needs.has('legal_aid') && !heard.has('pay_owed') && !heard.has('owes') && !denies)
    return [];
  const row = namedMonths(text, talk.today);
  const spans = findDurations(text).filter(
    (one) => !isIn(denied, one) && !one.vague && !isRowOfMonths(row, one),
  );
  const lengths = spans.filter((one) => !isPaidFor(text, one));
  const named = lengths.length === 0 ? listed(talk) : [];
  if (named.length > 0) return named;
  const last = lastMonthOwed.exec(text);
  if (lengths.length === 0 && last !== null)
    return [
      {
        field: 'months_owed',
        value: 1,
        from: last.index,
        to: last.index + last[0].length,
        points: 2,
      },
    ];
  return spans.flatMap((span, at) => {
    if (!lengths.includes(span) || isLongWork(text, span)) return [];
    const sums = weighCues(settingOf(text, spans, at), timeFields);
    if ((lengths.length === 1 || heard.has('unpaid_work')) && isWholeWork(text, span))
      sums.set('months_owed', 6);
    if (isOfUnpaidPay(heard, span) || (denies && sums.size === 0)) sums.set('months_owed', 7);
    const field = bestField(sums, 2);
    const months = Math.round(span.months * 2) / 2;
    if (
      field !== 'months_owed' ||
      months < 0.5 ||
      (span.unit !== 'month' && span.unit !== 'year') ||
      notPay.test(text.slice(span.to))
    )
      return [];
    return [
      {
        field,
        value: span.approx && span.min !== undefined ? span.min : months,
        from: span.from,
        to: span.to,
        points: sums.get(field) as number,
      },
    ];
  });
}

/** 七八九三个月 names three months and is no number of four figures. */
const isRowOfMonths = (row: NamedMonths | null, { from, to, months }: Duration): boolean =>
  row !== null &&
  row.from <= from &&
  to <= row.to &&
  row.counts.length === 1 &&
  row.counts[0] !== months;

/** 八月、九月、十月的工资: months named one by one beside pay that was not paid. */
function listed({ heard, denied, today }: Talk): readonly Sighting[] {
  const named = namedMonths(heard.text, today);
  const [value, other] = named?.counts ?? [];
  if (named === null || value === undefined || other !== undefined || isIn(denied, named))
    return [];
  const { from, to } = named;
  const near = (hit: Hit): boolean =>
    hit.from - to <= 8 &&
    from - hit.to <= 8 &&
    !/[，,。；;]/u.test(heard.text.slice(Math.min(hit.to, to), Math.max(hit.from, from)));
  return ['wage', 'owe', 'not'].some((name) => heard.at(name).some(near))
    ? [{ field: 'months_owed', value, from, to, points: 4 }]
    : [];
}

/** 四个月的工钱没给, 兩個月薪水沒發: the pay stands right behind the length of time, and is not paid. */
const isOfUnpaidPay = (heard: Heard, span: Hit): boolean =>
  heard.at('wage').some((pay) => {
    const between = heard.text.slice(span.to, pay.from);
    if (pay.from < span.to || !monthJoin.test(between)) return false;
    const unpaid = (one: Hit): boolean => one.from >= pay.to && one.from - pay.to <= 6;
    return heard.at('owe').some(unpaid) || heard.at('not').some(unpaid);
  });

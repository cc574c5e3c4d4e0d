import { type Duration, findDurations, isRate } from '../../fields/durations.ts';
import { namedMonths } from '../../fields/month-lists.ts';
import { bestField, settingOf, weighCues } from './cues.ts';
import type { Heard } from './heard.ts';
import type { Hit } from './hits.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';

const timeFields: ReadonlySet<string> = new Set(['months_owed', 'other_time']);

const paid =
  /^\s*(?:就|才|只|也|能|挣|赚|拿|发|给|有|到手|工资|收入|大概|差不多)*\s*[\d一二两三四五六七八九十]/u;
/** 一个月两千: what follows is paid for it. */
export const isPaidFor = (text: string, span: Duration): boolean =>
  isRate(text, span) &&
  paid.test(text.slice(span.to)) &&
  !/[欠拖扣压后]/u.test(text.slice(Math.max(0, span.from - 4), span.from));
const worked =
  /(?:干|做|搞|弄|整|待|呆|上|跑|绑|搬|砌|扛|装修|送|开车|打工|干活|做工|上班|帮工)[了仔咗的]?(?:大概|快|有|整整|足足)?$/u;
/** 在砖厂搞了十年: so long somebody worked, and not so long he was not paid. */
export const isLongWork = (text: string, { from, months }: Duration): boolean =>
  months > 24 && worked.test(text.slice(0, from).slice(-8));
const unpaid =
  /^[^。！？]{0,24}(?:一分|一毛|分文|一个子|屁都|没拿到|没给过|没见|没有?看[见到]|没发过|没领|全没|临了|人工都|不给钱|没给钱|没结过|勿给|块钱也不给)|^[^。！？]{0,40}到现在[^。！？]{0,6}没/u;

/** 搬了一个月的砖，屁都没有; 四个月了，工钱一毛都没见: the pay of the whole work is owed. */
const isWholeWork = (text: string, { from, to, months }: Duration): boolean =>
  months <= 24 &&
  !/^[^。]{0,24}(?:给过|给了|结过|结了|发过|预支)/u.test(text.slice(to)) &&
  unpaid.test(text.slice(to)) &&
  (worked.test(text.slice(0, from).slice(-8)) ||
    (/^(?:的)?(?:活|砖|生活|班)|^[了，]/u.test(text.slice(to)) &&
      /工钱|工资|人工|薪|给钱|块钱/u.test(text.slice(to, to + 24))));

const notPay = /^[前以]|^[^，,。]{0,6}没(?:给|跟|和)?(?:我|俺|我们)?(?:签|上|交|买|缴)/u;

/** How long pay has been owed, in months (half months as .5). */
export function findMonthsOwed(talk: Talk): readonly Sighting[] {
  const { heard, denied } = talk;
  const text = heard.text.replace(/薪水|薪资/gu, '工钱');
  const denies = (denied.length > 0 && talk.asked !== undefined) || talk.asked === 'wages_owed';
  if (!talk.needs.has('legal_aid') && !heard.has('pay_owed') && !heard.has('owes') && !denies)
    return [];
  const spans = findDurations(text).filter((one) => !isIn(denied, one) && !one.vague);
  const lengths = spans.filter((one) => !isPaidFor(text, one));
  const named = lengths.length === 0 ? listed(talk) : [];
  if (named.length > 0) return named;
  const last =
    /(?:欠|没发|没给|不发|没结|扣).{0,8}上个?月(?:份)?的?(?:工资|工钱|薪)|上个?月(?:份)?的?(?:工资|工钱|薪)[^，,。]{0,8}(?:没|不给|压|欠|拖|未|扣)/u.exec(
      text,
    );
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
    if (pay.from < span.to || !/^(?:的|份的?|来的|多的?)?\s*$/u.test(between)) return false;
    const unpaid = (one: Hit): boolean => one.from >= pay.to && one.from - pay.to <= 6;
    return heard.at('owe').some(unpaid) || heard.at('not').some(unpaid);
  });

import { findDates } from '../../fields/calendar-words.ts';
import type { DateFound } from '../../fields/date-matchers.ts';
import { dateContext, smallNumber } from '../../fields/date-tokens.ts';
import type { Hit } from './hits.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';

const hired =
  /入职|入厂|进厂|进的|进公司|进单位|进入|进到|来的|来这|来到|开始上班|开始干|开始在|上的班|去的|到岗|参加工作|招进|进去的|上岗|干起|开始做|干到现在|做到现在|一直干|进.{1,8}(?:厂|公司|单位|店|矿)|到.{1,12}(?:上班|工作|打工|干活|当)|joined|started|hired/u;
const born = /^(?:年|月|日|号)?份?生(?:的|人)?|出生|生日|生人|的生|born|出世|属.的/u;
const happened =
  /受伤|摔|跌|砸|削|绞|碾|戳|压断|压伤|轧|夹|切|工伤|出事|出的事|事故|触电|烧伤|烫|被辞|辞退|开除|被裁|裁员|裁掉|解雇|被开|开了我|把我开|炒|撵|劝退|解除|通知我|不让(?:我)?(?:干|上班|来)|赶|离职|辞职|走的|断了|撞|掉下|扭|外判|资遣|遣散|不使返工|不用返工|不用来|没再让|让我走|叫我走|让我滚|爬起走|走人|卷铺盖|injured|fired|dismissed|hurt|骨折|被公司/u;
const owedTalk = /工资|工钱|薪|欠|没发|没给|没结|拖|wage|salary|owe|货款|款/u;
const range = /^\s*(?:份|的)?\s*(?:到|至|-|—|~|–|一直到|拖到|欠到|做到|干到|to)\s*$/u;

/** Dates and which field each is: hired, hurt or dismissed, born, owed from and to. */
export function findDateFields(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const dates = findDates(text, dateContext(talk.today, 'past'))
    .filter((one) => one.sure && !one.bad && !one.age && isDate(text, one))
    .map((one) => asWritten(text, one));
  const ranged = owedRange(talk, dates);
  const taken = new Set(ranged.map((one) => one.from));
  const rest = dates.flatMap((one, at) => (taken.has(one.from) ? [] : dateField(talk, dates, at)));
  return [...ranged, ...rest];
}

const moonWords =
  /农历|阴历|旧历|老历|古历|初[一二三四五六七八九十]|廿|腊|正月|冬月|八月十五|七月十五|七月半|五月初五/u;

/** 七月十六那天, told in passing: the day as it is written, unless a word says that the moon counts it. */
function asWritten(text: string, one: DateFound): DateFound {
  const said = text.slice(one.from, one.to);
  const parts = /^([一二三四五六七八九十]+)月([二三十][一二三四五六七八九十]*)/u.exec(said);
  if (parts === null || moonWords.test(text.slice(Math.max(0, one.from - 3), one.to))) return one;
  const [m, d] = [smallNumber(parts[1] as string), smallNumber(parts[2] as string)];
  const solar = one.readings.find(
    (day) => Number(day.slice(5, 7)) === m && Number(day.slice(8)) === d,
  );
  return solar === undefined ? one : { ...one, value: solar };
}

const isDate = (text: string, one: DateFound): boolean =>
  (!/^(?:今年|现在|今天|明年|明天|这个月|本月|下个月|目前|如今)$/u.test(
    text.slice(one.from, one.to),
  ) ||
    /^(?:\d|[一二三]|.{0,3}(?:被|受伤|突然|辞|摔|砸))/u.test(text.slice(one.to))) &&
  !/^(?:岁|多|个|期间)/u.test(text.slice(one.to, one.to + 2));

/** 从五月到八月的工资: two dates with 到 between them, in talk of pay. */
function owedRange(talk: Talk, dates: readonly DateFound[]): readonly Sighting[] {
  const { text } = talk.heard;
  const asked = talk.asked === 'owed_from' || talk.asked === 'owed_to';
  if (!asked && !owedTalk.test(text) && !talk.needs.has('legal_aid')) return [];
  const each = listedMonths(talk);
  if (each.length > 0 && !asked) return each;
  for (let at = 0; at + 1 < dates.length; at++) {
    const a = dates[at] as DateFound;
    const b = dates[at + 1] as DateFound;
    const between = text.slice(a.to, b.from);
    const listed =
      /^(?:份)?(?:和|、|跟|与|还有|，)?$/u.test(between) &&
      owedTalk.test(text.slice(b.to, b.to + 8));
    if (!range.test(between) && !listed) continue;
    if (!asked && isEmployment(talk, b))
      return [{ field: 'hire_date', value: a.value, from: a.from, to: a.to, points: 3 }];
    const from = { field: 'owed_from', value: a.value, from: a.from, to: a.to, points: 4 };
    const to = {
      field: 'owed_to',
      value: sameYear(a.value, b.value),
      from: b.from,
      to: b.to,
      points: 4,
    };
    const two = { field: 'months_owed', value: 2, from: b.from, to: b.to, points: 1.5 };
    return listed ? [from, to, two] : [from, to];
  }
  return single(talk, dates);
}

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

// A later month named after an earlier one is not a year before it.
const sameYear = (first: string, second: string): string =>
  second < first && second.length === 7 ? `${first.slice(0, 4)}${second.slice(4)}` : second;

function single(talk: Talk, dates: readonly DateFound[]): readonly Sighting[] {
  const { text } = talk.heard;
  return dates.flatMap((one): Sighting[] => {
    const before = text.slice(Math.max(0, one.from - 4), one.from);
    const after = text.slice(one.to, one.to + 10);
    const begun = /^(?:份)?(?:开始|起)/u.test(after);
    const open =
      begun ||
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

function dateField(talk: Talk, dates: readonly DateFound[], at: number): readonly Sighting[] {
  const { text } = talk.heard;
  const one = dates[at] as DateFound;
  const next = dates[at + 1]?.from ?? text.length;
  const before = dates[at - 1]?.to ?? 0;
  const clauseEnd = text.slice(one.to).search(/[，,。；;！\n]|\. /u);
  const behind = text.slice(
    one.to,
    Math.min(next, clauseEnd < 0 ? text.length : one.to + clauseEnd, one.to + 22),
  );
  const ahead = text.slice(Math.max(before, one.from - 8), one.from);
  const make = (field: string, points: number): Sighting[] => [
    { field, value: one.value, from: one.from, to: one.to, points },
  ];
  const who = whoAt(talk.people, talk.heard, one.from);
  if (born.test(behind.slice(0, 5)) || /(?:出生|生日|生于|born)\S{0,6}$/u.test(ahead))
    return who === 'self' ? make('birth_date', 4) : [];
  if (
    /^年?(?:的|生)/u.test(behind) &&
    one.value.length === 4 &&
    Number(one.value) < 2012 &&
    who === 'self' &&
    /(?:我|是|本人|，|^)$/u.test(ahead.slice(-2))
  )
    return make('birth_date', 3);
  if (
    hired.test(behind.slice(0, 18)) ||
    /(?:入职|进厂|入厂)(?:时间|日期)?(?:是|为|:|：)?$/u.test(ahead)
  )
    return who === 'self' || who === 'other' ? make('hire_date', 3) : [];
  const told = behind + nextClause(text, { at: one.to + behind.length, next, behind });
  const span = { from: one.to, to: one.to + told.length };
  if (/社保|保险/u.test(ahead) && /^[^，,]{0,4}(?:断|停)/u.test(behind)) return [];
  if ((happened.test(told) || isTrouble(talk, span)) && workTrouble(talk))
    return make('event_date', 3);
  if (
    /\b(?:fired|dismissed|sacked|laid off|injured|hurt|fell|broke)\b[^.,]*$/u.test(
      text.slice(Math.max(0, one.from - 30), one.from),
    )
  )
    return make('event_date', 3);
  if (
    /(?:被辞|辞退|受伤|摔伤|工伤|开除|出事|裁)(?:了)?(?:的)?(?:时间|日期)?(?:是|在|于)?$/u.test(
      ahead,
    )
  )
    return make('event_date', 3);
  return [];
}

/** 今年9月12日加班的时候，铣床把手削了: what happened then stands behind the comma. */
function nextClause(
  text: string,
  { at, next, behind }: { readonly at: number; readonly next: number; readonly behind: string },
): string {
  if (!/(?:时候?|那天|[早晚]上|[上下]午|[上下加]班|干活|收工)$/u.test(behind)) return '';
  const more = /^[，,][^，,。；;！]{0,22}/u.exec(text.slice(at))?.[0] ?? '';
  return at + more.length > next ? '' : more;
}

const isTrouble = ({ heard }: Talk, span: Hit): boolean =>
  ['dismiss', 'hurt'].some((name) =>
    heard.at(name).some((hit) => hit.from >= span.from && hit.to <= span.to),
  );

const workTrouble = ({ heard, needs }: Talk): boolean =>
  needs.has('legal_aid') || needs.has('women_rights') || heard.has('dismiss') || heard.has('hurt');

import { findDates } from '../../fields/calendar-words.ts';
import type { DateFound } from '../../fields/date-matchers.ts';
import { dateContext, smallNumber } from '../../fields/date-tokens.ts';
import type { Hit } from './hits.ts';
import { owedRange } from './owed-dates.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';

const hired =
  /入职|入厂|进厂|进的|进公司|进单位|进入|进到|来的|来这|来到|开始上班|开始干|开始在|上的班|去的|到岗|参加工作|招进|进去的|上岗|干起|开始做|干到现在|做到现在|一直干|进.{1,8}(?:厂|公司|单位|店|矿)|到.{1,12}(?:上班|工作|打工|干活|当)|joined|started|hired/u;
const born = /^(?:年|月|日|号)?份?生(?:的|人)?|出生|生日|生人|的生|born|出世|属.的/u;
const happened =
  /受伤|摔|跌|砸|削|绞|碾|戳|压断|压伤|轧|夹|切|工伤|出事|出的事|事故|触电|烧伤|烫|被辞|辞退|开除|被裁|裁员|裁掉|解雇|被开|开了我|把我开|炒|撵|劝退|解除|通知我|不让(?:我)?(?:干|上班|来)|赶|离职|辞职|走的|断了|撞|掉下|扭|外判|资遣|遣散|不使返工|不用返工|不用来|没再让|让我走|叫我走|让我滚|爬起走|走人|卷铺盖|injured|fired|dismissed|hurt|骨折|被公司/u;

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

/** Whether a date names its year: 三月初二生的 is no birthday yet, and its year must not be guessed. */
export const saysItsYear = (text: string, { from, to, value }: DateFound): boolean =>
  value.length === 4 || /年|\d{4}|^\d{2}[-./]/u.test(text.slice(from, to));

const isDate = (text: string, one: DateFound): boolean =>
  (!/^(?:今年|现在|今天|明年|明天|这个月|本月|下个月|目前|如今)$/u.test(
    text.slice(one.from, one.to),
  ) ||
    /^(?:\d|[一二三]|.{0,3}(?:被|受伤|突然|辞|摔|砸))/u.test(text.slice(one.to))) &&
  !/^(?:岁|多|个|期间)/u.test(text.slice(one.to, one.to + 2));

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
    return who === 'self' && saysItsYear(text, one) ? make('birth_date', 4) : [];
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

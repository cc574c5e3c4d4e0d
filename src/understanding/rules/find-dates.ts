import { findDates } from '../../fields/calendar-words.ts';
import type { DateFound } from '../../fields/date-matchers.ts';
import { dateContext, smallNumber } from '../../fields/date-tokens.ts';
import type { Hit } from './hits.ts';
import { owedRange } from './owed-dates.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('dates.txt');
const moonMonthAndDay = ways('moon-month-and-day');
const holdsYear = ways('holds-year');
const todayWords = ways('today-words');
const eventBehind = ways('event-behind');
const countsBehind = ways('counts-behind');
const bornBefore = ways('born-before');
const bornBehind = ways('born-behind');
const speakerLast = ways('speaker-last');
const hiredBefore = ways('hired-before');
const insuranceBefore = ways('insurance-before');
const breaksOff = ways('breaks-off');
const eventBefore = ways('event-before');
const timeOfDayLast = ways('time-of-day-last');

const hired = ways('hired');
const born = ways('born');
const happened = ways('happened');

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

const moonWords = ways('moon-words');

/** 七月十六那天, told in passing: the day as it is written, unless a word says that the moon counts it. */
function asWritten(text: string, one: DateFound): DateFound {
  const said = text.slice(one.from, one.to);
  const parts = moonMonthAndDay.exec(said);
  if (parts === null || moonWords.test(text.slice(Math.max(0, one.from - 3), one.to))) return one;
  const [m, d] = [smallNumber(parts[1] as string), smallNumber(parts[2] as string)];
  const solar = one.readings.find(
    (day) => Number(day.slice(5, 7)) === m && Number(day.slice(8)) === d,
  );
  return solar === undefined ? one : { ...one, value: solar };
}

/** Whether a date names its year: 三月初二生的 is no birthday yet, and its year must not be guessed. */
export const saysItsYear = (text: string, { from, to, value }: DateFound): boolean =>
  value.length === 4 || holdsYear.test(text.slice(from, to));

const isDate = (text: string, one: DateFound): boolean =>
  (!todayWords.test(text.slice(one.from, one.to)) || eventBehind.test(text.slice(one.to))) &&
  !countsBehind.test(text.slice(one.to, one.to + 2));

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
  if (born.test(behind.slice(0, 5)) || bornBefore.test(ahead))
    return who === 'self' && saysItsYear(text, one) ? make('birth_date', 4) : [];
  if (
    bornBehind.test(behind) &&
    one.value.length === 4 &&
    Number(one.value) < 2012 &&
    who === 'self' &&
    speakerLast.test(ahead.slice(-2))
  )
    return make('birth_date', 3);
  if (hired.test(behind.slice(0, 18)) || hiredBefore.test(ahead))
    return who === 'self' || who === 'other' ? make('hire_date', 3) : [];
  const told = behind + nextClause(text, { at: one.to + behind.length, next, behind });
  const span = { from: one.to, to: one.to + told.length };
  if (insuranceBefore.test(ahead) && breaksOff.test(behind)) return [];
  if ((happened.test(told) || isTrouble(talk, span)) && workTrouble(talk))
    return make('event_date', 3);
  if (
    /\b(?:fired|dismissed|sacked|laid off|injured|hurt|fell|broke)\b[^.,]*$/u.test(
      text.slice(Math.max(0, one.from - 30), one.from),
    )
  )
    return make('event_date', 3);
  if (eventBefore.test(ahead)) return make('event_date', 3);
  return [];
}

/** 今年9月12日加班的时候，铣床把手削了: what happened then stands behind the comma. */
function nextClause(
  text: string,
  { at, next, behind }: { readonly at: number; readonly next: number; readonly behind: string },
): string {
  if (!timeOfDayLast.test(behind)) return '';
  const more = /^[，,][^，,。；;！]{0,22}/u.exec(text.slice(at))?.[0] ?? '';
  return at + more.length > next ? '' : more;
}

const isTrouble = ({ heard }: Talk, span: Hit): boolean =>
  ['dismiss', 'hurt'].some((name) =>
    heard.at(name).some((hit) => hit.from >= span.from && hit.to <= span.to),
  );

const workTrouble = ({ heard, needs }: Talk): boolean =>
  needs.has('legal_aid') || needs.has('women_rights') || heard.has('dismiss') || heard.has('hurt');

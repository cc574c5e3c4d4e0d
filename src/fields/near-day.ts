import { readWords } from './words.ts';

const { fit, values } = readWords('times.txt');

const weekdays = values('weekday');
const dayMs = 86_400_000;

const weekday = fit.iu`(?<!{no-week-before})(?:{week})(?<day>[一二三四五六日天])|(?<next>{en-next}\s+)?\b(?<english>(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b`;
const dayOfMonth = fit.u`(?<![{{no-day-before}}])(?<day>3[01]|[12]?\d)\s*(?:{day-sign})`;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const named = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A day that is named by its weekday or its number alone, as the next one that comes; `null` where a text names none so. */
export function nearDay(plain: string, today: string): string | null {
  const said = weekday.exec(plain)?.groups;
  const name = said?.['day'] ?? said?.['english']?.toLowerCase();
  if (name !== undefined) return onWeekday(Number(weekdays.get(name)), today, said?.['next']);
  const number = dayOfMonth.exec(plain)?.groups?.['day'];
  return number === undefined ? null : onNumber(Number(number), today);
}

/** "Next Tuesday" is of the next week, a bare one the first that comes. */
function onWeekday(wanted: number, today: string, next: string | undefined): string {
  const now = (new Date(at(today)).getUTCDay() + 6) % 7;
  const ahead = next === undefined ? (wanted - now + 7) % 7 : wanted - now + 7;
  return named(at(today) + ahead * dayMs);
}

function onNumber(number: number, today: string): string | null {
  for (let ahead = 0; ahead < 62; ahead += 1) {
    const day = named(at(today) + ahead * dayMs);
    if (Number(day.slice(8)) === number) return day;
  }
  return null;
}

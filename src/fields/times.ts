import { date } from './date.ts';
import { nearDay } from './near-day.ts';
import { normalise } from './normalise.ts';
import { readWords } from './words.ts';

const { fit, values } = readWords('times.txt');

/** A part of the day as said. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/** What a message says of a time to come: a day `YYYY-MM-DD`, or two between which it lies; `time`, `from` and `until` are `HH:MM`. */
export type TimeSaid = {
  readonly day?: string;
  /** The last day, where a week is named and no day of it. */
  readonly lastDay?: string;
  readonly time?: string;
  readonly from?: string;
  readonly until?: string;
  readonly part?: DayPart;
};

const hours = values('hour');
const parts = values('part');
const ahead = date({ when: 'future' });

const clock = fit.giu`(?<part>{part})?\s*(?:(?<hour>1[0-9]|2[0-3]|{hour})\s*(?:{hour-sign})(?:(?<half>{half})|(?<quarter>{quarter})|(?<third>{three-quarters})|(?<minute>[0-5]?\d)(?:{minute-sign})?|{sharp})?|(?<figures>[01]?\d|2[0-3]){colon}(?<sixty>[0-5]\d))\s*(?<am>{am})?(?<pm>{pm})?\s*(?:(?<after>{after})|(?<before>{before}))?`;
const english = fit.giu`(?:(?<lead>{en-at})\s+)?(?<hour>1[0-2]|[1-9])(?::(?<sixty>[0-5]\d))?\s*(?:(?<am>{am})|(?<pm>{pm})|{o-clock})`;
const bareEnglish = fit.giu`\b(?<lead>{en-at})\s+(?<hour>1[0-2]|[1-9])(?::(?<sixty>[0-5]\d))?\b(?!\s*(?:am|pm|\d))`;
const isAfter = fit.iu`^{en-after}$`;
const isBefore = fit.iu`^{en-before}$`;
const onePart = fit.giu`{part}`;

/** Hours before eight are those of the afternoon: nobody is at a counter at three in the night. */
const firstHour = 8;

function hourOf(said: string, part: DayPart | undefined): number {
  const hour = Number(hours.get(said) ?? said);
  if (hour > 12) return hour;
  if (part === 'morning') return hour;
  if (part === 'noon') return hour < 4 ? hour + 12 : hour;
  if (part !== undefined) return hour < 12 ? hour + 12 : hour;
  return hour < firstHour ? hour + 12 : hour;
}

const two = (number: number): string => String(number).padStart(2, '0');

type Groups = { readonly [name: string]: string | undefined };

function minutesOf({ half, quarter, third, minute, sixty }: Groups): number {
  if (half !== undefined) return 30;
  if (quarter !== undefined) return 15;
  return third === undefined ? Number(minute ?? sixty ?? 0) : 45;
}

const partOf = (said: string | undefined): DayPart | undefined =>
  said === undefined ? undefined : (parts.get(said.toLowerCase()) as DayPart | undefined);

/** The first time of the day in a text, with what stands before it as the part of the day. */
function timeIn(text: string, part: DayPart | undefined): Omit<TimeSaid, 'day' | 'lastDay'> {
  const found = [clock, english, bareEnglish].flatMap((pattern) => [...text.matchAll(pattern)]);
  const groups: Groups | undefined = found[0]?.groups;
  if (groups === undefined) return {};
  const { am, pm, lead } = groups;
  const own =
    am !== undefined ? 'morning' : pm !== undefined ? 'afternoon' : partOf(groups['part']);
  const hour = hourOf(groups['hour'] ?? groups['figures'] ?? '', own ?? part);
  const at = `${two(hour)}:${two(minutesOf(groups))}`;
  if (groups['after'] !== undefined || isAfter.test(lead ?? '')) return { from: at };
  if (groups['before'] !== undefined || isBefore.test(lead ?? '')) return { until: at };
  return { time: at };
}

/** The day, or the week, of a text. */
function dayIn(plain: string, today: string): Pick<TimeSaid, 'day' | 'lastDay'> {
  const near = nearDay(plain, today);
  const [found] = ahead.find(plain, { today });
  const said = typeof found?.value === 'string' ? found.value : undefined;
  if (said?.length !== 10) return near === null ? {} : { day: near };
  const week = /^\p{Script=Han}{0,3}[周拜期]$/u.test(plain.slice(found?.span[0], found?.span[1]));
  return week ? { day: said, lastDay: weekEnd(said) } : { day: said };
}

const weekEnd = (monday: string): string =>
  new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);

/** What a message says of a time to come; `null` where it says none. */
export function timeSaid(text: string, today: string): TimeSaid | null {
  const plain = normalise(text).text;
  const part = partOf(plain.match(onePart)?.[0]);
  const said = {
    ...dayIn(plain, today),
    ...timeIn(plain, part),
    ...(part === undefined ? {} : { part }),
  };
  return Object.keys(said).length === 0 ? null : said;
}

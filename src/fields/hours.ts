import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import { asText } from './as-text.ts';
import type { Field, Reading } from './field.ts';
import { normalise } from './normalise.ts';
import { readWords } from './words.ts';

const { fit, values } = readWords('hours.txt');

/** The parts of a day that may be chosen, and the hours each means. */
const parts = {
  morning: '09:00-12:00',
  noon: '12:00-14:00',
  afternoon: '14:00-18:00',
  evening: '19:00-21:30',
  daytime: '09:00-18:00',
  any: '08:00-21:30',
} as const;

/** Nobody is called before this, or after that, unless he says so. */
const earliest = '08:00';
const latest = '21:30';

const shape = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/u;

/** The two ends of a stretch of the day, `HH:MM`; `null` for what is none. */
export function hoursOf(value: unknown): { readonly from: string; readonly to: string } | null {
  if (typeof value !== 'string' || !shape.test(value)) return null;
  const [from = '', to = ''] = value.split('-');
  return { from, to };
}

/** When in the day somebody may be written to or called, `HH:MM-HH:MM`: parts of the day, or an hour from which or until which it is safe. */
export const hours = (): Field => ({
  kind: 'hours',
  hint: 'text',
  // What happened at seven in the evening is a story, so nothing is taken in passing.
  find: () => [],
  explains: (text) =>
    [...text.matchAll(said)].map((match) => [match.index, match.index + match[0].length] as const),
  read: (text) => read(normalise(text).text.toLowerCase().trim()),
  show: (value) => shown(asText(value)),
  mask: (value) => shown(asText(value)),
  schema: z.string().regex(shape),
  options: Object.keys(parts).map((id) => ({ id, label: phrase(`o-hours-${id}`) })),
  choose: (option) => (option in parts ? parts[option as keyof typeof parts] : undefined),
});

function shown(value: string) {
  const part = Object.entries(parts).find(([, one]) => one === value)?.[0];
  const { from, to } = hoursOf(value) ?? { from: value, to: '' };
  return part === undefined ? phrase('hours-range', { from, to }) : phrase(`o-hours-${part}`);
}

const hour = fit.giu`(?:({before-noon})|({after-noon})|({at-noon}))?\s*({hour})\s*(?:({clock})(?:({half})|({quarter})|({hour})(?:\p{L}{0,1}))?|[:：]([0-5]\d))?\s*(am|pm)?`;
/** Whatever says hours, or how one is reached in them. */
const said = fit.giu`(?:{before-noon}|{after-noon}|{at-noon}|{hour}|{clock}|{half}|{quarter}|{later}|{earlier}|{until}|{contact}|{part}|\\d|:|：)+`;
const hourOf = values('hour');
const partOf = values('part');

type Moment = {
  readonly time: string;
  readonly from: number;
  readonly to: number;
  readonly said: boolean;
  /** The hour in the other half of the day, where a word for that half stands elsewhere: 她晚上在家 十点找我. */
  readonly or?: string;
};

const noHour = fit.giu`(?<!{ten})(?:{no-hour})`;
const partBefore = fit.iu`(?:({before-noon})|({after-noon}))[\s，,、]*$`;
const ofNight = fit.iu`{after-noon}`;

/** Nobody is called in the small hours: 三点 is of the afternoon, unless he says otherwise. */
const smallHours = 6;

/** Every time of the day that is told, in order; `said`: with a word or mark that says that it is one. */
function momentsIn(said: string): readonly Moment[] {
  const text = said.replaceAll(noHour, (word) => ' '.repeat(word.length));
  let half: 'before' | 'after' | null = null;
  return [...text.matchAll(hour)].flatMap((match): readonly Moment[] => {
    const [whole, before, after, noon, figure = '', clock, halfPast, quarter, , minute, english] =
      match;
    const [, early, lately] = partBefore.exec(text.slice(0, match.index)) ?? [];
    if ([before, early].some((one) => one !== undefined) || english === 'am') half = 'before';
    if ([after, lately].some((one) => one !== undefined) || english === 'pm') half = 'after';
    const ofAfternoon = half === 'after';
    if (noon !== undefined) half = 'after';
    const at = Number(hourOf.get(figure) ?? Number.NaN);
    const marked = [before, after, noon, clock, minute, english].some((one) => one !== undefined);
    if (Number.isNaN(at)) return [];
    const small = half === null && at > 0 && at < smallHours && minute === undefined;
    const late = at < 12 && (noon === undefined ? ofAfternoon || small : at < 3);
    const minutes =
      minute ?? (halfPast === undefined ? (quarter === undefined ? '00' : '15') : '30');
    const timeAt = (one: number): string => `${String(one).padStart(2, '0')}:${minutes}`;
    const time = timeAt(late ? at + 12 : at);
    const open = half === null && !late && at > 0 && at < 12 && ofNight.test(text);
    const to = match.index + whole.trimEnd().length;
    return [
      { time, from: match.index, to, said: marked, ...(open ? { or: timeAt(at + 12) } : {}) },
    ];
  });
}

const isLater = fit.iu`^\s*{later}|(?:after|from)\s*$`;
const isEarlier = fit.iu`^\s*{earlier}|(?:before|until|till)\s*$`;
const joins = fit.iu`^\s*{until}\s*$`;

/** Words longer than this tell a story and no hours. */
const mostWords = 60;

function read(text: string): Reading {
  if (text === '' || text.length > mostWords) return { kind: 'nothing' };
  const moments = momentsIn(text).filter((one, index, all) => isMeant(text, one, index, all));
  const [first, second] = moments;
  if (first === undefined) return partIn(text);
  const asSaid = readingOf(text, first, second);
  return first.or === undefined
    ? asSaid
    : eitherOf([asSaid, readingOf(text, inOther(first), second && inOther(second))]);
}

const inOther = (one: Moment): Moment => ({ ...one, time: one.or ?? one.time });

/** The stretch of the day that one hour, or two, mean by what stands around them. */
function readingOf(text: string, first: Moment, second?: Moment): Reading {
  if (second !== undefined && joins.test(text.slice(first.to, second.from)))
    return stretch(first.time, second.time);
  const [before, behind] = [text.slice(0, first.from), text.slice(first.to)];
  if (isEarlier.test(behind) || isEarlier.test(before)) return stretch(earliest, first.time);
  if (isLater.test(behind) || isLater.test(before)) return stretch(first.time, ending(first.time));
  return stretch(first.time, anHourAfter(first.time));
}

/** A figure without a word for hours is one only right beside an hour, or joined to it: 两三点, 七到八点. */
function isMeant(
  text: string,
  { said, from, to }: Moment,
  index: number,
  all: readonly Moment[],
): boolean {
  if (said) return true;
  const [before, behind] = [all[index - 1], all[index + 1]];
  const joined = (words: string): boolean => words === '' || joins.test(words);
  return (
    (behind?.said === true && joined(text.slice(to, behind.from))) ||
    (before?.said === true && joined(text.slice(before.to, from)))
  );
}

/** Which of two halves of the day is meant is asked. */
function eitherOf(readings: readonly Reading[]): Reading {
  const values = readings.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  const [only, more] = values;
  if (only === undefined) return { kind: 'nothing' };
  if (more === undefined) return { kind: 'value', value: only };
  return {
    kind: 'unsure',
    ask: phrase('problem-choice-several'),
    options: values.map((value) => ({ value, label: shown(asText(value)) })),
  };
}

/** Who names an hour and no more is safe then: he is not written to all evening for it. */
function anHourAfter(from: string): string {
  const to = `${String(Number(from.slice(0, 2)) + 1).padStart(2, '0')}:${from.slice(3)}`;
  return from < latest && to > latest ? latest : to > '24:00' ? '24:00' : to;
}

/** From an hour on until nobody is called any more; from a later one, for two hours. */
function ending(from: string): string {
  if (from < latest) return latest;
  const to = Math.min(24, Number(from.slice(0, 2)) + 2);
  return to === 24 ? '24:00' : `${to}:${from.slice(3)}`;
}

const stretch = (from: string, to: string): Reading => {
  const value = `${from}-${to}`;
  return shape.test(value) && from !== to ? { kind: 'value', value } : { kind: 'nothing' };
};

function partIn(text: string): Reading {
  const found = [...partOf].filter(([word]) => text.includes(word)).map(([, part]) => part);
  const said = found.includes('any') ? ['any'] : [...new Set(found)];
  const [only, more] = said;
  if (only === undefined) return { kind: 'nothing' };
  if (more === undefined) return { kind: 'value', value: parts[only as keyof typeof parts] };
  return {
    kind: 'unsure',
    ask: phrase('problem-choice-several'),
    options: said.map((part) => ({
      value: parts[part as keyof typeof parts],
      label: phrase(`o-hours-${part}`),
    })),
  };
}

import { z } from 'zod';
import type { Phrase } from '../messages/phrase.ts';
import { phrase } from '../messages/phrase.ts';
import { asText } from './as-text.ts';
import { isAside } from './aside.ts';
import { boundsOf, isoOf, isPartialDate } from './calendar.ts';
import { findDates } from './calendar-words.ts';
import { covering } from './clauses.ts';
import { isPaidMonth, monthsInRow } from './date-listed.ts';
import { type DateFound, meaning } from './date-matchers.ts';
import { findRanges, inOrder } from './date-ranges.ts';
import { maskDate, showDate } from './date-show.ts';
import { type DateContext, dateContext, type When } from './date-tokens.ts';
import { dateWords, othersInDate } from './date-words.ts';
import type { Field, Reading } from './field.ts';
import { normalise, originalSpan } from './normalise.ts';
import { findNumerals } from './numerals.ts';
import { readWords } from './words.ts';

const { fit } = readWords('dates.txt');

/** What date is wanted: on which side of today, not before `min`, and how much of it is kept at most. */
export type DateSpec = {
  readonly when: When;
  /** `YYYY-MM-DD`. */
  readonly min?: string;
  /** The finest part that matters; what is said beyond it is dropped, less is accepted as said. */
  readonly precision?: 'day' | 'month' | 'year';
  /** Which end of a stretch the question asks for: 十月到三月 answers "since when" with 十月. */
  readonly end?: 'from' | 'to';
  /** A birthday, which is none without its year: 三月初八. */
  readonly born?: true;
};

/** A date as precise as it was said, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; relative, lunar and seasonal ones are turned into solar. */
export function date(spec: DateSpec): Field {
  const cut = { year: 4, month: 7, day: 10 }[spec.precision ?? 'day'];
  return {
    kind: 'date',
    hint: 'date',
    find: (text, { today }) => {
      const context = dateContext(today, spec.when);
      const plain = normalise(text);
      return findDates(plain.text, context).flatMap((one) => {
        if (!one.sure || problemOf(one, spec, context)) return [];
        const said = plain.text.slice(one.from, one.to);
        if (spec.born === true && one.value.length > 4 && !saysYear.test(said)) return [];
        const span = originalSpan(plain, one.from, one.to);
        return [{ value: one.value.slice(0, cut), span, ...(one.approx && { approx: true }) }];
      });
    },
    read: (text, { today }) => {
      const context = dateContext(today, spec.when);
      return shortened(read(normalise(text).text.trim(), spec, context), cut);
    },
    show: (value) => showDate(asText(value)),
    mask: (value) => maskDate(asText(value)),
    schema: z.string().refine((value) => value.length <= cut && isPartialDate(value)),
  };
}

const born = fit`{born}`;
function read(text: string, spec: DateSpec, context: DateContext): Reading {
  if (text === '' || text.length > 200) return { kind: 'nothing' };
  const range = spec.end && onlyRange(text, context);
  if (range) return readOne(range[spec.end], spec, context);
  const all = findDates(text, context);
  const covered = covering(text, all, dateWords);
  const number =
    covered.length === 0 && spec.when === 'past' ? readNumber(text, spec, context) : null;
  if (number) return number;
  const told = corrected(text, covered.length > 0 ? covered : inPassing(text, all));
  const answers = onceEach(finest(told).map((one) => finer(one, all) ?? one));
  const [only, second] = answers;
  const birthday = spec.born === true || born.test(text);
  if (only && only.value.length > 4 && birthday && !saysYear.test(text))
    return { kind: 'problem', problem: phrase('problem-date-birth') };
  const owed = spec.end === undefined ? [] : answers.filter((one) => !isPaidMonth(text, one));
  const listed = monthsInRow(text, owed) ? owed : [];
  const end = spec.end === 'from' ? listed[0] : listed.at(-1);
  if (end !== undefined) return readOne(end, spec, context);
  if (only && second)
    return chosen(
      answers.map(({ value }) => value),
      'several',
    );
  return only ? readOne(only, spec, context) : { kind: 'nothing' };
}

/** The one range that a text says and nothing else, each end as a date. */
function onlyRange(text: string, context: DateContext) {
  const ranges = findRanges(text, context).map(({ start, end, from, to }) => ({
    from: start,
    to: end,
    range: { from, to },
  }));
  const [only, second] = covering(text, ranges, dateWords);
  if (!only || second || !inOrder(only.range)) return null;
  const at = (value: string): DateFound => ({ ...meaning(value), from: only.from, to: only.to });
  return { from: at(only.range.from), to: at(only.range.to) };
}

/** A birthday wants its year: 三月初二 alone is not enough. */
const saysYear = fit`{year-sign}|\d{4}|[-./]\d{1,2}[-./]|\d{6}`;

const putRight = fit`{put-right}`;
/** Of several dates the one behind "no, I mean". */
function corrected(text: string, answers: readonly DateFound[]): readonly DateFound[] {
  const [before, last] = [answers.at(-2), answers.at(-1)];
  return before && last && putRight.test(text.slice(before.to, last.from))
    ? [dayWithin(text, before, last)]
    : answers;
}

/** Whether a date says what another does, and more: 2026-10-31 of 2026-10. */
const isWithin = (fine: DateFound, coarse: DateFound): boolean =>
  fine.value.length > coarse.value.length && fine.value.startsWith(coarse.value);

/** 十月底，三十一号: of a month and a day in it the day is meant. */
const finest = (answers: readonly DateFound[]): readonly DateFound[] =>
  answers.filter((one) => !answers.some((other) => isWithin(other, one)));

/** 去年八月，25年八月九月: of a day said again the last, which stands beside what goes on from it. */
const onceEach = (answers: readonly DateFound[]): readonly DateFound[] =>
  answers.filter((one, at) => !answers.slice(at + 1).some(({ value }) => value === one.value));

/** 10月份，具体是10月8号: the one day told of that month, wherever it stands. */
function finer(one: DateFound, all: readonly DateFound[]): DateFound | undefined {
  const [only, second] = all.filter((other) => isWithin(other, one));
  return second === undefined ? only : undefined;
}

const dayAlone = fit.u`^\s*(?:\d{1,2}|{day-signs}{1,3})\s*{day-mark}?\s*$`;

/** 10月15，不对，18号 is a day of that month. */
function dayWithin(text: string, before: DateFound, last: DateFound): DateFound {
  const value = before.value.slice(0, 8) + last.value.slice(8);
  const alone = value.length === 10 && dayAlone.test(text.slice(last.from, last.to));
  return alone && isPartialDate(value) ? { ...last, ...meaning(value) } : last;
}

const passingLead = fit`^[{{passing-lead}}\s]{0,4}$`;
const passingEnd = fit`{passing-end}$`;
/** A short telling that begins with its one date: 去年四月让老板撵走的. */
function inPassing(text: string, all: readonly DateFound[]): readonly DateFound[] {
  const [only, second] = all;
  if (!only || second || !only.sure || text.length > 24 || isAside(text)) return [];
  const starts = passingLead.test(text.slice(0, only.from));
  return starts && passingEnd.test(text) && !othersInDate.test(text) ? [only] : [];
}

function readOne(one: DateFound, spec: DateSpec, context: DateContext): Reading {
  const { doubt } = one;
  if (one.readings.length > 1 || (doubt && one.readings.length > 0)) {
    const fitting = one.readings.filter(
      (value) => !problemOf({ ...one, bad: false, value, ...boundsOf(value) }, spec, context),
    );
    if (doubt && fitting.length > 0) return { ...chosen(fitting, 'which'), ask: doubt };
    if (fitting.length > 1) return chosen(fitting, 'which');
    if (fitting[0] !== undefined) return { kind: 'value', value: fitting[0] };
  }
  const problem = problemOf(one, spec, context);
  if (problem) return { kind: 'problem', problem };
  return { kind: 'value', value: one.value };
}

/** Why a date cannot be; `null` where it can. */
function problemOf(one: DateFound, { when, min }: DateSpec, { today }: DateContext): Phrase | null {
  if (one.bad || !isPartialDate(one.value)) return one.doubt ?? phrase('problem-date-invalid');
  if (when === 'past' && one.first > today)
    return phrase('problem-date-future', { today: showDate(isoOf(today)) });
  if (when === 'future' && one.last < today)
    return phrase('problem-date-past', { today: showDate(isoOf(today)) });
  if (min !== undefined && one.last < boundsOf(min).first)
    return phrase('problem-date-early', { min: showDate(min.slice(0, 4)) });
  return null;
}

/** A number of something is no year and no age. */
const counted = fit`^\s*{counted}`;

const ageUnit = fit.i`^\s*{age-unit}`;
const ageWord = fit`{age-word}`;
const ageByYears = fit`{age-by-years}`;
/** A bare number for a past date: an age (45岁, 四十五) or a year in two digits (85). */
function readNumber(text: string, spec: DateSpec, { y, today }: DateContext): Reading | null {
  const numerals = findNumerals(text).map((one) => {
    const unit = ageUnit.exec(text.slice(one.to, one.to + 12))?.[0] ?? '';
    return {
      ...one,
      to: one.to + unit.length,
      isAge: unit !== '' || ageWord.test(text),
    };
  });
  const [only, second] = covering(
    text,
    numerals.filter((one) => one.isAge || !counted.test(text.slice(one.to))),
    dateWords,
  );
  if (
    !only ||
    second ||
    !Number.isInteger(only.value) ||
    only.value < 14 ||
    only.value > 110 ||
    (!only.bare && only.form !== 'chinese')
  )
    return null;
  // 虚岁 counts the year of birth as one, and begins at the lunar new year.
  const born = ageByYears.test(text) ? y - only.value + 1 : y - only.value;
  const age = [born, born - 1];
  const century = only.value > y % 100 ? 1900 : 2000;
  const years = only.isAge ? age : only.value > 99 ? [] : [century + only.value, ...age];
  const fitting = years
    .map(String)
    .filter(
      (year) =>
        boundsOf(year).first <= today && (spec.min === undefined || year >= spec.min.slice(0, 4)),
    );
  return fitting.length > 0 ? chosen(fitting, only.isAge ? 'age' : 'year') : null;
}

const chosen = (values: readonly string[], what: string) => ({
  kind: 'unsure' as const,
  ask: phrase(`problem-date-${what}`),
  options: [...new Set(values)].slice(0, 6).map((value) => ({ value, label: showDate(value) })),
});

/** Every value of a reading cut to the precision that is kept. */
function shortened(reading: Reading, cut: number): Reading {
  if (reading.kind === 'value') return { ...reading, value: asText(reading.value).slice(0, cut) };
  if (reading.kind !== 'unsure') return reading;
  const values = [...new Set(reading.options.map(({ value }) => asText(value).slice(0, cut)))];
  const [only, second] = values;
  if (only !== undefined && second === undefined) return { kind: 'value', value: only };
  return { ...reading, options: values.map((value) => ({ value, label: showDate(value) })) };
}

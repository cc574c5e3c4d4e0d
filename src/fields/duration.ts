import { z } from 'zod';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { covering, withoutRepeats } from './clauses.ts';
import { countWords } from './count-units.ts';
import { type Duration, findDurations, isRate } from './durations.ts';
import type { Field, Reading } from './field.ts';
import { namedMonths, settledMonths } from './month-lists.ts';
import { normalise, originalSpan } from './normalise.ts';
import { findNumerals } from './numerals.ts';
import { readWords } from './words.ts';

const { fit } = readWords('durations.txt');

/** A length of time; months are the only unit there is. */
export type DurationSpec = { readonly unit: 'months' };

const longest = 720;
const half = (months: number): number => Math.max(0.5, Math.round(months * 2) / 2);
const show = (value: Value): Phrase => phrase('show-duration', { months: Number(value) });

/** A length of time in months, halves allowed: 仨月 is 3, 一年零仨月 15, 三个半月 3.5. */
export const duration = (_spec: DurationSpec): Field => ({
  kind: 'duration',
  hint: 'number',
  find: (text) => {
    const plain = normalise(text);
    return findDurations(plain.text).flatMap((one) => {
      if (
        one.vague ||
        one.maybeDate ||
        one.months > longest ||
        isDistance(plain.text, one) ||
        isRate(plain.text, one)
      )
        return [];
      const span = originalSpan(plain, one.from, one.to);
      return [{ value: half(one.months), span, ...(one.approx && { approx: true }) }];
    });
  },
  read: (text, { today }) => read(normalise(text).text.trim(), today),
  show,
  mask: show,
  schema: z.number().min(0.5).max(longest).multipleOf(0.5),
});

const ago = fit`^\s*{more-or-half}?(?:{ago}| ago)`;
/** 三个月前 is a day in the past, no length. */
const isDistance = (text: string, { to }: Duration): boolean => ago.test(text.slice(to, to + 6));

function read(text: string, today: string): Reading {
  if (text === '' || text.length > 200) return { kind: 'nothing' };
  const months = readMonths(text, today);
  if (months) return months;
  const spans = findDurations(text).filter((one) => !isDistance(text, one));
  const [only, second] = withoutRepeats(text, covering(text, spans, countWords.months));
  if (only && second)
    return unsure('several', [only.months, second.months, only.months + second.months]);
  if (only) return readOne(only);
  return readNumber(text);
}

function readOne({ months, min, max, vague }: Duration): Reading {
  if (vague) return unsure('vague', max !== undefined && max > 12 ? [24, 36, 60] : [2, 3, 5, 8]);
  if (months > longest)
    return { kind: 'problem', problem: phrase('problem-duration-range', { max: show(longest) }) };
  if (min === undefined || max === undefined) return { kind: 'value', value: half(months) };
  const [low, high] = [half(min), half(max)];
  const step = high - low <= 1 ? 0.5 : Math.ceil((high - low) / 5);
  const options: number[] = [];
  for (let value = low; value <= high && options.length < 5; value += step)
    options.push(half(value));
  return unsure('which', options);
}

/** 从三月到六月 with the last or without, 八月、九月、十月; said with words of its own around it. */
function readMonths(text: string, today: string): Reading | null {
  const named = namedMonths(text, today);
  if (!named || covering(text, [named], countWords.months).length === 0) return null;
  const said = findDurations(text).map(({ from, to, months }) => ({ from, to, value: months }));
  const [one = 0, other] = settledMonths(named, said);
  return other === undefined ? { kind: 'value', value: one } : unsure('which', [one, other]);
}

/** A bare number is taken as months. */
function readNumber(text: string): Reading {
  const [only, second] = covering(text, findNumerals(text), countWords.months);
  if (!only || second || only.vague || only.value <= 0 || only.unit >= 100)
    return { kind: 'nothing' };
  if (only.value > longest)
    return { kind: 'problem', problem: phrase('problem-duration-range', { max: show(longest) }) };
  if (only.min !== undefined && only.max !== undefined)
    return unsure('which', [only.min, only.max]);
  return { kind: 'value', value: half(only.value) };
}

function unsure(what: string, months: readonly number[]): Reading {
  const fitting = [...new Set(months.map(half))].filter((value) => value <= longest);
  if (fitting.length === 0)
    return { kind: 'problem', problem: phrase('problem-duration-range', { max: show(longest) }) };
  return {
    kind: 'unsure',
    ask: phrase(`problem-duration-${what}`),
    options: fitting.map((value) => ({ value, label: show(value) })),
  };
}

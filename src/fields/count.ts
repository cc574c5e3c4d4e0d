import { z } from 'zod';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { isAside } from './aside.ts';
import { covering, withoutRepeats } from './clauses.ts';
import { type Counted, type CountUnit, countWords, findCounts } from './count-units.ts';
import type { Field, Reading } from './field.ts';
import { readHousehold } from './member-mentions.ts';
import { namedMonths, settledMonths } from './month-lists.ts';
import { normalise, originalSpan } from './normalise.ts';
import { type PeopleSum, peopleSum } from './people-sum.ts';
import { readWords } from './words.ts';

const { fit } = readWords('counts.txt');

/** A whole number from `min` to `max` of some unit. */
export type CountSpec = { readonly min: number; readonly max: number; readonly unit: CountUnit };

/** A whole number of people, months, years, square metres, times or days; a range (四五口人) is settled by a choice. */
export function count(spec: CountSpec): Field {
  const { min, max, unit } = spec;
  const show = (value: Value): Phrase => phrase(`show-count-${unit}`, { count: Number(value) });
  return {
    kind: 'count',
    hint: 'number',
    find: (text) => {
      const plain = normalise(text);
      const sum = unit === 'people' ? peopleSum(plain.text) : null;
      const all = findCounts(plain.text, unit);
      const whole = unit === 'people' ? concluded(plain.text, all) : undefined;
      const counts = (whole === undefined ? all : [whole]).filter((one) => !isInside(one, sum));
      return inOrder(counts, sum).flatMap((one) => {
        if (
          !one.sure ||
          one.vague ||
          !fits(one.value, spec) ||
          isLoneOne(plain.text, one, unit) ||
          isPart(plain.text, one, unit)
        )
          return [];
        const span = originalSpan(plain, one.from, one.to);
        return [{ value: one.value, span, ...(one.approx && { approx: true }) }];
      });
    },
    read: (text, { today }) => read(normalise(text).text, spec, today),
    show,
    mask: show,
    schema: z.int().min(min).max(max),
  };
}

/** The parts of a sum are no counts of their own. */
const isInside = (one: Counted, sum: PeopleSum | null): boolean =>
  sum !== null && one.from < sum.to && one.to > sum.from;

const inOrder = (counts: readonly Counted[], sum: PeopleSum | null): readonly Counted[] =>
  sum === null
    ? counts
    : [...counts, { ...sum, approx: false, vague: false, sure: true }].toSorted(
        (a, b) => a.from - b.from,
      );

const fits = (value: number, { min, max }: CountSpec): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

/** 我一个人带孩子 is no household of one. */
const isLoneOne = (text: string, { value, to }: Counted, unit: CountUnit): boolean =>
  unit === 'people' && value === 1 && text[to - 1] !== '口';

function read(text: string, spec: CountSpec, today: string): Reading {
  if (saysNone.test(text.trim())) return readValue(0, spec);
  if (spec.unit === 'people' && alone.test(text.trim())) return readValue(1, spec);
  const sum = spec.unit === 'people' && !isAside(text) ? peopleSum(text) : null;
  if (sum && covering(text, [sum], countWords.people).length > 0) return readValue(sum.value, spec);
  const named = spec.unit === 'months' && !isAside(text) ? namedMonths(text, today) : null;
  const all = findCounts(text, spec.unit);
  if (named && covering(text, [named], countWords.months).length > 0)
    return ofMonths(settledMonths(named, all), spec);
  const whole = spec.unit === 'people' ? concluded(text, all) : undefined;
  if (whole !== undefined) return readValue(whole.value, spec);
  const answers = covering(text, all, countWords[spec.unit]);
  const sure = (answers.length > 0 ? answers : headed(text, all)).filter((one) => one.sure);
  const [only, ...more] = withoutRepeats(text, corrected(text, sure.length > 0 ? sure : answers));
  if (!only || (more.length === 0 && isPart(text, only, spec.unit))) return household(text, spec);
  if (more.length > 0 && !isSaidOver(text, [only, ...more])) return several([only, ...more], spec);
  if (only.vague) return problem('vague', spec);
  if (only.min !== undefined || only.max !== undefined) return range(only, spec);
  return Number.isInteger(only.value) ? readValue(only.value, spec) : halves(only.value, spec);
}

/** 八月、九月、十月 are three; 从三月到六月 are four, or three. */
const ofMonths = ([one = 0, other]: readonly number[], spec: CountSpec): Reading =>
  other === undefined ? readValue(one, spec) : unsure('which', [one, other], spec);

const notAlone = fit`{not-alone}`;
/** 20个缝纫工, 保洁两名: a count and a word for who is counted. */
function headed(text: string, all: readonly Counted[]): readonly Counted[] {
  const [only, second] = all;
  if (!only || second || isAside(text)) return [];
  const rest = (text.slice(0, only.from) + text.slice(only.to)).trim();
  return rest.length <= 5 && !notAlone.test(rest) ? [only] : [];
}

/** 四口 家里四口人: all who live there, said once more. */
const isSaidOver = (text: string, [first, ...others]: readonly Counted[]): boolean =>
  [first, ...others].every(
    (one) =>
      one !== undefined &&
      one.value === first?.value &&
      text.slice(one.from, one.to).includes('口'),
  );

const saysNone = fit`^{none-lead}*{none-no}{none-tail}*[。.!！]*$`;
const alone = fit.i`^(?:{alone-lead}|,|，)*{me}{alone}+{alone-lives}*{alone-tail}*[。.!！]*$|^(?:just|only) me\.?$|^{alone-whole}$`;

const partOf = fit`^{part-people}`;
/** 两个孩子 are a part of the household. */
const isPart = (text: string, { to }: Counted, unit: CountUnit): boolean =>
  unit === 'people' && partOf.test(text.slice(to, to + 3));

const withMe = fit`{with-me}`;
/** 老婆和两个孩子: those named and the speaker, to be confirmed. */
function household(text: string, spec: CountSpec): Reading {
  const named =
    spec.unit === 'people' && spec.max <= 30 && text.length <= 60 && !isAside(text)
      ? readHousehold(text)
      : null;
  const all = named?.people.length ?? 0;
  const together = all > 1 || withMe.test(text);
  return all === 0 || !together ? { kind: 'nothing' } : unsure('household', [all + 1, all], spec);
}

const putRight = fit`{put-right}`;
/** Of several counts, the one behind "no, I mean". */
function corrected(text: string, answers: readonly Counted[]): readonly Counted[] {
  const last = answers.at(-1);
  const before = answers.at(-2);
  return last && before && putRight.test(text.slice(before.to, last.from)) ? [last] : answers;
}

const concludes = fit`{concludes}$`;
/** 三口啊，还有我老妈，那不四口嘛: of several counts, the last, to which he comes himself. */
function concluded(text: string, all: readonly Counted[]): Counted | undefined {
  const last = all.at(-1);
  if (last === undefined || all.length < 2 || last.vague || !Number.isInteger(last.value))
    return undefined;
  return concludes.test(text.slice(0, last.from).replace(/[\s\p{P}]+$/u, '')) ? last : undefined;
}

/** The number of people to which somebody comes at the end of a text; `null` where he comes to none. */
export const peopleInTheEnd = (text: string): number | null =>
  concluded(text, findCounts(text, 'people'))?.value ?? null;

const readValue = (value: number, spec: CountSpec): Reading =>
  fits(value, spec) ? { kind: 'value', value } : problem('range', spec);

function range({ value, min, max }: Counted, spec: CountSpec): Reading {
  const [low, high] = [Math.ceil(min ?? value), Math.floor(max ?? value)];
  if (min === undefined)
    return unsure(
      'which',
      [1, 2, 3].map((by) => high - by),
      spec,
    );
  if (max === undefined)
    return unsure(
      'which',
      [0, 1, 2].map((by) => low + by),
      spec,
    );
  const wide = high - low > 5;
  const options = wide
    ? [low, low + (high - low) / 4, low + (high - low) / 2, low + ((high - low) * 3) / 4].map(
        Math.floor,
      )
    : Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return unsure('which', options, spec);
}

const halves = (value: number, spec: CountSpec): Reading => {
  const near = [Math.floor(value), Math.ceil(value)].filter((one) => fits(one, spec));
  return near.length === 2
    ? unsure('whole', near, spec)
    : near[0] === undefined
      ? problem('range', spec)
      : readValue(near[0], spec);
};

/** 两个大人一个孩子: each part and the sum, to choose from. */
function several(answers: readonly Counted[], spec: CountSpec): Reading {
  const values = answers.slice(0, 4).map(({ value }) => Math.round(value));
  const sum = values.reduce((total, value) => total + value, 0);
  return unsure('several', [sum, ...values], spec);
}

function unsure(what: string, values: readonly number[], spec: CountSpec): Reading {
  const fitting = [...new Set(values)].filter((value) => fits(value, spec));
  if (fitting.length === 0) return problem('range', spec);
  return {
    kind: 'unsure',
    ask: phrase(`problem-count-${what}`),
    options: fitting.map((value) => ({
      value,
      label: phrase(`show-count-${spec.unit}`, { count: value }),
    })),
  };
}

const problem = (what: string, { min, max, unit }: CountSpec): Reading => ({
  kind: 'problem',
  problem: phrase(`problem-count-${what}`, {
    min: phrase(`show-count-${unit}`, { count: min }),
    max: phrase(`show-count-${unit}`, { count: max }),
  }),
});

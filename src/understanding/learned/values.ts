import type { Value } from '../../messages/value.ts';
import type { Heard } from '../rules/heard.ts';
import type { Person } from '../rules/people.ts';
import type { Sighting } from '../rules/sighting.ts';
import { candidateFeatures } from './candidate-features.ts';
import { type Candidate, candidatesIn, isOne, type Option } from './candidates.ts';
import { hashOf } from './hash.ts';
import { bent, type Net, shares, sumFor } from './net.ts';

/** What values are weighed in. */
export type ValueLight = {
  readonly heard: Heard;
  readonly people: readonly Person[];
  readonly needs: readonly string[];
  readonly asked?: string;
  readonly today: string;
  /** What rules saw. */
  readonly seen: readonly Sighting[];
};

/** A candidate with its features and the labels of its options in the network. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly features: Int32Array;
  readonly labels: readonly string[];
};

/** What an option is called in the network: its field, with its value where that is one of few. */
export const labelOf = ({ field, value }: Option): string =>
  typeof value === 'boolean' || (typeof value === 'string' && chosen.has(field))
    ? `${field}=${value}`
    : field;

/** Fields of few values. */
const chosen: ReadonlySet<string> = new Set([
  'employment_status',
  'housing_status',
  'marital_status',
  'admission_level',
  'education',
  'hardship_cause',
  'patient',
]);

/** Every candidate of a message, ready to be weighed; `labels` are those the network knows. */
export function weighable(light: ValueLight, labels: readonly string[]): readonly Weighed[] {
  const { heard, people, today, seen } = light;
  const all = candidatesIn(
    {
      text: heard.text,
      names: heard.names,
      people,
      today,
      ills: heard.at('illness'),
      seen,
    },
    (field) => valuesIn(labels, field),
  );
  return all.map((candidate) => ({
    candidate,
    features: Int32Array.from([
      ...candidateFeatures(candidate, light, all),
      ...ruled(candidate, seen),
    ]),
    labels: candidate.options.map(labelOf),
  }));
}

/** Values of a field of choices, by the labels of the network. */
function valuesIn(labels: readonly string[], field: string): readonly Value[] {
  const head = `${field}=`;
  return labels
    .filter((label) => label.startsWith(head))
    .map((label) => label.slice(head.length))
    .map((value) => (value === 'true' ? true : value === 'false' ? false : value));
}

/** What rules said of the options: the same, there or elsewhere, or something else. */
const ruled = ({ options, from, to }: Candidate, seen: readonly Sighting[]): readonly number[] =>
  options.flatMap((option) => {
    const rule = seen.find((one) => one.field === option.field);
    if (rule === undefined) return [];
    if (!isOne(option, rule)) return [hashOf(97, labelOf(rule))];
    const here = Math.max(rule.from, from) < Math.min(rule.to, to);
    return [hashOf(98, `${labelOf(option)}${here ? '+' : '-'}`)];
  });

/** The likeliest value of each field that is at least so likely, with where it stands; `points` is how likely it is. */
export function heardValues(light: ValueLight, net: Net, least: number): readonly Sighting[] {
  const numbers = numbersOf(net);
  const best = new Map<string, Sighting>();
  for (const { candidate, features, labels } of weighable(light, net.labels)) {
    const known = labels.map((label) => numbers.get(label) ?? -1);
    const bends = bent(features, net);
    const likely = shares(
      known.map((label) => (label < 0 ? Number.NEGATIVE_INFINITY : sumFor(label, bends, net))),
    );
    candidate.options.forEach(({ field, value }, at) => {
      const points = likely[at] as number;
      if (points < least || points <= (best.get(field)?.points ?? 0)) return;
      best.set(field, { field, value, from: candidate.from, to: candidate.to, points });
    });
  }
  return [...best.values()];
}

/** Whether a network has learned of a value of a field. */
export const knows = (net: Net, one: Option): boolean => numbersOf(net).has(labelOf(one));

const known = new WeakMap<Net, ReadonlyMap<string, number>>();

function numbersOf(net: Net): ReadonlyMap<string, number> {
  const before = known.get(net);
  if (before !== undefined) return before;
  const made = new Map(net.labels.map((label, at) => [label, at]));
  known.set(net, made);
  return made;
}

import { type Heard, wordsAt } from '../rules/heard.ts';
import type { Sighting } from '../rules/sighting.ts';
import { bent, type Net, sumFor } from './net.ts';
import { type SpanLight, spanFeatures } from './span-features.ts';

/** Fields whose value is a stretch of the message. */
export const spanFields = [
  'employer',
  'school',
  'job_wanted',
  'skills_wanted',
  'illness',
  'address',
  'hukou_place',
  'work_place',
  'name',
  'student_name',
  'business_type',
] as const;

/** Labels of a character: outside, or the beginning or the inside of a field's stretch. */
export const tags: readonly string[] = [
  'O',
  ...spanFields.flatMap((field) => [`B-${field}`, `I-${field}`]),
];

/** The stretches of a message that are the value of a field, each field once, where they are at least so likely. */
export function heardSpans(
  heard: Heard,
  light: SpanLight,
  { net, least }: { readonly net: Net; readonly least: number },
): readonly Sighting[] {
  const features = spanFeatures(heard, light);
  if (features.length === 0) return [];
  const logs = features.map((ones) => logsOf(ones, net));
  const row = bestRow(logs);
  const best = new Map<string, Sighting>();
  for (const { field, from, to } of stretches(row)) {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += (logs[at] as Float64Array)[row[at] as number] ?? 0;
    const points = Math.exp(sum / (to - from));
    if (points < least || points <= (best.get(field)?.points ?? 0)) continue;
    best.set(field, { field, value: wordsAt(heard, from, to), from, to, points });
  }
  return [...best.values()];
}

/** How likely each tag is, as logarithms. */
function logsOf(features: Int32Array, net: Net): Float64Array {
  const bends = bent(features, net);
  const sums = Float64Array.from(tags, (_, tag) => sumFor(tag, bends, net));
  const most = Math.max(...sums);
  let total = 0;
  for (const sum of sums) total += Math.exp(sum - most);
  return sums.map((sum) => sum - most - Math.log(total));
}

/** The likeliest row of tags of all that may stand (Viterbi). */
function bestRow(logs: readonly Float64Array[]): readonly number[] {
  let scores = Float64Array.from(tags, (tag, at) =>
    tag.startsWith('I-') ? Number.NEGATIVE_INFINITY : ((logs[0] as Float64Array)[at] as number),
  );
  const back: Int16Array[] = [];
  for (const log of logs.slice(1)) {
    const from = new Int16Array(tags.length);
    const top = scores.indexOf(Math.max(...scores));
    const next = Float64Array.from(tags, (tag, at) => {
      let best = top;
      // An inside only follows the beginning or the inside of its own kind.
      if (tag.startsWith('I-'))
        best = (scores[at - 1] as number) >= (scores[at] as number) ? at - 1 : at;
      from[at] = best;
      return (scores[best] as number) + (log[at] as number);
    });
    back.push(from);
    scores = next;
  }
  let tag = scores.indexOf(Math.max(...scores));
  const out = [tag];
  for (const from of back.toReversed()) {
    tag = from[tag] as number;
    out.push(tag);
  }
  return out.toReversed();
}

type Stretch = { readonly field: string; readonly from: number; readonly to: number };

function stretches(row: readonly number[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const tag = tags[row[at] as number] as string;
    if (!tag.startsWith('B-')) continue;
    let to = at + 1;
    while (row[to] === (row[at] as number) + 1) to += 1;
    out.push({ field: tag.slice(2), from: at, to });
  }
  return out;
}

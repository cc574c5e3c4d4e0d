import { bestRow, type Tagger } from '../learned/tagger.ts';
import { dice, shuffle } from './fit.ts';

/** A message to learn from: the features of each character and its tag. */
export type TagLesson = {
  readonly features: readonly Int32Array[];
  readonly tags: readonly number[];
};

/** A feature seen less often is left out. */
const least = 2;

type Sums = {
  readonly now: Float32Array;
  readonly all: Float64Array;
  readonly since: Int32Array;
};

const sums = (size: number): Sums => ({
  now: new Float32Array(size),
  all: new Float64Array(size),
  since: new Int32Array(size),
});

function move({ now, all, since }: Sums, at: number, by: number, time: number): void {
  all[at]! += (time - since[at]!) * now[at]!;
  since[at] = time;
  now[at]! += by;
}

const averaged = ({ now, all, since }: Sums, time: number): Float32Array =>
  now.map((one, at) => (all[at]! + (time - since[at]!) * one) / time);

/** Learns a tagger as an averaged structured perceptron: only additions, so that it is the same on every machine. Weights smaller than `faint` are left out. */
export function fitTagger(
  lessons: readonly TagLesson[],
  tags: readonly string[],
  {
    rounds,
    faint,
    step,
  }: { readonly rounds: number; readonly faint: number; readonly step: number },
): Tagger {
  const size = tags.length;
  const index = known(lessons);
  const rows = lessons.map(({ features }) =>
    features.map((ones) => Int32Array.from([...ones].flatMap((one) => index.get(one) ?? []))),
  );
  const weights = sums(index.size * size);
  const follows = sums(size * size);
  const order = lessons.map((_, at) => at);
  const next = dice(7);
  let time = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const at of order) {
      time += 1;
      const right = lessons[at]!.tags;
      const places = rows[at]!.map((ones) => spoken(ones, weights.now, size));
      const guess = bestRow(places, follows.now);
      for (let i = 0; i < guess.length; i += 1) {
        const [good, bad] = [right[i]!, guess[i]!];
        if (good !== bad)
          for (const row of rows[at]![i]!) {
            move(weights, row * size + good, 1, time);
            move(weights, row * size + bad, -1, time);
          }
        if (i === 0) continue;
        const [pair, other] = [right[i - 1]! * size + good, guess[i - 1]! * size + bad];
        if (pair === other) continue;
        move(follows, pair, 1, time);
        move(follows, other, -1, time);
      }
    }
  }
  return packed(
    { index, weights: averaged(weights, time), follows: averaged(follows, time) },
    { tags, faint, step },
  );
}

function spoken(ones: Int32Array, weights: Float32Array, size: number): Float64Array {
  const out = new Float64Array(size);
  for (const row of ones)
    for (let tag = 0; tag < size; tag += 1) out[tag]! += weights[row * size + tag]!;
  return out;
}

function known(lessons: readonly TagLesson[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of lessons)
    for (const ones of features)
      for (const one of ones) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  return new Map(kept.map(([one], at) => [one, at]));
}

function packed(
  {
    index,
    weights,
    follows,
  }: {
    readonly index: ReadonlyMap<number, number>;
    readonly weights: Float32Array;
    readonly follows: Float32Array;
  },
  {
    tags,
    faint,
    step,
  }: { readonly tags: readonly string[]; readonly faint: number; readonly step: number },
): Tagger {
  const size = tags.length;
  const kept = [...index]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([feature, row]) => {
      const pairs = Array.from(weights.subarray(row * size, (row + 1) * size)).flatMap(
        (weight, tag) =>
          Math.abs(weight) < faint
            ? []
            : [tag, Math.max(-127, Math.min(127, Math.round(weight / step)))],
      );
      return pairs.length === 0 ? [] : [{ feature, pairs }];
    });
  let end = 0;
  return {
    tags,
    step,
    features: Int32Array.from(kept, ({ feature }) => feature),
    starts: Int32Array.from([0, ...kept.map(({ pairs }) => (end += pairs.length))]),
    pairs: Int8Array.from(kept.flatMap(({ pairs }) => pairs)),
    follows,
  };
}

/** The features that speak most for or against anything. */
export function strongest(tagger: Tagger, most: number): Tagger {
  const { features, starts, pairs } = tagger;
  const all = Array.from(features, (feature, at) => {
    const own = [...pairs.subarray(starts[at], starts[at + 1])];
    const weight = Math.max(...own.map((one, place) => (place % 2 === 1 ? Math.abs(one) : 0)));
    return { feature, own, weight };
  });
  const kept = all
    .toSorted((one, other) => other.weight - one.weight || one.feature - other.feature)
    .slice(0, most)
    .toSorted((one, other) => one.feature - other.feature);
  let end = 0;
  return {
    ...tagger,
    features: Int32Array.from(kept, ({ feature }) => feature),
    starts: Int32Array.from([0, ...kept.map(({ own }) => (end += own.length))]),
    pairs: Int8Array.from(kept.flatMap(({ own }) => own)),
  };
}

/** Weights of a tagger: for each feature that counts a few tags and what it speaks for or against them, and for each pair of tags how well one follows the other. */
export type Tagger = {
  readonly tags: readonly string[];
  /** Numbers of features, rising. */
  readonly features: Int32Array;
  /** Where the pairs of each feature begin, and after the last where they end. */
  readonly starts: Int32Array;
  /** Tag and weight by turns. */
  readonly pairs: Int8Array;
  /** How much one step of a weight is. */
  readonly step: number;
  /** Weights of a tag (column) behind another (row). */
  readonly follows: Float32Array;
};

/** What speaks for each tag at one place. */
export function speakFor(
  ones: Int32Array,
  { tags, features, starts, pairs, step }: Tagger,
): Float64Array {
  const sums = new Float64Array(tags.length);
  for (const one of ones) {
    const place = placeOf(one, features);
    if (place < 0) continue;
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at += 2) {
      const tag = pairs[at] as number;
      sums[tag] = (sums[tag] as number) + (pairs[at + 1] as number);
    }
  }
  return sums.map((sum) => sum * step);
}

function placeOf(one: number, features: Int32Array): number {
  let low = 0;
  let high = features.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = features[middle] as number;
    if (found === one) return middle;
    if (found < one) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const never = Number.NEGATIVE_INFINITY;

/** Whether a tag is the inside of a stretch: it only follows the beginning, which stands before it in the list, and itself. */
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;

/** The row of tags that most speaks for (Viterbi), from what speaks for each tag at each place. */
export function bestRow(places: readonly Float64Array[], follows: Float32Array): readonly number[] {
  const [first] = places;
  if (first === undefined) return [];
  const size = first.length;
  let scores = first.map((score, tag) => (isInside(tag) ? never : score));
  const back: Int16Array[] = [];
  for (const own of places.slice(1)) {
    const from = new Int16Array(size);
    const next = new Float64Array(size);
    for (let tag = 0; tag < size; tag += 1) {
      let best = never;
      const low = isInside(tag) ? tag - 1 : 0;
      const high = isInside(tag) ? tag : size - 1;
      for (let before = low; before <= high; before += 1) {
        const sum = (scores[before] as number) + (follows[before * size + tag] as number);
        if (sum > best) {
          best = sum;
          from[tag] = before;
        }
      }
      next[tag] = best + (own[tag] as number);
    }
    back.push(from);
    scores = next;
  }
  let tag = 0;
  for (let other = 1; other < size; other += 1)
    if ((scores[other] as number) > (scores[tag] as number)) tag = other;
  const out = [tag];
  for (const from of back.toReversed()) {
    tag = from[tag] as number;
    out.push(tag);
  }
  return out.toReversed();
}

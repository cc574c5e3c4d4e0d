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

/** What speaks for each tag at each place, by the features of the places. */
export function speakFor(places: readonly Int32Array[], tagger: Tagger): readonly Float64Array[] {
  const table = tableOf(tagger.features);
  return places.map((ones) => sumsOf(ones, table, tagger));
}

function sumsOf(
  ones: Int32Array,
  table: Table,
  { tags, starts, pairs, step }: Tagger,
): Float64Array {
  const sums = new Float64Array(tags.length);
  for (const one of ones) {
    const place = placeOf(one, table);
    if (place < 0) continue;
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at += 2) {
      const tag = pairs[at] as number;
      sums[tag] = (sums[tag] as number) + (pairs[at + 1] as number);
    }
  }
  for (let tag = 0; tag < sums.length; tag += 1) sums[tag] = (sums[tag] as number) * step;
  return sums;
}

/** Places of features by their number, laid out so that one look mostly finds them. */
type Table = { readonly keys: Int32Array; readonly places: Int32Array; readonly shift: number };

const tables = new WeakMap<Int32Array, Table>();

const slotOf = (one: number, shift: number): number => Math.imul(one, 0x9e3779b1) >>> shift;

function tableOf(features: Int32Array): Table {
  const known = tables.get(features);
  if (known !== undefined) return known;
  const bits = Math.max(4, Math.ceil(Math.log2(features.length * 2 + 1)));
  const size = 2 ** bits;
  const table: Table = {
    keys: new Int32Array(size),
    places: new Int32Array(size).fill(-1),
    shift: 32 - bits,
  };
  features.forEach((one, place) => {
    let slot = slotOf(one, table.shift);
    while ((table.places[slot] as number) >= 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = one;
    table.places[slot] = place;
  });
  tables.set(features, table);
  return table;
}

function placeOf(one: number, { keys, places, shift }: Table): number {
  const mask = keys.length - 1;
  for (let slot = slotOf(one, shift); ; slot = (slot + 1) & mask) {
    const place = places[slot] as number;
    if (place < 0 || keys[slot] === one) return place;
  }
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

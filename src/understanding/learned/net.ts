/** A small network: every feature has a place in a table of short rows; the rows of a message's features are added up, bent, and weighed for each label. */
export type Net = {
  readonly labels: readonly string[];
  /** Length of a row. */
  readonly width: number;
  /** Rows of the table, a power of two; features fall into them by their number. */
  readonly rows: number;
  /** The table in steps of `step`, row by row. */
  readonly table: Int8Array | Float32Array;
  readonly step: number;
  /** What a row of sums begins with. */
  readonly base: Float32Array;
  /** For each label a row of weights, and what it begins with. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

/** How much each of so many features counts: a long message has no more weight than a short one. */
export const scaleOf = (features: number): number => 2 / Math.sqrt(features + 1);

/** What features come to before they are weighed for labels: `width` numbers from -1 to 1. */
export const bent = (features: Int32Array | readonly number[], net: Net): Float64Array =>
  bentBeside(sumsOf([], net), { features, count: 0 }, net);

/** The rows of features, added up. */
export const sumsOf = (features: Int32Array | readonly number[], net: Net): Float64Array =>
  added(new Float64Array(net.width), features, net);

/** As `bent`, of `count` features that were added up before and of these. */
export function bentBeside(
  before: Float64Array,
  of: { readonly features: Int32Array | readonly number[]; readonly count: number },
  net: Net,
): Float64Array {
  const { features, count } = of;
  const sums = added(before.slice(), features, net);
  const scale = scaleOf(features.length + count) * net.step;
  for (let at = 0; at < net.width; at += 1)
    sums[at] = Math.tanh((sums[at] as number) * scale + (net.base[at] as number));
  return sums;
}

function added(
  sums: Float64Array,
  features: Int32Array | readonly number[],
  { width, rows, table }: Net,
): Float64Array {
  const mask = rows - 1;
  for (const feature of features) {
    const start = (feature & mask) * width;
    for (let at = 0; at < width; at += 1)
      sums[at] = (sums[at] as number) + (table[start + at] as number);
  }
  return sums;
}

/** What speaks for one label. */
export function sumFor(label: number, bends: Float64Array, { width, weights, bias }: Net): number {
  let sum = bias[label] as number;
  for (let at = 0; at < width; at += 1)
    sum += (weights[label * width + at] as number) * (bends[at] as number);
  return sum;
}

/** How likely each of these labels is the right one, where "none of them" weighs nothing; what is missing to one is none. */
export function shares(sums: readonly number[]): readonly number[] {
  const most = Math.max(0, ...sums);
  const each = sums.map((sum) => Math.exp(sum - most));
  const total = each.reduce((all, one) => all + one, Math.exp(-most));
  return each.map((one) => one / total);
}

/** How likely each label is by itself, from 0 to 1. */
export function likelyIn(features: Int32Array, net: Net): ReadonlyMap<string, number> {
  const bends = bent(features, net);
  return new Map(
    net.labels.map((label, at) => [label, 1 / (1 + Math.exp(-sumFor(at, bends, net)))]),
  );
}

import { readLexicon } from './lexicon.ts';

/** Weights as trained: for each feature its pairs of label number and weight, and a bias for each label. */
export type Weights = {
  readonly labels: readonly string[];
  /** Weights are written as whole numbers of this size. */
  readonly step: number;
  readonly bias: readonly number[];
  readonly features: { readonly [feature: string]: readonly number[] };
};

/** A pair of characters weighs less than an idea: there are many more of them. */
export const pairScale = 0.7;

let weights: Weights | undefined;

/** Likelihood (0 to 1) of every label for these features, by the weights in `lexicon/weights.json` (written by `train.ts`). */
export function classify(
  features: ReadonlySet<string>,
  given?: Weights,
): ReadonlyMap<string, number> {
  weights ??= given ?? (JSON.parse(readLexicon('weights.json')) as Weights);
  const { labels, step, bias, features: table } = given ?? weights;
  const sums = bias.map((one) => one * step);
  for (const feature of features) {
    const row = Object.hasOwn(table, feature) ? table[feature] : undefined;
    if (row === undefined) continue;
    for (let at = 0; at + 1 < row.length; at += 2)
      sums[row[at] as number] =
        (sums[row[at] as number] as number) + (row[at + 1] as number) * step;
  }
  return new Map(labels.map((label, at) => [label, 1 / (1 + Math.exp(-(sums[at] as number)))]));
}

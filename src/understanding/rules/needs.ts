import { type Heard, linesOf } from './heard.ts';
import { matches } from './patterns.ts';

/** Points for each label, by the rules of `lexicon/needs.txt`, with the first words that spoke for it. */
export type Points = ReadonlyMap<
  string,
  { readonly points: number; readonly from: number; readonly to: number }
>;

/** Weighs what speaks for and against each need. */
export function weigh(heard: Heard): Points {
  const points = new Map<string, { points: number; from: number; to: number }>();
  for (const line of linesOf('needs')) {
    const hit = matches(heard.text, line.patterns, heard.hits)[0];
    if (hit === undefined) continue;
    const before = points.get(line.name);
    if (before === undefined) points.set(line.name, { points: line.score, ...hit });
    else before.points += line.score;
  }
  return points;
}

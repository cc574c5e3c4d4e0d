import { bareWords } from './acts.ts';
import { type Heard, linesOf, topics } from './heard.ts';
import { linesBegun, matches } from './patterns.ts';
import { readWays } from './ways.ts';

const ways = readWays('acts.txt');
const needFrame = ways('need-frame', 'gu');

/** The label of a question about a rule, learned beside the needs: 公租房要排多久 rather than 想申请公租房. */
export const ruleQuestion = 'question';

/** The label of what is about no need, learned beside the needs. */
export const nothing = 'none';

/** Points for each label, by the rules of `lexicon/needs.txt`, with the first words that spoke for it. */
export type Points = ReadonlyMap<
  string,
  { readonly points: number; readonly from: number; readonly to: number }
>;

/** A need heard, from 0 to 1, and words it came from. */
export type HeardNeed = {
  readonly label: string;
  readonly likely: number;
  readonly words: string;
  /** What the rules of `lexicon/needs.txt` say for it. */
  readonly points: number;
};

/** Weighs what speaks for and against each need. */
export function weigh(heard: Heard): Points {
  const points = new Map<string, { points: number; from: number; to: number }>();
  for (const line of linesBegun(linesOf('needs'), heard.hits)) {
    const hit = matches(heard.text, line.patterns, heard.hits)[0];
    if (hit === undefined) continue;
    const before = points.get(line.name);
    if (before === undefined) points.set(line.name, { points: line.score, ...hit });
    else before.points += line.score;
  }
  return points;
}

/** The need that a message of one topic word names: 公租房, 欠薪. */
export function topicOf(heard: Heard): string | null {
  const bare = bareWords(heard.text);
  return topics().get(bare) ?? topics().get(bare.replace(needFrame, '')) ?? null;
}

import { bareWords } from './acts.ts';
import { classify } from './classifier.ts';
import type { DangerSign } from './danger.ts';
import { featuresOf } from './features.ts';
import { type Heard, linesOf, topics, wordsAt } from './heard.ts';
import { matches } from './patterns.ts';

/** The label of a question about a rule, learned beside the needs: 公租房要排多久 rather than 想申请公租房. */
export const ruleQuestion = 'question';

/** The label of danger, learned beside the needs. */
export const crisis = 'crisis';

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
  for (const line of linesOf('needs')) {
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
  return (
    topics().get(bare) ??
    topics().get(
      bare.replace(
        /^(?:想|要|问|咨询|申请|办理|办|我要|我想|关于|了解|有没有)+|(?:怎么办|咋办|怎么申请|咋申请|怎么弄|申请|咨询|问题|的事|办理|的问题|相关)+$/gu,
        '',
      ),
    ) ??
    null
  );
}

/** Every need with its likelihood, the likeliest first. */
export function hearNeeds(heard: Heard, signs: readonly DangerSign[]): readonly HeardNeed[] {
  const topic = topicOf(heard);
  if (topic !== null)
    return [{ label: topic, likely: 0.95, words: heard.original.trim(), points: 5 }];
  const points = weigh(heard);
  const likely = classify(featuresOf(heard, points, signs));
  return [...likely]
    .map(([label, one]) => ({
      label,
      likely: one,
      words: wordsFor(heard, points, label),
      points: points.get(label)?.points ?? 0,
    }))
    .filter((one) => one.likely >= 0.05)
    .toSorted((a, b) => b.likely - a.likely);
}

function wordsFor(heard: Heard, points: Points, label: string): string {
  const place = points.get(label);
  return place === undefined ? heard.original.slice(0, 60) : wordsAt(heard, place.from, place.to);
}

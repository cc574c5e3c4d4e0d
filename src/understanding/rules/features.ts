import type { DangerSign } from './danger.ts';
import type { Heard } from './heard.ts';
import type { Hit } from './hits.ts';
import type { Points } from './needs.ts';

const timely = ['now', 'past'];

/** What rules say of a message: their points for each need, signs of danger, and ideas of danger that stand together. */
export function featuresOf(
  heard: Heard,
  points: Points,
  signs: readonly DangerSign[],
): ReadonlySet<string> {
  const features = new Set<string>();
  for (const [label, { points: sum }] of points)
    for (const step of [1, 2, 3, 4, 6, 8]) if (sum >= step) features.add(`p:${label}:${step}`);
  for (const pair of dangersTogether(heard)) features.add(pair);
  for (const { kind, stands } of signs) features.add(`d:${kind}:${stands}`);
  if (signs.some((sign) => sign.stands)) features.add('d:stands');
  for (const name of timely) if (heard.has(name)) features.add(`c:${name}`);
  return features;
}

const beside = ['self', 'now', 'past', 'child_age', 'not', 'asks', 'boss', 'num'];

/** Two ideas belong together within so many characters. */
const reach = 30;

/** Ideas of `lexicon/danger-words.txt` that stand near each other in one sentence, by twos, with the words of self and time among them. */
function* dangersTogether(heard: Heard): Generator<string> {
  const ideas = [...heard.hits.keys()].filter((name) => name.startsWith('d_')).toSorted();
  if (ideas.length === 0) return;
  const sentenceOf = sentencesOf(heard.text);
  for (const [at, one] of ideas.entries())
    for (const other of [...ideas.slice(at + 1), ...beside])
      if (areNear(heard.at(one), heard.at(other), sentenceOf)) yield `x:${one}+${other}`;
}

/** The number of the sentence each character stands in. */
function sentencesOf(text: string): readonly number[] {
  let number = 0;
  return Array.from({ length: text.length }, (_, at) =>
    /[。！？!?\n]/u.test(text.charAt(at)) ? ++number : number,
  );
}

const areNear = (
  ones: readonly Hit[],
  others: readonly Hit[],
  sentence: readonly number[],
): boolean =>
  ones.some((a) =>
    others.some(
      (b) =>
        Math.abs(a.from - b.from) <= reach &&
        sentence[a.from] === sentence[b.from] &&
        (a.from >= b.to || b.from >= a.to),
    ),
  );

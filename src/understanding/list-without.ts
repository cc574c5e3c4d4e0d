import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Value } from '../messages/value.ts';
import { wordsOfSet } from './explained.ts';
import { setWords } from './set-words.ts';

const wordsIn = setWords('line-edits.txt');

/** Longer tells more than what is to be taken off a list. */
const longest = 30;

/** 工牌没有 你给去掉: what is to be taken off a list that stands, as its correction; `null` where nothing on it is named with a word that strikes it. */
export function listWithout(
  plain: string,
  { welcome, standing = {}, today }: Expectation,
): Pick<Meaning, 'act' | 'target' | 'found'> | null {
  const strikes = wordsIn('strikes').filter((word) => plain.includes(word));
  if (strikes.length === 0 || plain.length > longest) return null;
  // What is denied is named all the same.
  const named = [...strikes, ...wordsOfSet('lacks')]
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, word) => text.replaceAll(word, ' '), plain);
  for (const { id, field } of welcome) {
    const stands = standing[id];
    if (field.kind !== 'choices' || !Array.isArray(stands)) continue;
    const off = new Set(field.find(named, { today }).flatMap(({ value }) => value as Value[]));
    const left = (stands as readonly Value[]).filter((one) => !off.has(one));
    if (left.length === stands.length || left.length === 0) continue;
    return {
      act: 'correct',
      target: id,
      found: [{ question: id, value: left, raw: plain, sure: true }],
    };
  }
  return null;
}

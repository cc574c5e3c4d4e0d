import type { Stretch } from '../../fields/clauses.ts';
import { surnameLength } from '../../fields/surnames.ts';
import { readWords } from '../../fields/words.ts';

const { fit, all } = readWords(new URL('../lexicon/name-cues.txt', import.meta.url));
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const single = fit.gu`(?<={single}(?:{single-link})?)\p{Script=Han}(?={sign})`;
const family = fit.gu`(?<=(?<![{{not-family}}]){family})(?![{{family-not}}])\p{Script=Han}(?=$|[^\p{Script=Han}]|{family-end})`;
const nick = fit.gu`(?<={nick}(?:{nick-link})?[:：,，“"]?)\p{Script=Han}{2,4}(?=$|[^\p{Script=Han}])`;
const call = fit.gu`(?<={call}(?:{nick-link})?[:：,，“"]?)\p{Script=Han}{2,4}(?=$|[^\p{Script=Han}])`;
const mine = fit.gu`(?<=^|[\s,，。；;！!、])\p{Script=Han}{2,4}(?=(?:{just})?(?:{mine})(?:{own})?(?:{kin}))`;
const goes = fit.gu`(?<=^|[\s,，。；;！!、？?])\p{Script=Han}{2,3}(?=(?:{when})?(?:(?:{goes})(?!{age-of})|(?:\d{1,2}|[{{figure}}]{1,3})(?:{age-of})))`;
const self = fit.u`(?:{self})(\p{Script=Han}{1,2})$`;
const ages = new Set(all('age'));
const plain = new Set(all('no-name'));

/** Whether nothing in it says who somebody is, or begins a clause. */
const mayBeName = (said: string): boolean => !Array.from(said).some((sign) => plain.has(sign));

const places = (text: string, pattern: RegExp): readonly Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
  }));

/** Whether a word of the dictionary is all it is: 人称他赔钱. */
const isWord = (said: string): boolean => [...segmenter.segment(said)].length === 1;

/** 老冯: how people call each other; a word of the dictionary (老板, 小时) is one segment and none. */
function calledByAge(text: string): readonly Stretch[] {
  const segments = [...segmenter.segment(text)];
  return segments.flatMap(({ segment, index }, at) => {
    const next = segments[at + 1]?.segment ?? '';
    // 一家老小都 is all of them.
    const isOne =
      ages.has(segment) &&
      !ages.has(text.charAt(index - 1)) &&
      next.length === 1 &&
      surnameLength(next) === 1;
    return isOne ? [{ from: index, to: index + 2 }] : [];
  });
}

/** Names that are told by the words around them, whatever they are made of. */
export const toldNames = (text: string): readonly Stretch[] => [
  ...places(text, single),
  ...places(text, family),
  ...places(text, nick),
  ...places(text, call).filter(({ from, to }) => !isWord(text.slice(from, to))),
  ...[...places(text, mine), ...places(text, goes)].filter(({ from, to }) =>
    mayBeName(text.slice(from, to)),
  ),
  ...calledByAge(text),
];

/** A name with what stands between it and the words that tell one's own name: 我是岩 before 温扁. */
export function withItsBeginning(text: string, { from, to }: Stretch): Stretch {
  const before = self.exec(text.slice(Math.max(0, from - 6), from))?.[1] ?? '';
  return { from: before.length > 1 && isWord(before) ? from : from - before.length, to };
}

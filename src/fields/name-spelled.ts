import type { Stretch } from './clauses.ts';
import { readWords } from './words.ts';

const words = readWords('spelling.txt');
const han = '\\p{Script=Han}';
const telling = (word: string): string =>
  words.part`(?:(${han}){is})?(${word}){links}(${han}){ends}?`;
const apart = new RegExp(`(?<!${han})${telling(`${han}{2,4}`)}(?!${han})`, 'gu');
const within = new RegExp(`${telling(`${han}{2}`)}(?!${han})`, 'gu');
const parts = words.fit
  .gu`(?:(?<!${han})${han}{is})?${words.any('parts')}(?:{links}${han}{ends}?|{of})?`;

const madeOf = words.fit.gu`{made-of}{links}?(${han})(?:{links}\1)?{ends}?`;

const stretchOf = (match: RegExpExecArray): Stretch => ({
  from: match.index,
  to: match.index + match[0].length,
});

/** Where a text tells which character of a name is meant: 桂花的桂, 宇是宇宙的宇, 木子李; the character must stand in the word it is of, and elsewhere in the text. */
export function spelledIn(text: string): readonly Stretch[] {
  const made = [
    ...text.matchAll(parts),
    ...[...text.matchAll(madeOf)].filter(([all, char = '']) =>
      text.replace(all, '').includes(char),
    ),
  ].map(stretchOf);
  const told = [apart, within]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].filter(
        ([all, first, word = '', char = '']) =>
          word.includes(char) &&
          (first === undefined || first === char) &&
          text.replace(all, '').includes(char),
      ),
    )
    .map(stretchOf);
  // 立早章那个章 tells of 立早, and nothing of 早章.
  const apartFrom = told.filter(
    (one) => !made.some(({ from, to }) => from < one.to && one.from < to),
  );
  return [...apartFrom, ...made];
}

/** The text with spaces where it tells how a name is written; as long as before. */
export function withoutSpelling(text: string): string {
  const spelled = spelledIn(text);
  let plain = text;
  for (const { from, to } of spelled)
    plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to);
  // One told right behind another is seen once that one is gone: 秀才的秀英雄的英.
  return spelled.length === 0 ? text : withoutSpelling(plain);
}

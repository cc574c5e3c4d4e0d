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

/** Where a text tells which character of a name is meant: 桂花的桂, 宇是宇宙的宇, 木子李; the character must stand in the word it is of, and elsewhere in the text. */
export function spelledIn(text: string): readonly Stretch[] {
  const told = [apart, within].flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(
      ([all, first, word = '', char = '']) =>
        word.includes(char) &&
        (first === undefined || first === char) &&
        text.replace(all, '').includes(char),
    ),
  );
  return [...told, ...text.matchAll(parts)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
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

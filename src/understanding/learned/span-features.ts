import type { Heard } from '../rules/heard.ts';
import type { Sighting } from '../rules/sighting.ts';
import { hashOf } from './hash.ts';

/** What the tagger sees of a message besides its characters. */
export type SpanLight = {
  /** Labels of the needs heard. */
  readonly needs: Iterable<string>;
  /** The question that stands open. */
  readonly asked?: string;
  /** What rules saw. */
  readonly seen: readonly Sighting[];
};

/** Offsets `[from, to)` of the characters that stand around each character. */
const windows: readonly (readonly [number, number])[] = [
  [0, 1],
  [-1, 0],
  [1, 2],
  [-2, -1],
  [2, 3],
  [-1, 1],
  [0, 2],
  [-2, 0],
  [1, 3],
  [-1, 2],
  [-2, 1],
  [0, 3],
  [-3, 0],
  [1, 4],
];

const edge = '\u0002';

/** Which characters are alike: figures, Latin letters, signs. */
const shapeOf = (char: string): string =>
  char === edge
    ? 'e'
    : /\d/u.test(char)
      ? 'd'
      : /[a-z]/u.test(char)
        ? 'l'
        : /\s/u.test(char)
          ? 's'
          : /[\p{P}\p{S}]/u.test(char)
            ? 'p'
            : 'h';

/** Features of every character: what stands around it, words and ideas that cover it or stand before it in its clause, and what the message is about. Numbers made by `hashOf`. */
export function spanFeatures(heard: Heard, light: SpanLight): readonly Int32Array[] {
  const chars = Array.from({ length: heard.text.length }, (_, at) => heard.text.charAt(at)).map(
    (char) => (/\d/u.test(char) ? '0' : char),
  );
  const padded = [edge, edge, edge, ...chars, edge, edge, edge, edge].join('');
  const shapes = [...padded].map(shapeOf).join('');
  const words = wordsAround(heard, light.seen);
  const about = [
    ...[...light.needs].map((need) => hashOf(90, need)),
    hashOf(91, light.asked ?? ''),
  ];
  const short = chars.length <= 8 ? 1 : 0;
  return chars.map((_, at) => {
    const middle = at + 3;
    const out: number[] = [hashOf(0, ''), ...about];
    windows.forEach(([from, to], kind) => {
      out.push(hashOf(kind + 1, padded.slice(middle + from, middle + to)));
    });
    out.push(hashOf(30, shapes.slice(middle - 1, middle + 2)));
    out.push(hashOf(31, shapes.slice(middle - 2, middle + 3)));
    out.push(...(words[at] ?? []));
    if (short === 1) out.push(hashOf(92, `${light.asked ?? ''}${at === 0 ? 'b' : 'i'}`));
    return Int32Array.from(out);
  });
}

/** So far before and behind a character a word of the dictionaries is seen. */
const reach = 6;

/** For each character the words that cover it, with its place in them, and those that end before it or begin behind it in its clause. */
function wordsAround(
  { text, hits, names }: Heard,
  seen: readonly Sighting[],
): readonly (readonly number[])[] {
  const out: number[][] = Array.from({ length: text.length }, () => []);
  const words = [...hits, ...[...names].map(([name, at]) => [`g_${name}`, at] as const)];
  for (const { field, from, to } of seen)
    for (let at = from; at < to; at += 1)
      out[at]?.push(hashOf(70, `${field}${at === from ? 'b' : at === to - 1 ? 'e' : 'm'}`));
  for (const [name, places] of words)
    for (const { from, to } of places) {
      for (let at = from; at < to; at += 1) {
        const place = at === from ? 'b' : at === to - 1 ? 'e' : 'm';
        out[at]?.push(hashOf(40, `${name}${place}`));
      }
      for (let at = to; at < Math.min(text.length, to + reach); at += 1) {
        if (isEnd(text.charAt(at - 1)) && at > to) break;
        out[at]?.push(hashOf(at === to ? 41 : 42, name));
      }
      for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
        if (isEnd(text.charAt(at))) break;
        out[at]?.push(hashOf(at === from - 1 ? 43 : 44, name));
      }
    }
  return out;
}

const isEnd = (char: string): boolean => /[，,。；;！!？?\n]/u.test(char);

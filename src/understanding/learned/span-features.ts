import type { Heard } from '../rules/heard.ts';
import type { Sighting } from '../rules/sighting.ts';
import { windows } from './around.ts';
import { hashOfRange, join, numberOf } from './hash.ts';
import { type SeenText, seenText } from './seen-text.ts';

/** What the tagger sees of a message besides its characters. */
export type SpanLight = {
  /** Labels of the needs heard. */
  readonly needs: Iterable<string>;
  /** The question that stands open. */
  readonly asked?: string;
  /** What rules saw. */
  readonly seen: readonly Sighting[];
};

/** So many characters are looked at beyond both ends. */
const margin = 4;
const edge = 2;

/** Features of every character: what stands around it, words and ideas that cover it or stand near it in its clause, what rules saw there, and what the message is about. */
export function spanFeatures(heard: Heard, light: SpanLight): readonly Int32Array[] {
  const seen = seenText(heard);
  const size = heard.text.length;
  const padded = new Uint16Array(size + 2 * margin).fill(edge);
  padded.set(seen.codes, margin);
  const shapes = padded.map(shapeOf);
  const around = nearby(seen, light.seen);
  const asked = numberOf(light.asked ?? '');
  const about = [
    join(91, asked, 0),
    ...[...light.needs].map((need) => join(90, numberOf(need), 0)),
  ];
  const isShort = size <= 8;
  return Array.from({ length: size }, (_, at) => {
    const middle = at + margin;
    const near = around[at] as number[];
    const out = [join(0, 0, 0), ...about];
    for (const [kind, [from, to]] of windows.entries())
      out.push(hashOfRange(kind + 1, padded, middle + from, middle + to));
    out.push(hashOfRange(30, shapes, middle - 1, middle + 2));
    out.push(hashOfRange(31, shapes, middle - 2, middle + 3));
    for (const one of near) out.push(one);
    if (isShort) out.push(join(92, asked, at === 0 ? 1 : 0));
    return Int32Array.from(out);
  });
}

/** Which characters are alike: figures, Latin letters, blanks, signs, all others. */
function shapeOf(code: number): number {
  if (code === edge) return 1;
  if (code === 48) return 2;
  if (code >= 97 && code <= 122) return 3;
  if (code <= 32 || code === 0x3000) return 4;
  if (code < 128 || (code >= 0x2000 && code < 0x3040) || code >= 0xff00) return 5;
  return 6;
}

/** So far before and behind a character a word is seen. */
const reach = 6;

/** For each character the words that cover it, with its place in them, and those that end before it or begin behind it in its clause; and what rules saw over it. */
function nearby(
  { text, clause, words }: SeenText,
  seen: readonly Sighting[],
): readonly (readonly number[])[] {
  const out: number[][] = Array.from({ length: text.length }, () => []);
  const cover = (kind: number, name: number, from: number, to: number): void => {
    for (let at = from; at < to; at += 1)
      out[at]?.push(join(kind, name, at === from ? 1 : at === to - 1 ? 3 : 2));
  };
  for (const { field, from, to } of seen) cover(70, numberOf(field), from, to);
  for (const { name, from, to } of words) {
    cover(40, name, from, to);
    const end = Math.min(text.length, to + reach);
    for (let at = to; at < end && clause[at] === clause[to]; at += 1)
      out[at]?.push(join(at === to ? 41 : 42, name, 0));
    for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
      if (clause[at + 1] !== clause[from]) break;
      out[at]?.push(join(at === from - 1 ? 43 : 44, name, 0));
    }
  }
  return out;
}

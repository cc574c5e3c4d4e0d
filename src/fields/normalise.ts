import { remembered } from './remembered.ts';

/** Longest text any grammar looks at, in UTF-16 units; what stands behind it is not read. */
export const textLimit = 4000;

/** A text made plain, with the way back: `start[i]` and `end[i]` are where its i-th unit stood in the original. */
export type Plain = {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
};

/** Marks that show nothing: joiners, directions, variation selectors, the frame of a keycap. */
const hidden = (point: number): boolean =>
  point === 0xad ||
  (point >= 0x200b && point <= 0x200f) ||
  (point >= 0x202a && point <= 0x202e) ||
  (point >= 0x2060 && point <= 0x2069) ||
  (point >= 0xfe00 && point <= 0xfe0f) ||
  (point >= 0xe0100 && point <= 0xe01ef) ||
  point === 0xfeff ||
  point === 0x20e3 ||
  point === 0x061c ||
  point === 0x180e;
const folded =
  /[\u3000\uFF00-\uFF0B\uFF0D-\uFFEF\u2460-\u249B\u24EA\u3220-\u3229\u3280-\u3289\u{1D400}-\u{1D7FF}]/u;

/** Half-width letters and digits, plain spaces, nothing invisible, lone surrogates as U+FFFD; never throws, cut at `textLimit`. */
export const normalise = (original: string): Plain => memory(original, () => plainly(original));

const memory = remembered<Plain>();

function plainly(original: string): Plain {
  const start: number[] = [];
  const end: number[] = [];
  let text = '';
  const cut = original.slice(0, textLimit);
  for (let at = 0; at < cut.length; ) {
    const point = cut.codePointAt(at) as number;
    const width = point > 0xffff ? 2 : 1;
    const plain = apart(plainOf(point), point, cut.codePointAt(at - 1) ?? 0);
    for (let unit = 0; unit < plain.length; unit++) {
      start.push(at);
      end.push(at + width);
    }
    text += plain;
    at += width;
  }
  return { text, start, end };
}

/** A number within a ring or brackets: ① to ⒛, ⓪, ❶ to ➓, ㈠, ㊀. */
const ringed = (point: number): boolean =>
  (point >= 0x2460 && point <= 0x249b) ||
  point === 0x24ea ||
  (point >= 0x2776 && point <= 0x2793) ||
  (point >= 0x3220 && point <= 0x3229) ||
  (point >= 0x3280 && point <= 0x3289);

/** ①④ are two numbers, and not fourteen. */
const apart = (plain: string, point: number, before: number): string =>
  ringed(point) && ringed(before) ? `,${plain}` : plain;

function plainOf(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return '\uFFFD';
  const char = String.fromCodePoint(point);
  if (point < 0x80) return point < 0x20 ? ' ' : char;
  if (hidden(point)) return '';
  if (point >= 0x2776 && point <= 0x2793) return String(((point - 0x2776) % 10) + 1);
  if (folded.test(char)) return char.normalize('NFKC');
  if (point === 0xa0 || point === 0x2028 || point === 0x2029) return ' ';
  return char;
}

/** The stretch of the original behind `[from, to)` of the plain text. */
export function originalSpan(plain: Plain, from: number, to: number): readonly [number, number] {
  const first = plain.start[from] ?? 0;
  return [first, to > from ? (plain.end[to - 1] ?? first) : first];
}

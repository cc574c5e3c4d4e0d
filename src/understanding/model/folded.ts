import { readWords } from '../../fields/words.ts';

const lists = readWords(new URL('../lexicon/leaving.txt', import.meta.url));
const signs = lists.values('sign');
const letters = lists.values('letter');

/** A text in which every digit of another dress is a plain one, with the way back: `start[i]` and `end[i]` are where its i-th unit stood. */
export type Folded = {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
};

/** The whole of a text, however long: half-width, without marks on letters and hidden signs, digits of every script as 0 to 9; Chinese figures stay. */
export function folded(original: string): Folded {
  const start: number[] = [];
  const end: number[] = [];
  let text = '';
  let at = 0;
  for (const sign of original) {
    const plain = plainOf(sign);
    for (let unit = 0; unit < plain.length; unit += 1) {
      start.push(at);
      end.push(at + sign.length);
    }
    // What shows nothing goes with the sign before it.
    if (plain === '' && end.length > 0) end[end.length - 1] = at + sign.length;
    text += plain;
    at += sign.length;
  }
  return { text, start, end };
}

function plainOf(sign: string): string {
  if (sign < '\u0080') return sign < ' ' ? ' ' : sign;
  const known = signs.get(sign) ?? letters.get(sign);
  if (known !== undefined) return known;
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) return '';
  if (/\p{Nd}/u.test(sign)) return String(valueOf(sign.codePointAt(0) as number));
  if (/\p{Script=Han}/u.test(sign))
    return /[\u{F900}-\u{FAFF}\u{2F00}-\u{2FDF}]/u.test(sign) ? sign.normalize('NFKC') : sign;
  const plain = sign
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
  // A number in a ring that stands for no plain one is still one digit.
  return /[\p{No}\p{Nl}]/u.test(plain)
    ? '0'
    : (letters.get(plain) ?? plain).replaceAll(/[\n\r\t]/gu, ' ');
}

/** Digits of a script stand ten in a row, the nought first. */
function valueOf(point: number): number {
  const plain = String.fromCodePoint(point).normalize('NFKC');
  if (/^\d$/.test(plain)) return Number(plain);
  let before = 0;
  while (before < 60 && /\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}

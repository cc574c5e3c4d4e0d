import type { Stretch } from '../../fields/clauses.ts';
import { idProblem } from '../../fields/id-number.ts';
import { normalise, originalSpan } from '../../fields/normalise.ts';
import { readWords } from '../../fields/words.ts';

/** What a long number is, as far as its digits tell. */
export type SecretKind = 'ID' | 'PHONE' | 'CARD' | 'NUMBER' | 'NAME' | 'MAIL';

/** A stretch of the original text that must not leave the house; equal `key`s are the same thing said twice. */
export type Secret = Stretch & { readonly kind: SecretKind; readonly key: string };

/** So many digits together may be somebody's number; fewer are an amount, a year or a count. */
export const fewest = 7;

/** The digits in everyday, banknote and radio script. */
const lists = readWords(new URL('../lexicon/leaving.txt', import.meta.url));
const valueOf = lists.values('said');

const digit = lists.part`[\p{Nd}\p{No}{{said}}]`;
const gap = lists.part`(?:[^\p{L}\p{N}]|{said-between}){0,8}`;
const times = lists.part`[{{said-key}}]`;
const alike = '[oOlI]';
const run = new RegExp(
  `\\+?(?:(?<![A-Za-z])[A-Za-z]{1,3})?${digit}(?:${gap}${digit}|${alike}(?=${gap}(?:${digit}|${alike})))*(?:${gap}${times})?`,
  'gu',
);
const keyLast = new RegExp(`${times}$`, 'u');
const english = 'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple';
const spelled = new RegExp(
  `\\b(?:${english})(?:[\\s,.-]+(?:${english})){${fewest - 1},}\\b`,
  'giu',
);
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Every ID, phone, card and other long number of a text, in whatever digits and with whatever stands between them, and every mail address; in order, none within another. */
export function findSecretNumbers(original: string): readonly Secret[] {
  const plain = normalise(original);
  const found = [
    ...[...plain.text.matchAll(run)].flatMap(({ 0: written, index }) => numberAt(written, index)),
    ...[...plain.text.matchAll(spelled)].map(({ 0: written, index }) => ({
      ...stretch(written, index),
      kind: 'NUMBER' as const,
      key: written.toLowerCase(),
    })),
    ...[...plain.text.matchAll(mail)].map(({ 0: written, index }) => ({
      ...stretch(written, index),
      kind: 'MAIL' as const,
      key: written.toLowerCase(),
    })),
  ];
  return found.map((one) => {
    const [from, to] = originalSpan(plain, one.from, one.to);
    return { ...one, from, to };
  });
}

const stretch = (written: string, from: number): Stretch => ({ from, to: from + written.length });

function numberAt(written: string, from: number): readonly Secret[] {
  const digits = Array.from(written).map(digitOf).join('');
  if (digits.length < fewest) return [];
  const key = keyLast.test(written) ? `${digits}X` : digits;
  return [{ ...stretch(written, from), kind: kindOf(key), key }];
}

/** The ASCII digit of a sign; `?` for a digit of another script, nothing for what is none. */
export function digitOf(sign: string): string {
  if (/^\d$/.test(sign)) return sign;
  const known = valueOf.get(sign);
  if (known !== undefined) return known;
  if (!/[\p{Nd}\p{No}]/u.test(sign)) return '';
  const plain = sign.normalize('NFKC');
  return /^\d$/.test(plain) ? plain : '?';
}

function kindOf(key: string): SecretKind {
  if (/^(?:(?:00)?86)?1[3-9]\d{9}$/.test(key) || /^0\d{9,11}$/.test(key)) return 'PHONE';
  if (idProblem(key, '9999-12-31') === null || /^\d{17}X$|^\d{15}$/.test(key)) return 'ID';
  return /^\d{16,19}$/.test(key) ? 'CARD' : 'NUMBER';
}

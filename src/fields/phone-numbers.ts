import type { Stretch } from './clauses.ts';
import { type DigitRun, findDigitRuns } from './digits.ts';
import { onlyFiller } from './filler.ts';
import { normalise } from './normalise.ts';
import { readWords } from './words.ts';

/** The two kinds of telephone. */
export type PhoneKind = 'mobile' | 'landline';

const { any, all, fit } = readWords('digits.txt');
const mobile = '1[3-9]\\d{9}';
const landline = '0\\d{2,3}\\d{7,8}(?:-\\d{1,6})?';
const abroad = '\\+[1-9]\\d{6,14}';
const patternOf = (kinds: readonly PhoneKind[]): RegExp =>
  new RegExp(`^(?:${kinds.map((kind) => (kind === 'mobile' ? mobile : landline)).join('|')})$`);
/** What may be stored of these kinds, and a number of another country that was confirmed. */
export const storedPhone = (kinds: readonly PhoneKind[]): RegExp =>
  new RegExp(`${patternOf(kinds).source}|^${abroad}$`);

/** A telephone number in plain text: digits, behind a "-" those of an extension, before them a "+" where it is of another country. */
export type PhoneFound = Stretch & {
  readonly digits: string;
  readonly kind: PhoneKind | 'abroad';
};

/** Every telephone number in plain text, in order; longer runs of digits (ID, bank card) are none. */
export function findPhones(text: string): readonly PhoneFound[] {
  return findDigitRuns(text).flatMap((run): PhoneFound[] => {
    const { digits, written, from, to } = run;
    const start = text[from - 1] === '+' ? from - 1 : from;
    const foreign = abroadOf(run, start < from);
    if (foreign) return [{ digits: foreign, kind: 'abroad', from: start, to }];
    const kind = kindOf(local(digits));
    if (kind === 'landline') return [extended(text, { digits: local(digits), from: start, to })];
    if (kind) return [{ digits: local(digits), kind, from: start, to }];
    const inner = extensionIn(written);
    if (inner) return [{ digits: inner, kind: 'landline', from: start, to }];
    return severalIn(written, from);
  });
}

/** +1 650 253 0000, 001 650…, 1-650-253-0000: a number of another country, as `+1…`; `null` for one of this. */
function abroadOf({ digits, written }: DigitRun, plus: boolean): string | null {
  const isAmerican = /^1[ .(-]+\d{3}[ .)-]+\d{3}[ .-]+\d{4}$/u.test(written);
  const far = plus || isAmerican ? digits : /^00[1-9]\d{8}/u.test(digits) ? digits.slice(2) : '';
  return far === '' || far.startsWith('86') || !new RegExp(`^${abroad}$`, 'u').test(`+${far}`)
    ? null
    : `+${far}`;
}

const oldBefore = fit.iu`${any('old-before')}[{{is-or-called}}\s:：]{0,3}$`;
const oldBehind = fit.iu`^[\s，,]{0,2}{this-one}?{number-word}?{old-when}?${any('old-behind')}`;

/** Whether a number in plain text is said to be used no more: 老号是138…不用了. */
export const isOldPhone = (text: string, { from, to }: Stretch): boolean =>
  oldBefore.test(text.slice(Math.max(0, from - 12), from)) ||
  oldBehind.test(text.slice(to, to + 16));

const extension = fit.iu`^[\s，,(（]{0,2}${any('extension')}[{{is}}\s:：]{0,2}(\d(?:[ -]?\d){0,5})(?!\d)[)）]?`;

/** 0571-88886666转805: the extension belongs to the number. */
function extended(text: string, at: Stretch & { readonly digits: string }): PhoneFound {
  const more = extension.exec(text.slice(at.to, at.to + 18));
  if (!more) return { ...at, kind: 'landline' };
  return {
    digits: `${at.digits}-${more[1]?.replaceAll(/\D/gu, '')}`,
    kind: 'landline',
    from: at.from,
    to: at.to + more[0].length,
  };
}

/** 0571-88886666-805: the last group of digits is the extension. */
function extensionIn(written: string): string | null {
  const groups = written.split(/\D+/u).filter((group) => group !== '');
  const last = groups.at(-1) ?? '';
  const main = local(groups.slice(0, -1).join(''));
  return groups.length > 2 && last.length <= 6 && kindOf(main) === 'landline'
    ? `${main}-${last}`
    : null;
}

const local = (digits: string): string =>
  digits.replace(/^(?:0086|86)(?=1[3-9]\d{9}$)/, '').replace(/^(?:0086|86)(?=[1-9]\d{8,10}$)/, '0');

const kindOf = (digits: string): PhoneKind | null =>
  patternOf(['mobile']).test(digits)
    ? 'mobile'
    : /^0(?:10|2\d|[3-9]\d{2})\d{7,8}$/.test(digits)
      ? 'landline'
      : null;

/** Two numbers written side by side: 13800000000 13900000000. */
function severalIn(written: string, from: number): PhoneFound[] {
  const parts = [...written.matchAll(/\d{11}(?!\d)/g)].filter(
    ({ index }) => !/\d/.test(written[index - 1] ?? ''),
  );
  const total = written.replace(/\D/g, '').length;
  if (parts.length < 2 || total !== parts.length * 11) return [];
  return parts.flatMap(({ 0: digits, index }) => {
    const kind = kindOf(digits);
    return kind ? [{ digits, kind, from: from + index, to: from + index + 11 }] : [];
  });
}

const ownWords: ReadonlySet<string> = new Set(all('phone-words'));

/** Whether words beside a number tell more than that it is one: 下午三点以后打, 转老王. */
export function saysMoreThanPhone(said: string): boolean {
  const text = normalise(said).text;
  const rest = findPhones(text).reduceRight(
    (left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`,
    text,
  );
  return rest !== text && /\p{L}{2,}/u.test(rest) && !onlyFiller(rest, ownWords);
}

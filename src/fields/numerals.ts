import { findEnglishNumbers } from './english-numbers.ts';
import type { Numeral } from './numeral.ts';
import { withPrefix } from './numeral-about.ts';
import { type Core, readCore } from './numeral-core.ts';
import { joinRanges } from './numeral-ranges.ts';
import { digitOf } from './numeral-words.ts';
import { cents } from './quantity.ts';
import { remembered } from './remembered.ts';
import { readWords } from './words.ts';

const { any, fit, set } = readWords('numbers.txt');
const [one, which, whichOrOld, mouth, byChance] = [
  set('one'),
  set('which'),
  set('which-or-old'),
  set('mouth'),
  set('by-chance'),
];
const money = readWords('money.txt');

/** Every number in plain text, in order, in everyday Chinese, in digits and mixed (domain.md section 8). */
export const findNumerals = (text: string): readonly Numeral[] =>
  memory(text, () => numeralsIn(text));

const memory = remembered<readonly Numeral[]>();

function numeralsIn(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    const core = mayBegin(text, at) ? readCore(text, at) : null;
    if (!core) {
      at++;
      continue;
    }
    if (!isPartOfWord(text, at, core)) found.push(withPrefix(text, plainNumeral(core, at)));
    at = Math.max(core.to, at + 1);
  }
  const english = /[a-z]{3}/i.test(text) ? findEnglishNumbers(text) : [];
  const all = [...found, ...english.map(englishNumeral)].toSorted((a, b) => a.from - b.from);
  return joinRanges(text, withoutOverlap(all));
}

/** 差一点三千 is no 1.3 thousand. */
const aLittle = fit.u`${any('little-after')}{little-word}`;
const currency = new RegExp(`${money.any('currency-before')}\\s*$`, 'iu');

const begins = fit`{begins}`;
/** Digits begin at their first, and not within a word like ABC12; a currency may stand right before them. */
const mayBegin = (text: string, at: number): boolean => {
  const char = text[at] as string;
  if (one.has(char) && aLittle.test(text.slice(Math.max(0, at - 1), at + 2))) return false;
  if (!/\d/.test(char)) return digitOf[char] !== undefined || begins.test(char);
  const before = text.slice(Math.max(0, at - 6), at);
  if (/\d$/.test(before)) return false;
  return !/[a-z]{2}$/i.test(before) || currency.test(before);
};

const wordsOfOne = fit`{behind-one}`;
const ordinal = fit`{before-one}`;

/** 最后一个, 倒数第二个: which one, and not how many. */
const lastOf = fit.u`{last-of}$`;
/** 最后俩月 are two. */
const lastMonths = fit.u`^{last-months}`;
/** 打零工. */
const ofZero = fit.u`^{zero}${any('zero-words')}`;
/** 五一, 六一 and their like are days. */
const holiday = fit`(?:^|[^{{unit}}]){holiday-number}`;

/** 一 of 一共, 三 of 高三 or 星期三: no number of anything. */
function isPartOfWord(text: string, at: number, core: Core): boolean {
  if (holiday.test(text.slice(Math.max(0, at - 2), at + 2)) || holiday.test(text.slice(at, at + 3)))
    return true;
  if (core.form === 'arabic') return which.has(text[at - 1] ?? '');
  if (ofZero.test(text.slice(at, at + 2))) return true;
  if (core.to - at > 1) return whichOrOld.has(text[at - 1] ?? '');
  if (core.unit > 1 && core.unit !== 10) return false;
  const next = text[core.to] ?? '';
  if (one.has(text[at] ?? '') && wordsOfOne.test(next)) return true;
  return (
    (ordinal.test(text[at - 1] ?? '') && !mouth.has(next)) ||
    (lastOf.test(text.slice(Math.max(0, at - 3), at)) && !lastMonths.test(text.slice(at))) ||
    byChance.has(text.slice(at - 1, core.to))
  );
}

const plainNumeral = ({ to, quantity, approx, ...rest }: Core, from: number): Numeral => ({
  from,
  to,
  value: cents(quantity.best),
  ...(quantity.lo < quantity.hi && { min: quantity.lo, max: quantity.hi }),
  approx,
  ...rest,
});

const englishNumeral = (found: ReturnType<typeof findEnglishNumbers>[number]): Numeral => ({
  ...found,
  approx: false,
  vague: false,
  unit: found.step,
  form: 'english',
  bare: false,
});

const withoutOverlap = (all: readonly Numeral[]): readonly Numeral[] =>
  all.filter((one, index) => {
    const next = all[index + 1];
    const before = all[index - 1];
    if (one.form !== 'english' && next?.form === 'english' && next.from <= one.from) return false;
    return !(before?.form === 'english' && before.to > one.from);
  });

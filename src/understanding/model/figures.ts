import { readWords } from '../../fields/words.ts';

const lists = readWords(new URL('../lexicon/leaving.txt', import.meta.url));
const figures = lists.values('figure');
const scales = lists.values('scale');
const tens = lists.values('tens');

/** The source of a class of every Chinese figure, scales among them. */
export const figureSigns: string = [...figures.keys(), ...scales.keys(), ...tens.keys()].join('');

/** What a row of figures says: its digits, and whether it is told as a number (三千五) and not digit by digit (三五零零). */
export type Said = { readonly digits: string; readonly scaled: boolean };

/** The digits of a row of Chinese or plain figures: 一三八 and 壹叁8 are 138, 一百三十八 is 138, 三千五 is 3500, 廿七 is 27. */
export function figuresOf(written: string): Said {
  const signs = Array.from(written);
  if (!signs.some((sign) => scales.has(sign) || tens.has(sign)))
    return { digits: signs.map((sign) => figures.get(sign) ?? sign).join(''), scaled: false };
  let whole = 0n;
  let part = 0n;
  let row = '';
  let last = 0;
  for (const sign of signs) {
    const ten = tens.get(sign);
    const scale = Number(scales.get(sign) ?? 0);
    if (ten !== undefined) {
      part += BigInt(ten) * 10n;
      last = 1;
    } else if (scale >= 4) {
      part += numberOf(row);
      whole = (whole + part) * 10n ** BigInt(scale);
      [part, row, last] = [0n, '', scale];
    } else if (scale > 0) {
      part += (row === '' ? 1n : numberOf(row)) * 10n ** BigInt(scale);
      [row, last] = ['', scale];
    } else {
      const digit = figures.get(sign) ?? sign;
      if (digit === '0' && row === '') last = 0;
      row += digit;
    }
  }
  // 三千五 is 3500, 三千零五 is 3005.
  const rest =
    row.length === 1 && last > 1 ? numberOf(row) * 10n ** BigInt(last - 1) : numberOf(row);
  return { digits: String(whole + part + rest), scaled: true };
}

const numberOf = (row: string): bigint => (/^\d+$/u.test(row) ? BigInt(row) : 0n);

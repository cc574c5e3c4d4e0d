import { isReal } from './calendar.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 digits (GB 11643-1999). */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] as string;
}

/** What is wrong with an 18-character number; `null` for a good one. Area codes are never checked (domain.md section 7). */
export function idProblem(id: string, today: string): 'shape' | 'date' | 'check' | null {
  if (!/^\d{17}[\dX]$/.test(id)) return 'shape';
  if (!isBirth(birthOf(id), today)) return 'date';
  return checkCharacter(id) === id[17] ? null : 'check';
}

function isBirth(birth: string, today: string): boolean {
  const [y = 0, m = 0, d = 0] = birth.split('-').map(Number);
  return y >= 1880 && isReal(y, m, d) && birth <= today;
}

/** The birth date that stands in a number, `YYYY-MM-DD`. */
export const birthOf = (id: string): string =>
  `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

/** The sex that stands in a number: an odd sequence is male. */
export const sexOf = (id: string): 'male' | 'female' =>
  Number(id[16]) % 2 === 1 ? 'male' : 'female';

/** A 15-digit number of before 1999 with its century and check character added; `null` where its date cannot be. */
export function upgraded(legacy: string, today: string): string | null {
  if (!/^\d{15}$/.test(legacy)) return null;
  const digits = `${legacy.slice(0, 6)}19${legacy.slice(6)}`;
  return isBirth(birthOf(digits), today) ? digits + checkCharacter(digits) : null;
}

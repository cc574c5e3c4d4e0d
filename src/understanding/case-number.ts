import { phone } from '../fields/phone.ts';

/** A case that a message names, and the phone that stands beside it. */
export type NamedCase = { readonly case: string; readonly phone: string | null };

const number = /(?<![a-z\d])b\s?f\s*[-–—_]?\s*(\d{2})\s*[-–—_]?\s*(\d{6})(?!\d)/iu;
const phones = phone({ kinds: ['mobile', 'landline'] });

/** The case number in plain text, however it is spaced or cased, as `BF26-000123`; `null` where there is none. */
export function caseNamedIn(plain: string, today: string): NamedCase | null {
  const found = number.exec(plain);
  if (found === null) return null;
  const rest = `${plain.slice(0, found.index)}，${plain.slice(found.index + found[0].length)}`;
  const said = phones.find(rest, { today }).find(({ value }) => typeof value === 'string')?.value;
  return {
    case: `BF${found[1]}-${found[2]}`,
    phone: typeof said === 'string' ? said : null,
  };
}

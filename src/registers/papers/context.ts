import type { Centre } from '../../messages/centre.ts';
import { dayOf } from '../../messages/day.ts';
import type { PaperData } from '../fill.ts';
import { type Made, madeWords } from '../sheet.ts';
import { dayWords, type Words } from '../words.ts';

/** What every paper needs besides what it is about. */
export type PaperContext = {
  readonly words: Words;
  readonly centre: Pick<Centre, 'name' | 'address' | 'phone' | 'hours' | 'templates'>;
  readonly made: Made;
};

/** What every template may name: the centre, the day, who made the paper. */
export const common = ({ words, centre, made }: PaperContext): PaperData => ({
  made: madeWords(words, made),
  centre_name: centre.name[words.language],
  centre_address: centre.address[words.language],
  centre_phone: centre.phone,
  centre_hours: centre.hours[words.language],
  today: dayWords(words, dayOf(made.at)),
});

/** The list with so many empty rows behind as a form has places, for writing on. */
export function padded(
  rows: readonly PaperData[],
  least: number,
  keys: readonly string[],
): readonly PaperData[] {
  const empty = Object.fromEntries(keys.map((key) => [key, undefined]));
  const more = Math.max(0, least - rows.length);
  return [...rows, ...Array.from({ length: more }, () => empty)];
}

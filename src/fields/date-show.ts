import { literal, type Phrase, phrase } from '../messages/phrase.ts';

/** A partial date in words, as precise as it is. */
export function showDate(date: string): Phrase {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return phrase('show-date-year', { year });
  const name = phrase(`show-month-${Number(month)}`);
  if (day === undefined) return phrase('show-date-month', { year, month: name });
  return phrase('show-date-day', { year, month: name, day: String(Number(day)) });
}

/** Only the year of a date, the rest covered. */
export const maskDate = (date: string): Phrase => literal(`${date.slice(0, 4)}-**`);

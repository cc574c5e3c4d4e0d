import { isWholeDay } from './day.ts';
import type { Phrase, PhraseArg } from './phrase.ts';

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A day as people say it, 11月30日（周一）, with its year where that is not this one. */
export function dayPhrase(day: string, today: string): Phrase {
  const [year = '', month = '', date = ''] = day.split('-');
  const args = {
    month: String(Number(month)),
    date: String(Number(date)),
    weekday: { key: `appointment-weekday-${weekdayOf(day)}` },
  };
  return year === today.slice(0, 4)
    ? { key: 'appointment-day', args }
    : { key: 'day-of_year', args: { ...args, year } };
}

const isList = (value: PhraseArg): value is readonly Phrase[] => Array.isArray(value);

/** The phrase with every day in it (`YYYY-MM-DD`, as an argument by itself) as people say it. */
export function withDays(phrase: Phrase, today: string): Phrase {
  const { key, args } = phrase;
  if (args === undefined) return phrase;
  if (key === 'literal') {
    const { text } = args;
    return typeof text === 'string' && isWholeDay(text) ? dayPhrase(text, today) : phrase;
  }
  const told = Object.entries(args).map(([name, value]) => [name, said(value, today)] as const);
  return { key, args: Object.fromEntries(told) };
}

function said(value: PhraseArg, today: string): PhraseArg {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return isWholeDay(value) ? dayPhrase(value, today) : value;
  return isList(value) ? value.map((one) => withDays(one, today)) : withDays(value, today);
}

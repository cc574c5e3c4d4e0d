import type { Language } from '../messages/phrase.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Wording } from '../wording/wording.ts';

/** The texts of one language, as registers and papers are written in it. */
export type Words = {
  readonly language: Language;
  readonly text: (phrase: Phrase) => string;
  readonly t: (key: string, args?: Phrase['args']) => string;
  readonly has: (key: string) => boolean;
};

/** The texts of one language out of the wording of all. */
export const wordsOf = (wording: Wording, language: Language): Words => ({
  language,
  text: (one) => wording.text(one, language),
  t: (key, args) => wording.text(phrase(key, args), language),
  has: (key) => wording.has(key, language),
});

/** A text where the locale has one, else the words themselves: an id of a state or a kind that is not named yet must not read as an error. */
export const named = (words: Words, key: string, otherwise: string): string =>
  words.has(key) ? words.t(key) : otherwise;

/** A day `YYYY-MM-DD`, or as much of it as is known, in words; anything else as it stands. */
export function dayWords(words: Words, day: string | null | undefined): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(day ?? '') ?? [];
  if (year === undefined) return day ?? '';
  const args = { year, month: String(Number(month)), day: String(Number(date)) };
  return words.t(`register-${date ? 'day' : month ? 'month' : 'year'}`, args);
}

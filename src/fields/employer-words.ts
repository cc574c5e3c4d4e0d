import { readWords } from './words.ts';

const { fit } = readWords('text.txt');
const kinds = fit.iu`(?:{firm}|\b(?:ltd|inc|co)\b)`;
const elsewhere = fit.u`[{{figure-before}}\d]{figure-unit}|{short-figure}?{thousands}[{{figure-end}}\d]?$|{no-workplace}`;
const happened = fit.u`(?:{happened}|{broke-down}.{0,4})[。.！!]*$`;
const denied = fit.u`^{denies-who}?{denies-when}?{denies}`;

const firmFirst = fit.iu`^{firm}`;
/** How many units of a text's beginning are the word for a kind of workplace, as 厂 behind 红星服装; 0 where there is none. */
export const firmAhead = (text: string): number => firmFirst.exec(text)?.[0].length ?? 0;

/** Whether words could name a workplace or a boss: what tells of money, the family or something that happened does not. */
export const isEmployer = (said: string): boolean =>
  kinds.test(said) ||
  (isShortName(said) && !(elsewhere.test(said) || happened.test(said) || denied.test(said)));

/** Without a word for a kind of place, only a short name of one piece can be one: 老王, 鼎盛. */
const isShortName = (said: string): boolean =>
  said.length <= (/^[\x20-\x7e]+$/.test(said) ? 40 : 12) &&
  !/[\s，,。；;]/u.test(said.replace(/[a-z]\s/giu, '')) &&
  !/^\d+$/.test(said);

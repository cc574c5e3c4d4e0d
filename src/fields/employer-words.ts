import { surnameLength } from './surnames.ts';
import { readWords } from './words.ts';

const { fit } = readWords('text.txt');
const kinds = fit.iu`(?:{firm}|\b(?:ltd|inc|co)\b)`;
const elsewhere = fit.u`[{{figure-before}}\d]{figure-unit}|{short-figure}?{thousands}[{{figure-end}}\d]?$|{no-workplace}`;
const happened = fit.u`(?:{happened}|{broke-down}.{0,4})[。.！!]*$`;
const denied = fit.u`^{denies-who}?{denies-when}?{denies}`;

const pieces = /[\s，,。；;]/u;

const firmFirst = fit.iu`^{firm}`;
/** How many units of a text's beginning are the word for a kind of workplace, as 厂 behind 红星服装; 0 where there is none. */
export const firmAhead = (text: string): number => firmFirst.exec(text)?.[0].length ?? 0;

const predicate = fit.u`{not-done}\p{Script=Han}|{owes}|{done-to-me}|\p{Script=Han}了(?!{no-telling})\p{L}`;
const anyPlace = fit.gu`{any-place}`;
const boss = fit.gu`(\p{Script=Han}{1,2}){boss}`;
const namedBy = fit.u`{named-by}\p{Script=Han}`;
/** 欠钱不还的老王, 不给钱的那家: a thing that the words before only tell apart. */
const apart = /的([^的]{1,6})$/u;

/** Whether words of one piece are a sentence that tells what was done or not done: 辛苦半年没见着钱. */
const tellsDeed = (said: string): boolean => {
  if (pieces.test(said)) return false;
  const [, named] = apart.exec(said) ?? [];
  return predicate.test(said) && (named === undefined || predicate.test(named));
};

const endsAsName = fit.u`(?:{firm}|{boss})$`;

/** 老张家的饭馆 of 老张家的饭馆没给钱: what stands before what it did, where that is what a firm or its boss is called by; `null` elsewhere. */
export function nameBeforeDeed(said: string): string | null {
  const head = tellsDeed(said) ? said.slice(0, predicate.exec(said)?.index ?? 0) : '';
  return endsAsName.test(head) && holdsName(head) ? head : null;
}

/** Whether a sentence holds what somebody or some place is called by: 红星厂, 刘老板, but not 厂里 or 老板. */
const holdsName = (said: string): boolean =>
  kinds.test(said.replaceAll(anyPlace, '')) ||
  namedBy.test(said) ||
  [...said.matchAll(boss)].some(([, before = '']) =>
    [before, before.slice(-1)].some((name) => surnameLength(name) === name.length),
  );

/** Whether words could name a workplace or a boss: what tells of money, the family or something that happened does not. */
export const isEmployer = (said: string): boolean =>
  (kinds.test(said) ||
    (isShortName(said) && !(elsewhere.test(said) || happened.test(said) || denied.test(said)))) &&
  (!tellsDeed(said) || holdsName(said));

/** Without a word for a kind of place, only a short name of one piece can be one: 老王, 鼎盛. */
const isShortName = (said: string): boolean =>
  said.length <= (/^[\x20-\x7e]+$/.test(said) ? 40 : 12) &&
  !pieces.test(said.replace(/[a-z]\s/giu, '')) &&
  !/^\d+$/.test(said);

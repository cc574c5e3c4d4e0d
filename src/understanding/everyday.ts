import { clausesOf } from '../fields/clauses.ts';
import type { Language } from '../messages/phrase.ts';
import { placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('acts.txt');
const leavesTail = ways('leaves-tail');
const deniesAnywhere = ways('denies-anywhere');

const unknownWords = ways('unknown', 'iu');
const laterWords = ways('later', 'iu');
const assistantWords = ways('to-assistant', 'iu');
const toEnglish = ways('to-english', 'iu');
const toChinese = ways('to-chinese', 'iu');

/** Whether a message only says that the worker does not know, or will say it later; at most a short sentence. */
export function asideIn(plain: string): 'unknown' | 'later' | null {
  if (plain.length > 24) return null;
  if (unknownWords.test(plain)) return 'unknown';
  if (clausesOf(plain).some(({ from, to }) => isLeft(plain.slice(from, to)))) return 'later';
  return laterWords.test(plain) && plain.length <= 14 ? 'later' : null;
}

/** 先放着吧: one clause says nothing but that this is left for later. */
const isLeft = (clause: string): boolean =>
  wordsOfSet('leaves_line').has(clause.trim().replace(leavesTail, ''));

const resumeWords = ways('resumes', 'iu');

/** Whether a message only says that the worker is back and wishes to go on. */
export const resumes = (plain: string): boolean =>
  plain.length <= 30 &&
  resumeWords.test(plain.replaceAll(/[\s\p{P}]/gu, (mark) => (mark === ' ' ? ' ' : '')));

/** Whether a message asks, in few words, what was asked last: 断线了 刚说到哪了. */
export const asksAgain = (plain: string): boolean =>
  plain.length <= 20 && placesOfSet(plain, 'where_were_we').length > 0;

/** Whether a message that puts off turns round in its last clause and goes on: 先放着，哎算了今天弄完吧. */
export function takesUpAgain(plain: string): boolean {
  const clauses = clausesOf(plain);
  const last = clauses.at(-1);
  if (last === undefined || clauses.length < 2 || plain.length > 40) return false;
  const ends = plain.slice(last.from, last.to);
  return (
    placesOfSet(ends, 'goes_on').length > 0 &&
    !toneIn(ends).has('asks') &&
    !deniesAnywhere.test(ends.slice(0, placesOfSet(ends, 'goes_on')[0]?.from)) &&
    ['puts_off', 'delay'].some((set) => placesOfSet(plain.slice(0, last.from), set).length > 0)
  );
}

/** Whether the worker, talking with a person, wants the assistant back. */
export const toAssistantIn = (plain: string): boolean =>
  plain.length <= 30 && assistantWords.test(plain);

const han = /\p{Script=Han}/gu;

/** The language a whole sentence is in; `null` where it may be either: a name, a number, a word or two. */
export function tongueIn(plain: string): Language | null {
  if ((plain.match(han) ?? []).length >= 2) return 'zh-CN';
  if (/\p{Script=Han}/u.test(plain)) return null;
  const words = plain.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/gu) ?? [];
  const small = wordsOfSet('english');
  return words.length >= 3 && words.some((word) => small.has(word.replace('’', "'"))) ? 'en' : null;
}

/** The language asked for, where that is all a message says. */
export function languageIn(plain: string): Language | null {
  if (toEnglish.test(plain)) return 'en';
  return toChinese.test(plain) ? 'zh-CN' : null;
}

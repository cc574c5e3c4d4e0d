import { findAmounts } from './money-amounts.ts';
import { readWords } from './words.ts';

const { any } = readWords('money.txt');
const onceWord = new RegExp(any('once'), 'iu');
const nowWord = new RegExp(any('now'), 'iu');
const breaks = /[，,。；;！!？?\n]/u;

/** A stretch of a text that speaks of today, and where it begins. */
export type Today = { readonly text: string; readonly from: number };

/** The part of a text that speaks of today, where another part with an amount speaks of before (以前七八千，现在没有了); otherwise all of it. */
export function todayIn(text: string): Today {
  const once = onceWord.exec(text)?.index ?? -1;
  if (once < 0) return { text, from: 0 };
  const behind = nowWord.exec(text.slice(once));
  if (behind) {
    const from = once + behind.index;
    return findAmounts(text.slice(once, from)).length > 0
      ? { text: text.slice(from), from }
      : { text, from: 0 };
  }
  const ahead =
    nowWord.exec(text.slice(0, once)) !== null || findAmounts(text.slice(0, once)).length > 0;
  return ahead && findAmounts(text.slice(once)).length > 0
    ? { text: text.slice(0, once), from: 0 }
    : { text, from: 0 };
}

/** Whether an amount at `at` is told of earlier days: a word for them stands before it, and none of today since. */
export function isOfOnce(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const sentence = before.slice(before.search(/[^。；;！!？?\n]*$/u));
  const once = [...sentence.matchAll(new RegExp(any('once'), 'giu'))].at(-1);
  if (!once || nowWord.test(sentence.slice(once.index))) return false;
  return sentence.slice(once.index).split(breaks).length <= 2;
}

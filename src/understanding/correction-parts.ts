import { clausesOf, type Stretch, withMark } from '../fields/clauses.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');
const wrongTail = ways('wrong-tail');
const endsDenying = ways('ends-denying');
const mendedHead = ways('mended-head');
const mendedTail = ways('mended-tail');
const asksIfMended = ways('asks-if-mended');
const stillSo = ways('still-so');

/** The words of a correction: what it is about, what is not so, and what is. */
export type Parts = {
  readonly head: string;
  readonly denied: string;
  readonly meant: string;
  /** What stands before the word of correction. */
  readonly before: string;
  /** Clauses that tell something beside the words of correction: 低保是吃着的 of 低保是吃着的，刚才按岔了. */
  readonly told?: string;
  /** Whether a word says that something is wrong; a denial alone may be of anything. */
  readonly marked: boolean;
  /** Whether it is only asked if something was put right: without the new value beside it, that puts nothing right. */
  readonly asked?: true;
};

/** Splits a correction at its own words; `null` where none of them stand in it, or only in a question (是不是, 不是说过吗). */
export function partsOf(plain: string): Parts | null {
  const reproach = reproached(plain);
  if (reproach !== null) return reproach;
  const turn = placesOfSet(plain, 'turn_to').at(-1);
  const wrong = placesOfSet(plain, 'wrong').find((one) => !isAsked(plain, one));
  const denies = placesOfSet(plain, 'denies').filter((one) => !isAsked(plain, one));
  const mistaken = placesOfSet(plain, 'mistaken').find((one) => !isAsked(plain, one));
  if (mistaken !== undefined) return instead(plain, { mistaken, turn });
  if (turn !== undefined && !isAsked(plain, turn)) {
    const head = plain.slice(0, turn.from);
    const meant = until(plain, turn.to, denies);
    return { head, denied: deniedIn(head), meant, before: '', marked: true };
  }
  const denial = denies[0];
  if (denial !== undefined) return around(plain, denial, wrong !== undefined);
  return wrong === undefined ? null : after(plain, wrong);
}

/** 四口人 你改过来没有, 四口 咋还写三口: what is so stands before the reproach, and what is not behind it. */
function reproached(plain: string): Parts | null {
  const found = stillSo.exec(plain) ?? asksIfMended.exec(plain);
  if (found === null) return null;
  const before = plain.slice(0, found.index);
  const clauses = clausesOf(before).map(({ from, to }) => before.slice(from, to));
  const meant = bare(clauses.filter(isTold).join('，'));
  const denied = bare(plain.slice(found.index + found[0].length));
  return meant === '' ? null : { head: '', denied, meant, before: '', marked: true, asked: true };
}

/** Whether a stretch lies in a clause that asks. */
const isAsked = (plain: string, { from, to }: Stretch): boolean =>
  clausesOf(plain).some(
    (clause) => clause.from < to && clause.to > from && toneIn(withMark(plain, clause)).has('asks'),
  );

/** "哎不对，一万八": what is told behind the word. */
function after(plain: string, wrong: Stretch): Parts {
  const behind = plain.slice(wrong.to).replace(wrongTail, '');
  const told = clausesOf(behind)
    .map(({ from, to }) => behind.slice(from, to))
    .filter(isTold);
  return {
    head: plain.slice(0, wrong.to),
    denied: '',
    meant: bare(told.join('，')),
    before: bare(plain.slice(0, wrong.from)),
    told: beside(plain, wrong),
    marked: true,
  };
}

/** What is told behind a stretch, and before it where nothing is: what stands on both sides is not one thing. */
function beside(plain: string, { from, to }: Stretch): string {
  const clauses = clausesOf(plain).filter(
    (clause) =>
      isTold(plain.slice(clause.from, clause.to)) &&
      !toneIn(plain.slice(clause.from, clause.to)).has('wrong'),
  );
  const behind = clauses.filter((clause) => clause.from >= to);
  const told = behind.length > 0 ? behind : clauses.filter((clause) => clause.to <= from);
  return told.map((clause) => plain.slice(clause.from, clause.to)).join('，');
}

/** "前面点成否了，我是会员": what stands behind the word is what was written by mistake, and the clauses beside it tell what is so. */
function instead(
  plain: string,
  { mistaken, turn }: { readonly mistaken: Stretch; readonly turn: Stretch | undefined },
): Parts {
  const behind = plain.slice(mistaken.to);
  const [denied] = clausesOf(behind);
  return {
    head: plain.slice(0, mistaken.from),
    denied: denied === undefined ? '' : bare(behind.slice(denied.from, denied.to)),
    meant:
      turn !== undefined && turn.from >= mistaken.to
        ? until(plain, turn.to, [])
        : bare(beside(plain, mistaken)),
    before: '',
    marked: true,
  };
}

/** "不是X，是Y" and "是Y，不是X": the two halves, whichever comes first. */
function around(plain: string, denial: Stretch, marked: boolean): Parts | null {
  const before = plain.slice(0, denial.from);
  const behind = plain.slice(denial.to);
  // 不是重点 也不是私立的 denies twice, and says nothing that is so.
  const isDenied = (from: number): boolean => endsDenying.test(behind.slice(0, from));
  const said = placesOfSet(behind, 'is_so').find(({ from }) => from > 0 && !isDenied(from));
  if (said !== undefined) {
    const denied = behind.slice(0, said.from);
    const meant = bare(behind.slice(said.to));
    return { head: before, denied, meant, before: bare(before), marked };
  }
  const so = placesOfSet(before, 'is_so').at(-1);
  if (so === undefined && !marked) return null;
  const meant = bare(so === undefined ? before : before.slice(so.to));
  const head = so === undefined ? '' : before.slice(0, so.from);
  return { head, denied: behind, meant, before: '', marked };
}

const deniedIn = (before: string): string => {
  const denial = placesOfSet(before, 'denies').at(-1);
  return denial === undefined ? '' : before.slice(denial.to);
};

/** The words from a place to the next denial or the end. */
function until(plain: string, from: number, denies: readonly Stretch[]): string {
  const stop = denies.find((one) => one.from > from)?.from ?? plain.length;
  return bare(plain.slice(from, stop));
}

/** What is told of earlier days, or asked, is not what is so now. */
const isTold = (clause: string): boolean => {
  const tone = toneIn(clause);
  return !tone.has('past') && !tone.has('asks');
};

/** Words of a value without the marks and the small words around it. */
export const bare = (words: string): string =>
  words
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(mendedHead, '')
    .replace(mendedTail, '')
    .trim();

import { readWords } from './words.ts';

const { fit } = readWords('household.txt');
/** 老公出了车祸，人没了. */
const lost = fit.u`^[^。；;]{0,16}[，,]{person}{died}`;

const gone = fit.i`{gone}|{gone-when}[^，,。]{0,6}{passed}|^(?:{early}|\d+{year-sign})?{passed}(?:(?:[{{years-count}}\d]+|{many}){years})?(?=[，,。；;\s]|$)`;
/** Somebody who lives no more, or is married no more. */
const isGone = (said: string): boolean => gone.test(said);

/** Whether what is said behind the word for somebody makes him no member of this household: he lives no more, is married no more, or lives elsewhere. */
export function isNoMember(said: string, isSpouse: boolean): boolean {
  const [first = ''] = said.split(/[，,。；;]/u);
  return (
    isGone(first) || lost.test(said) || elsewhere.test(first) || (isSpouse && parted.test(first))
  );
}
const elsewhere = fit.iu`{not-with}{us}[^，,]{0,2}{live}|{elsewhere}`;

/** 我哥我嫂，他们不跟我住: a clause about all who were named before it. */
export const theyLiveElsewhere = (said: string): boolean =>
  said
    .split(/[，,。；;]/u)
    .slice(1)
    .some((clause) => they.test(clause) && elsewhere.test(clause));
const they = fit.u`^\s*{but}?{they}`;
const parted = fit.iu`^(?:{left-when}|\d+{year-sign}|\s)*{left-with}?{left}`;

import { readWords } from './words.ts';

const { fit } = readWords('household.txt');
/** 老公出了车祸，人没了; 我妈78，去年十月去世. */
const lost = fit.u`^[^。；;]{0,16}[，,]{person}{died}|^[^。；;]{0,40}[，,\s](?:{gone-when}[^，,。；;\s]{0,4}|{himself})*{died-later}`;

const gone = fit.i`{gone}|{gone-when}[^，,。]{0,6}{passed}|^(?:{early}|\d+{year-sign})?{passed}(?:(?:[{{years-count}}\d]+|{many}){years})?(?=[，,。；;\s]|$)`;
/** Somebody who lives no more, or is married no more. */
const isGone = (said: string): boolean => gone.test(said);

/** Whether what is said behind the word for somebody makes him no member of this household: he lives no more, is married no more, or lives elsewhere. */
export function isNoMember(said: string, isSpouse: boolean): boolean {
  const [first = ''] = said.split(/[，,。；;]/u);
  return (
    isGone(first) ||
    (dead.test(first) && !ofHers.test(said)) ||
    lost.test(said) ||
    elsewhere.test(first) ||
    leftHome.test(first) ||
    (isSpouse && parted.test(first))
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
const head = fit.iu`^(?:{left-when}|\d+{year-sign}|\s)*{left-with}?`;
const parted = fit.iu`^(?:{left-when}|\d+{year-sign}|\s)*{left-with}?{left}(?!.{0,6}{runs-for})`;
const leftHome = fit.iu`^(?:{left-when}|\d+{year-sign}|\s)*{left-with}?{left-home}(?!.{0,6}{runs-for})`;

/** How a marriage ended by what is said behind the word for husband or wife; `null` where it did not, or no word tells how: 老婆走了 may be either. */
export function howEnded(said: string): 'widowed' | 'divorced' | null {
  if (ofHers.test(said)) return null;
  const [first = ''] = said.split(/[，,。；;]/u);
  if (dead.test(first) || lostForGood.test(said)) return 'widowed';
  return parted.test(first) && byLaw.test(first.replace(head, '')) ? 'divorced' : null;
}
const ofHers = fit.u`^{of}`;
const dead = fit.iu`^[^，,。；;]{0,14}{dead}|^[\d\s{{time-char}}]*{no-more}|^[^，,。；;]{0,14}{dies-of}{done}?{no-more}`;
const lostForGood = fit.u`^[^。；;]{0,16}[，,]{person}{dead}|^[^。；;]{0,40}[，,\s](?:{gone-when}[^，,。；;\s]{0,4}|{himself})*{dead}`;
const byLaw = fit.u`^.{0,3}{parted-by}`;

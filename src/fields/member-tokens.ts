import { smallNumber } from './date-tokens.ts';
import { theirKin, theirsOf } from './member-theirs.ts';
import { kinSource, type MemberRelation } from './member-words.ts';
import { surnameLength } from './surnames.ts';
import { readWords } from './words.ts';

const { fit, part } = readWords('household.txt');

/** A word for somebody in plain text: kin, the speaker himself, or one of several already named. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'kin' | 'theirs' | 'self' | 'one' | 'place' | 'pair' | 'old';
  readonly word: string;
  readonly count: number;
  /** Who he is, where the word alone does not tell. */
  readonly who?: readonly MemberRelation[];
};

// 二儿子 is the second of them, 二个儿子 are two; the 一 of 初一 我妈 is no count.
const number = part`(?:(?:{number-alone}|(?<!{no-number-before}){number-three-up}(?!{numbered-kin}))(?=\p{Script=Han})|(?:{number-measured}\s*(?={measure}))|(?:one|two|three|four|five|an?)(?=\s))`;
const mention = new RegExp(
  [
    part`(?<theirs>${theirKin})`,
    part`(?<pair>{boy-and-girl}|{pair}?{twins}{twin-kin}?)`,
    part`(?:(?<![{{no-count-before}}\d])(?<count>${number}){measure}?{kin-size}?\s?)?(?<kin>${kinSource})(?!{kindergarten})`,
    part`(?<old>(?:{two}|{two-measured}\s*{old-measure}){old-people}|{old-couple})`,
    part`(?<place>{born-place}(?=[{{born-place-next}}\d，,]|{born-place-school})|{elder-younger})`,
    part`(?<one>{another-one}(?=[{{one-next}}\d]|{one-school}))`,
    part`(?<self>{self}|\bI\b)`,
  ].join('|'),
  'giu',
);

/** 我妈帮我带孩子 tells of her what she does. */
const mindedBy = fit.u`{helps}[^，,。\s]{0,3}?{minds}{minds-tail}?$`;

const helps = fit.u`{helps}$`;
const mindsBehind = fit.u`^{we}?{minds-behind}`;
/** 帮我带孩子: for whom the children are minded is no new one of the list. */
const isHelpedToMind = (text: string, from: number, to: number): boolean =>
  helps.test(text.slice(Math.max(0, from - 1), from)) && mindsBehind.test(text.slice(to));

/** Every word for somebody, in order; kin of others are left out. */
export function mentionsIn(text: string): readonly Mention[] {
  const ofGrandchild = grandchild.test(text);
  const found: Mention[] = [];
  for (const match of text.matchAll(mention))
    found.push(...mentionOf(text, match, { ofGrandchild, found }));
  return found;
}

type Around = { readonly ofGrandchild: boolean; readonly found: readonly Mention[] };

function mentionOf(
  text: string,
  match: RegExpExecArray,
  { ofGrandchild, found }: Around,
): readonly Mention[] {
  const groups = match.groups ?? {};
  const kind =
    (['theirs', 'pair', 'kin', 'old', 'place', 'one', 'self'] as const).find(
      (name) => groups[name] !== undefined,
    ) ?? 'self';
  const word = (groups[kind] as string).toLowerCase();
  const from = match.index;
  if (kind === 'theirs') {
    const last = found.findLast((one) => one.kind !== 'self' && one.kind !== 'theirs');
    const who = ofGrandchild ? [] : theirsOf(groups['whose'] ?? '', last);
    return [{ from, to: from + match[0].length, kind, word, count: 0, who }];
  }
  if (kind === 'kin' && isOther(text, from, match[0])) return [];
  if (ofGrandchild && kind === 'kin' && byChildren.test(word))
    return [{ from, to: from + match[0].length, kind: 'self', word, count: 0 }];
  if (isHelpedToMind(text, from, from + match[0].length)) return [];
  if (kind === 'kin' && mindedBy.test(text.slice(Math.max(0, from - 8), from))) return [];
  if (kind === 'self' && withMe.test(text.slice(Math.max(0, from - 2), from))) return [];
  if (kind === 'self' && kinAhead.test(text.slice(from + word.length, from + word.length + 4)))
    return [];
  const said = groups['count'] ?? '';
  const count = countable.test(word) ? countOf(said, word) : 0;
  return [{ from, to: from + match[0].length, kind, word, count }];
}

/** 俺带个孙子，孩子爹跑车去了: whose father that is depends on whose the child is. */
const grandchild = fit.u`{grandchild-word}`;
const byChildren = fit.u`^{by-children}$`;

/** Those of whom there may be several: of 爸七十三妈七十 the 三 belongs to the age. */
const countable = fit`{child-sign}`;

const kinAhead = fit.iu`^{of-home}?{kin-lead}?${kinSource}`;

/** 媳妇跟我离婚了: what stands behind is said of her. */
const withMe = fit.u`{with-me}$`;

/** 环卫大姐, 大哥你好: how one calls people one does not know. */
const isCall = fit.u`^{call-name}$`;
const beforeCall = fit.u`(?![{{no-call-before}}、])\p{Script=Han}$`;
const behindCall = fit.u`^[，,\s]*(?:{call-behind}|$)`;
const isCalled = (text: string, from: number, said: string): boolean =>
  beforeCall.test(text.slice(0, from)) || behindCall.test(text.slice(from + said.length));

/** 没有孩子, 前妻, 无子女: nobody. */
const nobody = fit.iu`(?:{without}|no |without |ex-?){without-born}?(?:{without-one}|any )?$`;

const noNameBefore = fit.u`{no-name-before}`;
/** 刘大宝 behind 儿子, or in a row of names: the end of a name. */
const isInName = (text: string, from: number, said: string): boolean =>
  nicknames.test(said) &&
  surnameLength(text[from - 1] ?? '') === 1 &&
  !noNameBefore.test(text[from - 1] ?? '') &&
  behindKin.test(text.slice(0, from - 1));
const nicknames = fit.u`^{nickname}$`;
const behindKin = fit.u`(?:${kinSource}|[{{behind-kin}}、，,]|{twin-born})$`;

const siblingEnd = fit`{sibling}$`;
const inLawBehind = fit`^{in-law}`;
const ofOthers = fit`{others}{others-of}?$`;
const unclearKin = fit`^{unclear-kin}$`;
const ours = fit`{ours}$`;
/** 男人在工地打零工, where a clause begins: the husband. */
const himself = fit`^{begins-with-him}$`;
const clauseBegins = /(?:^|[，,。；;！!？?\s])$/u;
const parentWord = fit`^{parent-word}$`;
const oursOrWith = fit`[{{ours-or-with}}、]`;
const parentCall = fit`^{parent-sign}$`;
/** 老板娘, 老板的老婆, 女人 in 女人街: words of kinship that name nobody of the household. */
const isOther = (text: string, from: number, said: string): boolean =>
  isInName(text, from, said) ||
  nobody.test(text.slice(Math.max(0, from - 8), from)) ||
  (isCall.test(said) && isCalled(text, from, said)) ||
  (siblingEnd.test(said) && inLawBehind.test(text.slice(from + said.length))) ||
  ofOthers.test(text.slice(Math.max(0, from - 5), from)) ||
  (unclearKin.test(said) &&
    !ours.test(text.slice(Math.max(0, from - 2), from)) &&
    !(himself.test(said) && clauseBegins.test(text.slice(0, from)))) ||
  (parentWord.test(said) && text[from + 1] === '的' && !oursOrWith.test(text[from - 1] ?? '')) ||
  (parentCall.test(said) && somebodys.test(text.slice(Math.max(0, from - 4), from)));

/** 他爸, 同学的妈: of 瘫痪的爸 the 的 tells how he is, and not whose. */
const somebodys = fit.u`{somebodys}$`;

const english: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

/** How many were said; 0 where nothing was. */
function countOf(said: string, word: string): number {
  if (said === '') return word === '孩子们' ? 2 : 0;
  return english[said.toLowerCase()] ?? smallNumber(said);
}

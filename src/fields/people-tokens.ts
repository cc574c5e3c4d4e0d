import type { Stretch } from './clauses.ts';
import { readCore } from './numeral-core.ts';
import { readWords } from './words.ts';

/** A piece of a sentence about how many people there are. */
export type PeopleToken = Stretch & {
  readonly kind:
    | 'me'
    | 'among'
    | 'not'
    | 'added'
    | 'joint'
    | 'people'
    | 'grown'
    | 'small'
    | 'named'
    | 'couple'
    | 'some';
  /** How many; 0 for words that count nobody. */
  readonly count: number;
};

const { any, fit, part } = readWords('people.txt');
const at = (source: string): RegExp => new RegExp(source, 'iuy');
const gap = part`[{{is-or-has}}\s:：]{0,2}`;
const number = fit.u`[{{number-char}}\d]`;
const unit = at(part`\s?${any('measure')}?${any('unit')}?{of}?`);

const worded: readonly (readonly [PeopleToken['kind'], number, RegExp])[] = [
  ['not', 0, at(part`${any('me-not')}{me-not-end}?`)],
  ['among', 0, at(any('me-among'))],
  [
    'added',
    1,
    at(
      part`${any('me-added')}(?!{no-me-added-behind}|{of}?(?:${any('one-person')}|${any('two-persons')}|${any('couple')}))`,
    ),
  ],
  ['couple', 2, at(`${any('mine')}?${any('couple')}`)],
  ['named', 2, at(`${any('mine')}?${any('two-persons')}`)],
  ['named', 1, at(`${any('mine')}?${any('one-person')}`)],
  ['me', 1, at(part`${any('me')}(?!{no-me-behind})`)],
  ['some', 1, at(`${any('mine')}?(?:${any('grown')}|${any('small')})`)],
  ['joint', 0, at(any('joint'))],
];
const twoTogether = at(any('couple'));
const grownFirst = at(`${any('grown')}${gap}`);
const smallFirst = at(`${any('small')}${gap}`);
const grown = at(any('grown'));
const small = at(any('small'));
const grownSign = at(any('grown-sign'));
const smallSign = at(any('small-sign'));
const space = fit.u`[{{of}}\s]`;

/** The tokens that stand together from `from` on, until a word that is none of them. */
export function peopleTokens(text: string, from: number): readonly PeopleToken[] {
  const tokens: PeopleToken[] = [];
  for (let here = from; here < text.length; ) {
    if (space.test(text[here] as string) && tokens.length > 0) {
      here++;
      continue;
    }
    const token = counted(text, here) ?? kindFirst(text, here) ?? wordAt(text, here);
    if (token === null) break;
    tokens.push(token);
    here = token.to;
  }
  return tokens;
}

const ends = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

function wordAt(text: string, from: number): PeopleToken | null {
  for (const [kind, count, pattern] of worded) {
    const to = ends(pattern, text, from);
    if (to > from) return { kind, count, from, to };
  }
  return null;
}

const numberAt = (text: string, from: number): { value: number; to: number } | null => {
  if (!number.test(text[from] ?? '')) return null;
  const core = readCore(text, from);
  if (core === null || core.vague || core.approx || !Number.isInteger(core.quantity.best))
    return null;
  return { value: core.quantity.best, to: core.to };
};

const ofTime = fit.u`^{of-time}`;

const pair = fit.u`{pair-number}`;
/** 三个人, 两个孩子, 三大, 2小, 俩娃. */
function counted(text: string, from: number): PeopleToken | null {
  const said = numberAt(text, from);
  if (said === null) return null;
  const couple = ends(twoTogether, text, from);
  if (couple > 0) return null;
  const { value: count, to: end } = said;
  const signs = [
    ['grown', grownSign],
    ['small', smallSign],
  ] as const;
  for (const [kind, pattern] of signs) {
    const to = ends(pattern, text, end);
    if (to > end) return { kind, count, from, to };
  }
  const measured = ends(unit, text, end);
  // 就我一个月三千二 counts months.
  if (ofTime.test(text.slice(measured))) return null;
  for (const [kind, pattern] of [
    ['grown', grown],
    ['small', small],
  ] as const) {
    const to = ends(pattern, text, measured);
    if (to > measured) return { kind, count, from, to };
  }
  return measured > end || pair.test(text[end - 1] ?? '')
    ? { kind: 'people', count, from, to: Math.max(measured, end) }
    : null;
}

/** 大人3个, 小孩：两个. */
function kindFirst(text: string, from: number): PeopleToken | null {
  for (const [kind, pattern] of [
    ['grown', grownFirst],
    ['small', smallFirst],
  ] as const) {
    const to = ends(pattern, text, from);
    const said = to > from ? numberAt(text, to) : null;
    if (said !== null)
      return { kind, count: said.value, from, to: Math.max(said.to, ends(unit, text, said.to)) };
  }
  return null;
}

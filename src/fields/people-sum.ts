import type { Stretch } from './clauses.ts';
import { type PeopleToken, peopleTokens } from './people-tokens.ts';

/** How many people a text comes to, where it tells them in parts or says whether the writer is among them. */
export type PeopleSum = Stretch & { readonly value: number; readonly isHome: boolean };

/** The first such sum in plain text: 三个人加我 is 4, 三大两小 is 5, 连我在内五个 is 5; `null` where none is told. */
export function peopleSum(text: string): PeopleSum | null {
  for (let from = 0; from < text.length; from++) {
    const run = peopleTokens(text, from);
    const tokens = withoutCounts(withoutJoints(run));
    const value = tokens.length > 1 ? valueOf(tokens) : null;
    if (value !== null) {
      const [first, last] = [tokens[0] as PeopleToken, tokens.at(-1) as PeopleToken];
      return { value, from: first.from, to: last.to, isHome: isHome(tokens) };
    }
    from = Math.max(from, (run.at(-1)?.to ?? 0) - 1);
  }
  return null;
}

/** Grown-ups with children, or a couple with either: a household, whatever the talk is about. */
const isHome = (tokens: readonly PeopleToken[]): boolean => {
  const kinds = new Set(tokens.map(({ kind }) => kind));
  return kinds.has('small') ? kinds.has('grown') || kinds.has('couple') : false;
};

/** Commas and their like at the ends join nothing. */
function withoutJoints(tokens: readonly PeopleToken[]): readonly PeopleToken[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'joint');
  const last = tokens.findLastIndex(({ kind }) => kind !== 'joint');
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

/** 公婆两个，还有仨娃: a number that only counts those named right before it, where more are told behind. */
const withoutCounts = (tokens: readonly PeopleToken[]): readonly PeopleToken[] =>
  tokens.filter((one, index) => {
    const ahead = tokens.slice(0, index);
    const named = ahead.slice(ahead.findLastIndex(({ kind }) => !names.has(kind)) + 1);
    const more = tokens.slice(index + 1).some(({ count }) => count > 0);
    return !(one.kind === 'people' && named.length > 0 && more && sumOf(named) === one.count);
  });

const names: ReadonlySet<PeopleToken['kind']> = new Set(['named', 'couple']);

function valueOf(tokens: readonly PeopleToken[]): number | null {
  const has = (kind: PeopleToken['kind']): boolean => tokens.some((one) => one.kind === kind);
  const parts = tokens.filter(({ count }) => count > 0);
  const others = parts.filter(({ kind }) => kind !== 'me' && kind !== 'added');
  if (others.length === 0) return null;
  if (has('some')) return ofSome(tokens, parts);
  if (has('not')) return total(others) === null ? null : (total(others) as number) + 1;
  if (has('among')) return total(others);
  const ahead = opening(tokens, parts);
  if (ahead !== undefined) return ahead;
  const last = parts.at(-1) as PeopleToken;
  const whole = closing(tokens, parts, last);
  if (whole !== undefined) return whole;
  if (has('added') || has('me')) return areJoined(tokens) ? sumOf(parts) : null;
  return has('couple') || (has('grown') && has('small')) ? total(parts) : null;
}

/** 老婆孩子加我三口: where children are named without a number, only the number at the end tells. */
function ofSome(tokens: readonly PeopleToken[], parts: readonly PeopleToken[]): number | null {
  const last = parts.at(-1) as PeopleToken;
  const joined = tokens[tokens.indexOf(last) - 1]?.kind === 'joint';
  return last.kind === 'people' && !joined && last.count >= parts.length - 1 ? last.count : null;
}

const sumOf = (parts: readonly PeopleToken[]): number =>
  parts.reduce((sum, { count }) => sum + count, 0);

/** The one number of people there is, or the sum of the kinds; `null` where both are told and differ. */
function total(parts: readonly PeopleToken[]): number | null {
  const whole = parts.filter(({ kind }) => kind === 'people');
  const kinds = sumOf(parts.filter(({ kind }) => kind !== 'people'));
  if (whole.length > 1) return null;
  const [only] = whole;
  if (only === undefined) return kinds;
  return kinds === 0 || kinds === only.count ? only.count : null;
}

/** 四口，俩娃我跟婆婆: a number of people at the head that those behind it, the speaker among them, come to; `undefined` where none stands there. */
function opening(
  tokens: readonly PeopleToken[],
  parts: readonly PeopleToken[],
): number | null | undefined {
  const [first, ...rest] = parts;
  if (first?.kind !== 'people' || !rest.some(({ kind }) => kind === 'me')) return undefined;
  if (tokens[1]?.kind === 'added' || rest.length < 2) return undefined;
  if (sumOf(rest) === first.count) return first.count;
  return tokens[1]?.kind === 'joint' ? undefined : null;
}

/** 就我跟我妈两个人, 加我三个人, 三个，加我四个: a number at the end that is the whole; `undefined` where it is none. */
function closing(
  tokens: readonly PeopleToken[],
  parts: readonly PeopleToken[],
  last: PeopleToken,
): number | null | undefined {
  if (last.kind !== 'people' || parts.length < 2) return undefined;
  const before = tokens[tokens.indexOf(last) - 1] as PeopleToken;
  if (before.kind === 'joint') return undefined;
  const told = sumOf(parts.slice(0, -1));
  const onlyMe = parts.length === 2 && parts[0]?.kind === 'added';
  return onlyMe || told === last.count ? last.count : null;
}

/** A word that joins stands beside 我: 我两个孩子 are only two. */
const areJoined = (tokens: readonly PeopleToken[]): boolean =>
  tokens.every(
    ({ kind }, index) =>
      kind !== 'me' || [tokens[index - 1], tokens[index + 1]].some((one) => one?.kind === 'joint'),
  );

import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { type MemberHeard, readHousehold } from '../fields/member-mentions.ts';
import { isChineseName } from '../fields/name.ts';
import { findNumerals } from '../fields/numerals.ts';
import type { Value } from '../messages/value.ts';
import type { Parts } from './correction-parts.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');
const memberTail = ways('member-tail');

const line = 'family_members';

/** A fact of one member put right by the one denied: 孩子他爸不叫王强，叫王刚; 闺女不是14，是15. `null` where no member holds what is denied. */
export function memberMended(
  { head, denied, meant }: Parts,
  { standing = {} }: Expectation,
): { readonly target: string; readonly value: FoundAnswer } | null {
  const people = standing[line];
  if (!Array.isArray(people) || denied === '' || meant === '') return null;
  const members = people as unknown as readonly MemberHeard[];
  const is = factIn(meant);
  const not = factIn(denied);
  if (is === null || not === null || is.fact !== not.fact) return null;
  const who = readHousehold(head)?.people[0]?.relation;
  const holding = members.filter(
    (one) => one[not.fact] === not.value && (not.fact === 'name' || one.relation === who),
  );
  const [only] = holding;
  if (only === undefined || holding.length > 1) return null;
  const mended = members.map((one) => (one === only ? { ...one, [is.fact]: is.value } : one));
  const value = mended as unknown as Value;
  return { target: line, value: { question: line, value, raw: meant, sure: true } };
}

type Fact =
  | { readonly fact: 'name'; readonly value: string }
  | { readonly fact: 'age'; readonly value: number };

/** A name, or an age, that is all the words say. */
function factIn(words: string): Fact | null {
  const bare = words.replace(/[\s\p{P}]+/gu, '').replace(memberTail, '');
  if (isChineseName(bare)) return { fact: 'name', value: bare };
  const [one] = findNumerals(bare);
  const whole = one !== undefined && one.from === 0 && one.to === bare.length;
  return whole && Number.isInteger(one.value) && one.value <= 120
    ? { fact: 'age', value: one.value }
    : null;
}

import { type Phrase, phrase } from '../../messages/phrase.ts';
import { isOneOf } from '../common/lists.ts';
import type { Facts, Remark } from '../service.ts';
import { isIntimate, isMother } from './questions.ts';

/** What the law says to each trouble (domain.md section 4.6, each article read): of what is not there, nothing is told. */
const rules: { readonly [issue: string]: readonly string[] } = {
  dismissed: ['sign', 'dismissal'],
  pay_cut: ['sign', 'pay'],
  transfer: ['sign', 'lighten'],
  night_shift: ['night'],
  leave: ['leave'],
  allowance: ['allowance'],
  forbidden_work: ['forbidden'],
  discrimination: ['recruiting'],
  harassment: ['keep', 'harassment'],
  violence: ['keep', 'violence'],
  other: ['sign'],
};

const most = 3;

/** What not to sign today, what the law says, and how to be safe; short, for nobody reads more. */
export function advice(facts: Facts): readonly Phrase[] {
  const issue = facts('women_issue');
  const own = typeof issue === 'string' ? (rules[issue] ?? []) : [];
  const mother = isMother(facts) && isOneOf(facts, 'women_issue', ['other']) ? ['dismissal'] : [];
  return [
    ...[...own, ...mother].slice(0, most).map((one) => phrase(`women_rights-advice-${one}`)),
    phrase(isIntimate(facts) ? 'women_rights-advice-phones_now' : 'women_rights-advice-phones'),
    phrase('women_rights-clear'),
  ];
}

/** Said while she tells: how this chat is cleared, at the very first, and who comes at once, where she is not safe. */
export const remarks = (facts: Facts): readonly Remark[] => [
  { id: 'clear', say: phrase('women_rights-begin') },
  ...(isIntimate(facts) ? [{ id: 'now', say: phrase('women_rights-now') }] : []),
];

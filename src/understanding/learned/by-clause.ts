import { clausesOf } from '../../fields/clauses.ts';
import { type Heard, hear } from '../rules/heard.ts';
import type { HeardNeed } from '../rules/needs.ts';
import { type Hearing, hearing } from './hear-needs.ts';

type Said = Pick<HeardNeed, 'label' | 'likely' | 'words'>;

/** Measured on messages that nothing was tuned to: a need that one clause states outright and the whole only hints at is meant; one that the whole guesses and no clause states is not. */
const hinted = 0.1;
const outright = 0.99;
const guessed = 0.9;
const stated = 0.4;

const shortest = 4;
const mostClauses = 20;

/** What several needs told in one message come to when each clause is heard by itself too. Where the whole is sure of everything, and where it is one clause, it is left as it is. */
export function byClause<T extends Said>(
  needs: readonly T[],
  { heard, all }: { readonly heard: Heard; readonly all: Hearing },
): readonly (T | HeardNeed)[] {
  const open = all.needs.filter(({ label, likely }) => may(label) && likely >= hinted);
  if (needs.length === 0 || !open.some(({ likely }) => likely < guessed)) return needs;
  const clauses = clausesOf(heard.text)
    .map(({ from, to }) => heard.text.slice(from, to).trim())
    .filter((clause) => Array.from(clause).length >= shortest);
  if (clauses.length < 2 || clauses.length > mostClauses) return needs;
  const each = clauses.flatMap((clause) => hearing(hear(clause)).needs);
  const most = (label: string): HeardNeed | undefined =>
    each.filter((one) => one.label === label).toSorted((a, b) => b.likely - a.likely)[0];
  const more = open.flatMap(({ label }): readonly HeardNeed[] => {
    const there = needs.some((one) => one.label === label);
    const one = there ? undefined : most(label);
    return one === undefined || one.likely < outright ? [] : [one];
  });
  const kept = needs.filter(({ label }) => {
    const whole = all.needs.find((one) => one.label === label)?.likely ?? 1;
    return !may(label) || whole >= guessed || (most(label)?.likely ?? 0) >= stated;
  });
  return kept.length === 0 && more.length === 0 ? needs : [...kept, ...more];
}

/** Neither a wish for a person nor a question about rules opens a service. */
const may = (label: string): boolean => label !== 'human' && label !== 'policy_consult';

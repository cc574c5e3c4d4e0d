import { clausesOf } from '../../fields/clauses.ts';
import { type Heard, hear } from '../rules/heard.ts';
import type { HeardNeed } from '../rules/needs.ts';
import { type Hearing, hearing } from './hear-needs.ts';

type Said = Pick<HeardNeed, 'label' | 'likely' | 'words'>;

/** Measured on messages that nothing was tuned to: a need that one clause states outright and the whole only hints at is meant; one that the whole guesses and no clause states is not. */
const hinted = 0.1;
/** In a message that asks about a rule too, the question drowns the rest: what rules back there may be hinted at more faintly. */
const backed = 4;
const faintly = 0.05;
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
  const asks = all.asks >= 0.5;
  const open = all.needs.filter(
    ({ label, likely, points }) =>
      may(label) && likely >= (asks && points >= backed ? faintly : hinted),
  );
  if (needs.length === 0 || !open.some(({ likely }) => likely < guessed)) return needs;
  const clauses = wholeClauses(heard.text);
  if (clauses.length < 2 || clauses.length > mostClauses) return needs;
  const each = clauses.flatMap((clause) => {
    const alone = hearing(hear(clause));
    return asks && alone.asks >= 0.5 ? [] : alone.needs;
  });
  const most = (label: string): HeardNeed | undefined =>
    each.filter((one) => one.label === label).toSorted((a, b) => b.likely - a.likely)[0];
  const more = open.flatMap(({ label }): readonly HeardNeed[] => {
    const there = needs.some((one) => one.label === label);
    const one = there ? undefined : most(label);
    return one === undefined || one.likely < outright ? [] : [one];
  });
  if (asks) return [...needs, ...more];
  const kept = needs.filter(({ label }) => {
    const whole = all.needs.find((one) => one.label === label)?.likely ?? 1;
    return !may(label) || whole >= guessed || (most(label)?.likely ?? 0) >= stated;
  });
  return kept.length === 0 && more.length === 0 ? needs : [...kept, ...more];
}

/** Clauses; one of a few characters leans on the one before it: 下个月就得搬，租不起. */
const wholeClauses = (text: string): readonly string[] =>
  clausesOf(text)
    .map(({ from, to }) => text.slice(from, to).trim())
    .reduce<readonly string[]>((before, clause) => {
      if (Array.from(clause).length >= shortest) return [...before, clause];
      const last = before.at(-1);
      return last === undefined ? before : [...before.slice(0, -1), `${last}，${clause}`];
    }, []);

/** Neither a wish for a person nor a question about rules opens a service. */
const may = (label: string): boolean => label !== 'human' && label !== 'policy_consult';

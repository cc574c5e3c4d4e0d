import { clausesOf } from '../fields/clauses.ts';
import { leftOf, placesOfSet } from './explained.ts';
import { namingOf } from './talk.ts';

/** Where somebody works, in everyday words: a platform (就滴滴啊 is 滴滴), or a firm with its boss (旺达建筑队，老板姓周); `null` where neither is named. */
export function employerSaid(text: string, reads: (words: string) => boolean): string | null {
  const clauses = namingOf(clausesOf(text).map(({ from, to }) => text.slice(from, to).trim()));
  return platformIn(clauses) ?? withBoss(clauses, reads);
}

function platformIn(clauses: readonly string[]): string | null {
  const clause = clauses.find((one) => placesOfSet(one, 'platforms').length > 0);
  const [name] = clause === undefined ? [] : placesOfSet(clause, 'platforms');
  if (clause === undefined || name === undefined) return null;
  const { inside, outside } = leftOf(clause, { spans: [name], echo: '' });
  return inside + outside < 1 ? clause.slice(name.from, name.to) : clause;
}

function withBoss(clauses: readonly string[], reads: (words: string) => boolean): string | null {
  const bosses = clauses.filter((clause) => placesOfSet(clause, 'boss_named')[0]?.from === 0);
  const firms = clauses.filter((clause) => !bosses.includes(clause));
  const [firm, ...more] = firms;
  return bosses.length === 1 && firm !== undefined && more.length === 0 && reads(firm)
    ? clauses.join('，')
    : null;
}

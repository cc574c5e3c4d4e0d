import type { DangerKind } from '../../messages/case-act.ts';
import { clausesOf } from './clauses.ts';
import { type DangerSign, signAt } from './danger.ts';
import type { Heard } from './heard.ts';
import { type Hit, type Hits, push } from './hits.ts';
import { ownLexicon } from './own-lexicon.ts';
import { linesBegun, matches } from './patterns.ts';

const lexicon = ownLexicon({ words: 'danger-told-words.txt', lines: 'danger-told.txt' }, [
  'clause_start',
  'clause_end',
]);

/** What whole sayings tell: dangers with whether they stand, and stretches in which what sounds like danger is explained. */
export type Told = {
  readonly signs: readonly DangerSign[];
  readonly explained: readonly Hit[];
  /** Whether a word says that it is now, or that help is needed at once. */
  readonly atOnce: boolean;
};

const onlyAgain = 'again_';

/** Hears the sayings of `lexicon/danger-told.txt`; `listening`: somebody in danger is being listened to, so that 我又上去了 says enough. */
export function toldIn(heard: Heard, listening: boolean): Told {
  const { hear, lines } = lexicon();
  const clauses = clausesOf(heard.text);
  const hits = hear(heard.text);
  markClauses(hits, clauses);
  const found = linesBegun(lines, hits).map(({ name, patterns }) => ({
    name,
    at: matches(heard.text, patterns, hits),
  }));
  const explained = found.flatMap(({ name, at }) =>
    name === 'no' ? at.map((hit) => wholeClauses(hit, clauses)) : [],
  );
  const signs = found.flatMap(({ name, at }) => {
    const again = name.startsWith(onlyAgain);
    if (name === 'no' || at.length === 0 || (again && !listening)) return [];
    // What is said in so many words stands; a word that counts only while he is listened to may be explained.
    const kept = again ? at.filter((hit) => !isWithin(explained, hit)) : at;
    return [signAt(heard, kindOf(name), kept)];
  });
  return { signs, explained, atOnce: hits.has('t_at_once') };
}

const kindOf = (name: string): DangerKind =>
  (name.startsWith(onlyAgain) ? name.slice(onlyAgain.length) : name) as DangerKind;

/** Whether a place touches one of these stretches. */
export const isWithin = (stretches: readonly Hit[], hit: Hit): boolean =>
  stretches.some((one) => hit.from < one.to && hit.to > one.from);

/** Both ends of every clause, as places that patterns name. */
function markClauses(hits: Hits, clauses: readonly Hit[]): void {
  for (const { from, to } of clauses) {
    push(hits, 'clause_start', { from, to: from });
    push(hits, 'clause_end', { from: to, to });
  }
}

/** From the start of the clause in which a saying begins to the end of the one in which it ends. */
function wholeClauses(hit: Hit, clauses: readonly Hit[]): Hit {
  const touched = clauses.filter((one) => one.from < hit.to && one.to > hit.from);
  return { from: touched[0]?.from ?? hit.from, to: touched.at(-1)?.to ?? hit.to };
}

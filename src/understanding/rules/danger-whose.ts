import { clausesOf } from './clauses.ts';
import type { Heard } from './heard.ts';
import { findWords, type Hit, type Hits, indexWords, type WordIndex } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';

let words: WordIndex | undefined;

/** Ideas of danger-words.txt that tell how a life may end. */
const ends = ['self_harm_plain', 'd_die', 'd_jump', 'd_edge', 'd_rope', 'd_blade', 'd_swallow'];

/** Whether a message tells that another may harm himself, and in no clause that the one who writes may. */
export function isOfAnother(heard: Heard): boolean {
  words ??= indexWords(parseWords(readLexicon('danger-whose.txt')));
  const said = findWords(heard.text, words);
  if (!said.has('who_other')) return false;
  const harm = [...(said.get('who_harm') ?? []), ...ends.flatMap(heard.at)];
  let another = false;
  let last: Subject = null;
  for (const clause of clausesOf(heard.text)) {
    const subject: Subject = subjectOf(clause, said) ?? (goesOn(clause, said) ? last : null);
    const harmed = harm.filter((one) => isIn(one, clause));
    if (harmed.some((one) => isSelf(clause, one, said))) return false;
    another ||= subject === 'other' && harmed.some((one) => !isApart(clause, one, said));
    last = subject;
  }
  return another;
}

type Subject = 'other' | null;

const isIn = (hit: Hit, outer: Hit): boolean => hit.from >= outer.from && hit.to <= outer.to;

const inside = (said: Hits, name: string, stretch: Hit): readonly Hit[] =>
  (said.get(name) ?? []).filter((one) => isIn(one, stretch));

/** Another stands at the head of a clause, behind small words only. */
const subjectOf = (clause: Hit, said: Hits): Subject =>
  inside(said, 'who_other', clause).some((one) =>
    isCovered({ from: clause.from, to: one.from }, inside(said, 'who_before', clause)),
  )
    ? 'other'
    : null;

const goesOn = (clause: Hit, said: Hits): boolean =>
  inside(said, 'who_says', clause).some((one) => one.from === clause.from);

/** The nearest person before the harm is the one who writes; 我 inside 我老公 is not. */
function isSelf(clause: Hit, harm: Hit, said: Hits): boolean {
  const before = { from: clause.from, to: harm.from };
  const others = inside(said, 'who_other', before);
  const own = inside(said, 'who_self', before).filter(
    (one) => !others.some((other) => isIn(one, other)),
  );
  const last = own.at(-1);
  return last !== undefined && !others.some((other) => other.to > last.to && isNear(other, harm));
}

/** So many characters on, somebody is still the one who acts. */
const near = 12;

const isNear = (one: Hit, harm: Hit): boolean => harm.from - one.to <= near;

const isApart = (clause: Hit, harm: Hit, said: Hits): boolean =>
  inside(said, 'who_parts', { from: clause.from, to: harm.from }).length > 0;

/** Nothing but these words stands in a stretch. */
function isCovered(stretch: Hit, hits: readonly Hit[]): boolean {
  const reached = new Set([stretch.from]);
  for (let at = stretch.from; at < stretch.to; at++)
    if (reached.has(at)) for (const hit of hits) if (hit.from === at) reached.add(hit.to);
  return reached.has(stretch.to);
}

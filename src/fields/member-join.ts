import type { Value } from '../messages/value.ts';
import type { MemberHeard } from './member-mentions.ts';
import { single } from './member-words.ts';

/** A household with what is told of it later: who was named already gets the new facts, who was not is added, and nobody is lost. */
export function joinMembers(before: Value, more: Value): Value {
  if (!Array.isArray(before) || !Array.isArray(more)) return more;
  const all: MemberHeard[] = [...(before as unknown as readonly MemberHeard[])];
  const taken = new Set<number>();
  for (const one of more as unknown as readonly MemberHeard[]) {
    const at = all.findIndex((known, index) => !taken.has(index) && mayBe(known, one));
    taken.add(at < 0 ? all.length : at);
    if (at < 0) all.push(one);
    else all[at] = { ...(all[at] as MemberHeard), ...one };
  }
  return all.slice(0, 20);
}

/** Whether two descriptions may be of one person: of one relation, and at odds in nothing that tells people apart. */
const mayBe = (known: MemberHeard, one: MemberHeard): boolean =>
  known.relation === one.relation &&
  (single.has(one.relation) ||
    (['name', 'age', 'grade', 'id_number'] as const).every(
      (key) => known[key] === undefined || one[key] === undefined || known[key] === one[key],
    ));

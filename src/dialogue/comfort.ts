import type { Phrase } from '../messages/phrase.ts';
import type { Meaning } from './act.ts';
import { type Flow, having, saying } from './flow.ts';
import type { World } from './world.ts';

/** So many hardships are named; more would be a list. */
const mostNamed = 2;

const day = 86_400_000;

/** A story of grief is met with one warm sentence that names what was heard, before anything else is said; once in the life of a draft, and a death though he was comforted for something else before. */
export function comforted(flow: Flow, { grief }: Meaning, world: World): Flow {
  if (grief === undefined || grief.length === 0) return flow;
  const mourns = grief.some((kind) => deaths.has(kind));
  const before = mourns ? flow.session.mourned : flow.session.comforted;
  if (before !== undefined && world.now - before < world.centre.times.draftDays * day) return flow;
  const met = { comforted: world.now, ...(mourns ? { mourned: world.now } : {}) };
  return saying(having(flow, met), sentenceFor(grief));
}

const deaths: ReadonlySet<string> = new Set(['death', 'child_death']);

function sentenceFor(grief: readonly string[]): Phrase {
  const told = grief.filter((kind) => !kind.startsWith('feels_')).slice(0, mostNamed);
  const [first, second] = told;
  if (first === undefined) return { key: `grief-${grief[0]}` };
  const one = { key: `grief-${first}` };
  return second === undefined
    ? { key: 'grief-one', args: { what: one } }
    : { key: 'grief-two', args: { what: one, also: { key: `grief-${second}.also` } } };
}

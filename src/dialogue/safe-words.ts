import type { Phrase } from '../messages/phrase.ts';
import type { Meaning, Safety } from './act.ts';
import { hotlines } from './flow.ts';
import type { Safe } from './session.ts';
import type { CaseView, World } from './world.ts';

/** How many ways there are to say a line, so that none comes twice in a row. */
const ways = {
  listen: 4,
  hard: 2,
  again: 3,
  unseen: 3,
  ask_place: 3,
  ask_company: 2,
  alone: 3,
  with: 3,
  down: 3,
  rest: 3,
  believed: 3,
} as const;

const way = (line: keyof typeof ways, safe: Safe): string =>
  `danger-${line}-${(safe.said % ways[line]) + 1}`;

const argsOf = (world: World): Phrase['args'] => ({
  ...hotlines(world),
  phone: world.centre.phone,
});

/** Whether a person has seen it, as it is. */
export const seenLine = (alert: CaseView | undefined, safe: Safe, world: World): Phrase => {
  const by = alert?.acknowledged ?? null;
  return by === null
    ? { key: way('unseen', safe), args: argsOf(world) }
    : { key: 'danger-seen_by', args: { ...argsOf(world), by } };
};

/** What is answered to words after danger: what was heard, whether somebody saw it, and the one thing not told yet. */
export function followUp(
  safe: Safe,
  said: { readonly meaning: Meaning; readonly alert: CaseView | undefined; readonly world: World },
): readonly Phrase[] {
  const { meaning, alert, world } = said;
  const safety = meaning.safety ?? {};
  const unseen = alert === undefined || (alert.acknowledged ?? null) === null;
  const truth = unseen || safety.asksSeen === true ? [seenLine(alert, safe, world)] : [];
  const heard = safety.asksSeen === true ? [] : [heardLine(safety, safe, meaning)];
  const next = safe.down ? (safety.down === true ? [{ key: 'danger-go_on' }] : []) : wanted(safe);
  const held = !unseen && safe.kind === 'self_harm';
  const out = isQuiet(safe) && !held ? [{ key: 'danger-way_out' }] : [];
  return [...heard, ...truth, ...next, ...out];
}

/** After every second message that tells nothing of danger the way out is said; not to whom a person sees to who meant to harm himself. */
const isQuiet = ({ quiet = 0, down }: Safe): boolean => !down && quiet > 0 && quiet % 2 === 0;

/** What is answered to who is safe or wishes to go on: one warm sentence, and that staff may still call. */
export function believedLines(
  safe: Safe,
  said: { readonly fine: boolean; readonly alert: CaseView; readonly world: World },
): readonly Phrase[] {
  const by = said.alert.acknowledged ?? null;
  return [
    { key: said.fine ? way('believed', safe) : 'danger-resumed' },
    by === null
      ? { key: 'danger-may_call', args: argsOf(said.world) }
      : { key: 'danger-may_call_by', args: { ...argsOf(said.world), by } },
  ];
}

function heardLine(safety: Safety, safe: Safe, meaning: Meaning): Phrase {
  if (meaning.danger !== undefined) return { key: way('again', safe) };
  if (safety.down === true) return { key: way('down', safe) };
  if (safety.place !== undefined)
    return { key: 'danger-place_told', args: { place: safety.place } };
  if (safety.company !== undefined) return { key: way(safety.company, safe) };
  if (meaning.found.some((one) => one.question === 'phone')) return { key: 'danger-phone_told' };
  if (safe.down) return { key: way('rest', safe) };
  return { key: way((meaning.grief ?? []).length > 0 ? 'hard' : 'listen', safe) };
}

/** The place is asked first, then whether somebody is with him; each at most so often as there are ways to ask. */
function wanted(safe: Safe): readonly Phrase[] {
  if (!safe.place)
    return safe.said < ways.ask_place ? [{ key: `danger-ask_place-${safe.said + 1}` }] : [];
  if (!safe.company && safe.said <= ways.ask_place + ways.ask_company)
    return [{ key: way('ask_company', safe) }];
  return [];
}

import type { Phrase } from '../messages/phrase.ts';
import type { Meaning, Safety } from './act.ts';
import { hotlines } from './flow.ts';
import type { Safe } from './session.ts';
import type { CaseView, World } from './world.ts';

/** How many ways there are to say a line, so that none comes twice in a row. */
const ways = {
  listen: 4,
  again: 3,
  unseen: 3,
  ask_place: 3,
  ask_company: 2,
  alone: 2,
  with: 2,
  down: 2,
  rest: 2,
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
  return [...heard, ...truth, ...next];
}

function heardLine(safety: Safety, safe: Safe, meaning: Meaning): Phrase {
  if (meaning.danger !== undefined) return { key: way('again', safe) };
  if (safety.down === true) return { key: way('down', safe) };
  if (safety.place !== undefined)
    return { key: 'danger-place_told', args: { place: safety.place } };
  if (safety.company !== undefined) return { key: way(safety.company, safe) };
  if (meaning.found.some((one) => one.question === 'phone')) return { key: 'danger-phone_told' };
  return { key: way(safe.down ? 'rest' : 'listen', safe) };
}

/** The place is asked first, then whether somebody is with him; each at most so often as there are ways to ask. */
function wanted(safe: Safe): readonly Phrase[] {
  if (!safe.place)
    return safe.said < ways.ask_place ? [{ key: `danger-ask_place-${safe.said + 1}` }] : [];
  if (!safe.company && safe.said <= ways.ask_place + ways.ask_company)
    return [{ key: way('ask_company', safe) }];
  return [];
}

import type { Act } from './act.ts';
import { onArrival } from './arriving.ts';
import { askOf } from './ask.ts';
import type { Effect } from './effect.ts';
import { begin, type Flow, having, quietly } from './flow.ts';
import { onMessage } from './message.ts';
import { onNotice } from './notices.ts';
import { compose } from './put.ts';
import { withoutSecret } from './secret.ts';
import type { Session } from './session.ts';
import { onTimer } from './timers.ts';
import type { World } from './world.ts';

/** One turn of a conversation: the session after it and what is to be done. Pure: the same session, act and world give the same. */
export function step(
  session: Session,
  act: Act,
  world: World,
): { readonly session: Session; readonly effects: readonly Effect[] } {
  const flow = stepped(begin({ ...session, turn: session.turn + 1 }), act, world);
  return finish(act.kind === 'message' ? having(flow, { lastAt: world.now }) : flow, act, world);
}

function stepped(flow: Flow, act: Act, world: World): Flow {
  switch (act.kind) {
    case 'message':
      return withoutSecret(onMessage(flow, act.meaning, world), act.meaning);
    case 'notice':
      return onNotice(flow, act.notice, world);
    case 'arrival':
      return onArrival(flow, act.arrival, world);
    case 'timer':
      return onTimer(flow, act.timer, world);
  }
}

/** What is worded by the act that follows from it. */
const wordedLater: ReadonlySet<Effect['kind']> = new Set(['case', 'use_code', 'ask_link']);

/** What follows from the session as it is now: an act on a case words itself when its Notice comes, everything else ends with the open question. */
function finish(
  flow: Flow,
  act: Act,
  world: World,
): { readonly session: Session; readonly effects: readonly Effect[] } {
  const waits = flow.effects.some(({ kind }) => wordedLater.has(kind));
  if (waits && flow.lines.length === 0) return { session: flow.session, effects: flow.effects };
  const ask = askOf(flow.session, world);
  // The Notice that follows puts the question: before it the case is still the old one.
  // News of a case ends with itself: a menu after it would only be noise.
  const quiet = flow.quiet || waits || (act.kind === 'notice' && ask.kind === 'idle');
  const put = quiet ? quietly(flow) : having(flow, { asked: flow.session.turn });
  const reply = compose(put, ask, world);
  return reply === null
    ? { session: flow.session, effects: flow.effects }
    : { session: put.session, effects: [...put.effects, { kind: 'reply', reply }] };
}

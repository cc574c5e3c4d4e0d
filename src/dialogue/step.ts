import type { Notice } from '../messages/case-act.ts';
import { counterChannel } from '../messages/entry.ts';
import type { Act, Meaning } from './act.ts';
import { onArrival } from './arriving.ts';
import { askOf } from './ask.ts';
import type { Effect } from './effect.ts';
import { onEntry } from './entry.ts';
import { begin, doing, type Flow, having, quietly, saying } from './flow.ts';
import { holdNews } from './held-news.ts';
import { onMessage } from './message.ts';
import { onNotice } from './notices.ts';
import { fewApart } from './of-few.ts';
import { compose } from './put.ts';
import { remarked } from './remarks.ts';
import { remembering, secondTap } from './second-tap.ts';
import { withoutSecret } from './secret.ts';
import type { Session } from './session.ts';
import { onTimer } from './timers.ts';
import type { World } from './world.ts';

type Stepped = { readonly session: Session; readonly effects: readonly Effect[] };
type MessageAct = Extract<Act, { kind: 'message' }>;

/** One turn of a conversation: the session after it and what is to be done. Pure: the same session, act and world give the same. */
export function step(session: Session, act: Act, world: World): Stepped {
  const done = turned(session, act, world);
  return { ...done, session: fewApart(session, done.session) };
}

function turned(session: Session, act: Act, world: World): Stepped {
  const { lead, menu, how, ...others } = session;
  // What was only offered is over with the next word, whatever it is.
  const stays =
    act.kind === 'message'
      ? {}
      : {
          ...(lead === undefined ? {} : { lead }),
          ...(menu === undefined ? {} : { menu }),
          ...(how === undefined ? {} : { how }),
        };
  const begun = begin({ ...others, ...stays, turn: session.turn + 1 });
  if (act.kind !== 'message') {
    const flow = stepped(begun, act, world);
    // At the counter nobody is written to: staff see the sheet itself.
    if (world.channel === counterChannel) return { session: flow.session, effects: flow.effects };
    return finish(flow, act, world);
  }
  const second = secondTap(session, act, world);
  const flow = second === null ? heard(begun, act.meaning, world) : passedOver(begun, act, second);
  const after = remembering({ ...flow.session, lastAt: world.now }, act, second);
  if (second === 'same') return { session: after, effects: flow.effects };
  return finish({ ...flow, session: after }, act, world);
}

const heard = (flow: Flow, meaning: Meaning, world: World): Flow =>
  withoutSecret(onMessage(flow, meaning, world), meaning);

/** Nothing is said to what came twice, and to what was too quick that the question stands again; a secret value in it is taken out of the chat all the same. */
function passedOver(flow: Flow, { meaning }: MessageAct, second: 'same' | 'hasty'): Flow {
  if (second === 'hasty') return saying(flow, { key: 'said-hasty' });
  return meaning.exposed === 'erased' ? doing(flow, { kind: 'erase_message' }) : flow;
}

function stepped(flow: Flow, act: Exclude<Act, MessageAct>, world: World): Flow {
  switch (act.kind) {
    case 'notice':
      return told(act.more === true ? { ...flow, more: true } : flow, act.notice, world);
    case 'arrival':
      return onArrival(flow, act.arrival, world);
    case 'timer':
      return onTimer(flow, act.timer, world);
    case 'entry':
      return onEntry(flow, act.entry, world);
  }
}

const told = (flow: Flow, notice: Notice, world: World): Flow =>
  holdNews(flow, notice, world) ?? onNotice(flow, notice, world);

/** What is worded by the act that follows from it. */
const wordedLater: ReadonlySet<Effect['kind']> = new Set(['case', 'use_code', 'ask_link']);

/** Whether the worker is in the talk: he wrote, or what he handed in has just opened. */
const speaks = (act: Act): boolean =>
  act.kind === 'message' || (act.kind === 'notice' && act.notice.news.kind === 'opened');

/** What follows from the session as it is now: an act on a case words itself when its Notice comes, everything else ends with the open question. */
function finish(done: Flow, act: Act, world: World): Stepped {
  const flow = speaks(act) ? remarked(done, world) : done;
  const waits = flow.effects.some(({ kind }) => wordedLater.has(kind));
  if (waits && flow.lines.length === 0) return { session: flow.session, effects: flow.effects };
  const ask = askOf(flow.session, world);
  // The Notice that follows puts the question: before it the case is still the old one.
  // News of a case ends with itself: a menu after it would only be noise.
  const ends =
    act.kind === 'notice' && (act.more === true || (ask.kind === 'idle' && flow.leads !== true));
  const quiet = flow.quiet || waits || ends;
  const put = quiet ? quietly(flow) : having(flow, { asked: flow.session.turn });
  const reply = compose(put, ask, world);
  return reply === null
    ? { session: flow.session, effects: flow.effects }
    : { session: put.session, effects: [...put.effects, { kind: 'reply', reply }] };
}

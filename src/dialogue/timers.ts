import type { SessionTimer } from './act.ts';
import { isDiscreet, isThere, mayWriteAt } from './discreet.ts';
import { expire } from './expiring.ts';
import { doing, type Flow, having, quietly, saying } from './flow.ts';
import { onNewsTimer } from './held-news.ts';
import { gathered } from './papers.ts';
import { leftIn } from './questions.ts';
import type { Draft } from './session.ts';
import { remindVisit } from './visit-lines.ts';
import type { World } from './world.ts';
import { onSilence } from './worry.ts';

const hour = 3_600_000;

/** A timer of the conversation fell due; one whose draft was touched since is set anew. */
export function onTimer(flow: Flow, timer: SessionTimer, world: World): Flow {
  switch (timer.kind) {
    case 'expire_heard':
      return expireHeard(flow, world);
    case 'offer_back':
      return quietly(flow);
    case 'news':
      return onNewsTimer(flow, world);
    case 'visit':
      return remindVisit(flow, timer.appointment, world);
    case 'worry':
      return onSilence(flow, world);
    case 'album': {
      const there = gathered(flow, world);
      return there === flow ? quietly(flow) : there;
    }
    case 'remind':
    case 'expire': {
      const draft = flow.session.drafts.find((one) => one.id === timer.draft);
      if (draft === undefined) return quietly(flow);
      return timer.kind === 'remind' ? remind(flow, draft, world) : expire(flow, draft, world);
    }
  }
}

/** What was heard and never consented to is destroyed, and kept nowhere; never while he is writing, so that nothing he just said, nor its answer, goes with it. */
function expireHeard(flow: Flow, world: World): Flow {
  const { heard, consents, lastAt } = flow.session;
  if (heard === null || consents.basic?.given === true) return quietly(flow);
  if (isThere(flow.session, world)) {
    const at = lastAt + world.centre.times.hideMinutes * 60_000;
    return quietly(
      doing(flow, { kind: 'timer', name: 'heard', at, timer: { kind: 'expire_heard' } }),
    );
  }
  return quietly(
    doing(having(flow, { heard: null, papers: [], tap: undefined }), {
      kind: 'forget',
      what: 'heard',
      id: '',
    }),
  );
}

/** One reminder a day after an unfinished application, never more. */
function remind(flow: Flow, draft: Draft, world: World): Flow {
  if (draft.reminded) return quietly(flow);
  // Whoever is listened to after danger is not reminded of a form.
  const from = flow.session.safe === undefined ? draft.touched : world.now;
  const due = from + world.centre.times.remindHours * hour;
  if (due > world.now)
    return quietly(
      doing(flow, {
        kind: 'timer',
        name: `remind:${draft.id}`,
        at: due,
        timer: { kind: 'remind', draft: draft.id },
      }),
    );
  const drafts = flow.session.drafts.map((one) =>
    one.id === draft.id ? { ...one, reminded: true } : one,
  );
  const discreet = isDiscreet(flow.session, world);
  const at = mayWriteAt(flow.session, world);
  // Where it is not known when it is safe, nothing is said at all.
  if (at === null) return quietly(having(flow, { drafts }));
  if (at > world.now)
    return quietly(
      doing(flow, {
        kind: 'timer',
        name: `remind:${draft.id}`,
        at,
        timer: { kind: 'remind', draft: draft.id },
      }),
    );
  if (discreet) return quietly(saying(having(flow, { drafts }), { key: 'remind-discreet' }));
  const left = leftIn(draft, flow.session.consents);
  const days = Math.max(
    1,
    Math.ceil((draft.touched + world.centre.times.draftDays * 24 * hour - world.now) / (24 * hour)),
  );
  return quietly(
    saying(having(flow, { drafts }), {
      key: 'remind',
      args: { service: draft.services.map((id) => ({ key: `service-${id}` })), left, days },
    }),
  );
}

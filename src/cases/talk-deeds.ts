import { isCounter } from '../messages/entry.ts';
import type { Case } from './case.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  dueTimer,
  refuse,
  tell,
  tellStaff,
} from './decision.ts';
import { isSilent } from './silent.ts';
import { isFinal } from './table.ts';
import { answered } from './worker-deeds.ts';

/** The worker's words go to staff; while a person has the conversation a silence of staff is timed. */
function say(before: Case, act: ActOf<'say'>, world: CaseWorld): Decision {
  const { request } = act.deed;
  const known = ofAlert(act.deed.urgent === true ? { ...before, urgency: 'urgent' } : before, act);
  const after = request === undefined ? known : answered(known, (one) => one.id === request, world);
  const at = world.calendar.addOpenHours(world.now, world.centre.times.silentHours);
  return changed(after, act, [
    ...(after.talking
      ? [
          {
            kind: 'timer',
            name: 'silence',
            at,
            deed: { kind: 'fall_due', clock: 'silence' },
          } as const,
        ]
      : []),
    ...(request === undefined ? [] : [dueTimer(after, world)]),
    tell(after, { kind: 'done', deed: 'say' }),
    tellStaff(after, 'worker_said'),
  ]);
}

/** What the words tell of the danger stands on the alert itself: staff must not look for it. */
function ofAlert(before: Case, { deed, at }: ActOf<'say'>): Case {
  if (before.alert === undefined) return before;
  return {
    ...before,
    answers: { ...before.answers, ...deed.who },
    alert: {
      ...before.alert,
      ...(deed.place === undefined ? {} : { place: deed.place }),
      ...(deed.calm === undefined ? {} : { calm: at }),
    },
  };
}

/** How the worker wants to be reached stands on the case; a later word on the same thing takes the place of an earlier one. */
function reach(before: Case, act: ActOf<'reach'>): Decision {
  const { who = {}, wishes = {} } = act.deed;
  // An application has its own name and phone, of whoever it is for.
  const own = before.kind === 'application' ? {} : who;
  const after: Case = {
    ...before,
    answers: { ...before.answers, ...own },
    told: { ...before.told, ...wishes },
  };
  const kept = (['name', 'phone', 'reach', 'news'] as const).filter(
    (one) => one in own || one in wishes,
  );
  return changed(after, act, [
    tell(after, { kind: 'done', deed: 'reach', kept }),
    tellStaff(after, 'worker_said'),
  ]);
}

/** A consent taken back holds from now on (PIPL 15): what was done under it stays done, and staff see that nothing more may be. */
function revokeConsent(before: Case, act: ActOf<'revoke_consent'>): Decision {
  const { consent } = act.deed;
  const given = before.consents[consent];
  const taken = given === undefined ? {} : { [consent]: { ...given, given: false, at: act.at } };
  const after: Case = { ...before, consents: { ...before.consents, ...taken } };
  return changed(after, act, [
    tell(after, { kind: 'done', deed: 'revoke_consent' }),
    tellStaff(after, 'worker_said'),
  ]);
}

function leave(before: Case, act: ActOf<'leave'>): Decision {
  const after = { ...before, talking: false };
  return changed(after, act, [
    { kind: 'no_timer', name: 'silence' },
    tell(after, { kind: 'done', deed: 'leave' }),
    tellStaff(after, 'worker_said'),
  ]);
}

/** A member of staff speaks to the worker: the conversation is his until it is handed back. */
function reply(before: Case, act: ActOf<'reply'>): Decision {
  if (act.by.role !== 'staff') return refuse(before, act, { key: 'refused-not_yours_to_do' });
  if (act.deed.text.trim() === '') return refuse(before, act, { key: 'refused-empty' });
  if (isSilent(before))
    return refuse(before, act, {
      key: isCounter(before.conversation) ? 'refused-no_chat' : 'refused-elsewhere',
    });
  if (before.owner !== null && before.owner.id !== act.by.id)
    return refuse(before, act, { key: 'refused-claimed', args: { by: before.owner.name } });
  const owner = before.owner ?? { id: act.by.id, name: act.by.name };
  const after = { ...before, talking: true, owner };
  return changed(after, act, [
    { kind: 'no_timer', name: 'silence' },
    tell(after, { kind: 'replied', by: act.by.name, text: act.deed.text }),
  ]);
}

/** The conversation goes back to the assistant; a call that is answered this way is over when staff close it. */
function handBack(before: Case, act: ActOf<'hand_back'>): Decision {
  if (!before.talking) return refuse(before, act, { key: 'refused-not_talking' });
  const by = act.by.role === 'staff' ? act.by.name : '';
  const after = { ...before, talking: false };
  return changed(after, act, [
    { kind: 'no_timer', name: 'silence' },
    tell(after, { kind: 'handed_back', by }),
  ]);
}

/** One press says that a person knows of the danger; only then is the worker told so. */
function acknowledge(before: Case, act: ActOf<'acknowledge'>): Decision {
  if (act.by.role !== 'staff' || before.alert === undefined)
    return refuse(before, act, { key: 'refused-no_alert' });
  if (before.alert.acknowledged !== null)
    return refuse(before, act, {
      key: 'refused-acknowledged',
      args: { by: before.alert.acknowledged },
    });
  const owner = before.owner ?? { id: act.by.id, name: act.by.name };
  const state = isFinal(before.state) ? before.state : 'in_progress';
  const after: Case = {
    ...before,
    owner,
    state,
    alert: { ...before.alert, acknowledged: act.by.name },
  };
  return changed(after, act, [
    { kind: 'no_timer', name: 'alert' },
    tell(after, { kind: 'acknowledged', by: act.by.name }),
    tellStaff(after, 'acknowledged', 'all'),
  ]);
}

/** Talk between worker and staff, and the answer to an alert. */
export const talkDeeds = {
  say,
  reach,
  revoke_consent: revokeConsent,
  leave,
  reply,
  hand_back: handBack,
  acknowledge,
};

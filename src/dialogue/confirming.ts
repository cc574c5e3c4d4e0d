import type { Ask } from './ask.ts';
import { acting, doing, type Flow, having, saying } from './flow.ts';
import { giveCode } from './leaving.ts';
import { newSession } from './session.ts';
import type { Said } from './storing.ts';

/** An act that cannot be taken back is done only on a clear yes; anything else drops the question. */
export function answerConfirm(
  flow: Flow,
  ask: Extract<Ask, { kind: 'confirm' | 'which_case' }>,
  said: Said,
): Flow | null {
  const { option, act } = said.meaning;
  if (ask.kind === 'which_case') {
    const chosen = ask.cases.find((view) => view.number === option);
    return chosen === undefined
      ? null
      : having(flow, { pending: { kind: 'confirm', what: 'withdraw', target: chosen.number } });
  }
  const calm = having(flow, { pending: null });
  const single = ask.what === 'move' ? ask.things.find(({ id }) => id === option) : undefined;
  if (single !== undefined) return giveCode(calm, [single], said.world);
  if (option === 'yes' || (option === undefined && act === 'yes'))
    return confirmed(calm, ask, said);
  return option === 'no' || act === 'no' ? saying(calm, { key: 'confirm-kept' }) : null;
}

function confirmed(flow: Flow, ask: Extract<Ask, { kind: 'confirm' }>, said: Said): Flow {
  switch (ask.what) {
    case 'look_again':
      return acting(flow, ask.target ?? '', { kind: 'wish_review', words: ask.words ?? '' });
    case 'withdraw':
      return acting(flow, ask.target ?? '', { kind: 'withdraw' });
    case 'cancel':
      return cancelDraft(flow, ask.target ?? '');
    case 'move':
      return giveCode(flow, ask.things, said.world);
    case 'delete':
      return deleteAll(flow, said);
  }
}

/** The draft and its key are gone; other drafts and cases stay. */
export function cancelDraft(flow: Flow, id: string): Flow {
  const drafts = flow.session.drafts.filter((draft) => draft.id !== id);
  const gone = flow.session.drafts.find((draft) => draft.id === id)?.services ?? [];
  const needs = gone.map((service) => ({ key: `service-${service}` }));
  return saying(
    doing(
      having(flow, { drafts }),
      { kind: 'forget', what: 'draft', id },
      { kind: 'no_timer', name: `remind:${id}` },
      { kind: 'no_timer', name: `expire:${id}` },
    ),
    { key: 'confirm-cancelled', args: { needs } },
  );
}

/** Everything of the conversation goes; an accepted case stays under the archive's duty, and staff get the request. What a helper handed in for somebody else is not his to delete. */
function deleteAll(flow: Flow, { world }: Said): Flow {
  const kept = world.cases.filter(
    (view) =>
      view.kind === 'application' && view.state !== 'withdrawn' && view.speaker.relation === 'self',
  );
  const { session } = flow;
  const timers = session.drafts.flatMap((draft) => [
    { kind: 'no_timer', name: `remind:${draft.id}` } as const,
    { kind: 'no_timer', name: `expire:${draft.id}` } as const,
  ]);
  const blank = {
    ...newSession,
    turn: session.turn,
    language: session.language,
    asked: session.asked,
    cases: session.cases,
    people: session.people,
    lastAt: session.lastAt,
    // Who is in danger is listened to, whatever he deletes.
    safe: session.safe,
    pending: { kind: 'rest' } as const,
  };
  const asked = kept.map(
    (view) => ({ kind: 'case', case: view.number, deed: { kind: 'request_deletion' } }) as const,
  );
  const gone = doing(
    { ...flow, session: blank },
    { kind: 'forget', what: 'conversation', id: '' },
    { kind: 'no_timer', name: 'heard' },
    ...timers,
    ...asked,
  );
  return saying(
    gone,
    kept.length > 0
      ? { key: 'deleted-with-case', args: { cases: kept.map((view) => view.number).join('、') } }
      : { key: 'deleted-all' },
    ...(world.cases.some((view) => view.kind === 'alert') ? [{ key: 'deleted-alert' }] : []),
  );
}

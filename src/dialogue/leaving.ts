import { callPerson } from './calling.ts';
import { counter, doing, type Flow, having, quietly, quietWhenIdle, saying } from './flow.ts';
import type { Movable } from './movable.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

/** The worker has the chat, so he has the key to it: a one-time code for what he wants to go on with elsewhere. */
export function giveCode(flow: Flow, things: readonly Movable[], world: World): Flow {
  const idsOf = (kind: Movable['kind']) =>
    things.filter((one) => one.kind === kind).map(({ id }) => id);
  const given = doing(flow, {
    kind: 'give_code',
    cases: idsOf('case'),
    drafts: idsOf('draft'),
  });
  return quietly({
    ...saying(given, { key: 'move-code', args: { minutes: world.centre.times.codeMinutes } }),
    code: true,
  });
}

/** What was here goes on elsewhere: seen, or it was not the worker. */
export function answerGone(flow: Flow, said: Said): Flow | null {
  const { option, act } = said.meaning;
  if (option === 'not_me') return notMe(flow, said);
  return option === 'fine' || act === 'yes' || act === 'thanks'
    ? quietWhenIdle(saying(having(flow, { pending: null }), { key: 'gone-fine' }), said.world)
    : null;
}

/** It was not the worker: the cases' staff hear of it at once, and a person is called into this chat. */
export function notMe(flow: Flow, { meaning, world }: Said): Flow | null {
  const { gone = [] } = flow.session;
  if (gone.length === 0) return null;
  const told = doing(
    having(flow, { gone: [], pending: null }),
    ...gone.map((number) => ({ kind: 'contest', case: number }) as const),
  );
  const said = saying(told, { key: 'gone-not_me', args: counter(world, flow.session.language) });
  const words = [gone.join('、'), meaning.text].filter((one) => one !== '').join('：');
  return callPerson(said, { meaning, world }, words);
}

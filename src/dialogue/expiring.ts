import { isDiscreet, mayWriteAt } from './discreet.ts';
import { doing, type Flow, having, quietly, saying } from './flow.ts';
import { leftIn } from './questions.ts';
import type { Draft } from './session.ts';
import type { World } from './world.ts';

const day = 86_400_000;

/** How long before its destruction a draft is reminded of a last time; where drafts live a day or two, half their life. */
const noticeOf = ({ centre: { times } }: World): number =>
  Math.min(day, (times.draftDays * day) / 2);

/** A draft nobody touched for the centre's days is destroyed with notice, never before it was told of in time: where no reminder came, as with a clock that jumped, it comes first. */
export function expire(flow: Flow, draft: Draft, world: World): Flow {
  const notice = noticeOf(world);
  const call = draft.touched + world.centre.times.draftDays * day - notice;
  if (call > world.now) return again(flow, draft, call);
  const { warned } = draft;
  // At the counter nobody is there to be told; where it is not known when it is safe, nothing is said at all.
  const at = flow.session.entry === undefined ? mayWriteAt(flow.session, world) : null;
  if (at === null)
    return call + notice > world.now
      ? again(flow, draft, call + notice)
      : destroyed(flow, draft, world);
  if (warned === undefined || warned < draft.touched)
    return at > world.now ? again(flow, draft, at) : lastCall(flow, draft, world);
  return warned + notice > world.now
    ? again(flow, draft, warned + notice)
    : destroyed(flow, draft, world);
}

const again = (flow: Flow, { id }: Draft, at: number): Flow =>
  quietly(
    doing(flow, { kind: 'timer', name: `expire:${id}`, at, timer: { kind: 'expire', draft: id } }),
  );

const serviceOf = (draft: Draft) => draft.services.map((id) => ({ key: `service-${id}` }));

/** It goes tomorrow: a word keeps it. */
function lastCall(flow: Flow, draft: Draft, world: World): Flow {
  const drafts = flow.session.drafts.map((one) =>
    one.id === draft.id ? { ...one, reminded: true, warned: world.now } : one,
  );
  const hours = Math.round(noticeOf(world) / 3_600_000);
  const left = leftIn(draft, flow.session.consents);
  const said = isDiscreet(flow.session, world)
    ? { key: 'remind-discreet' }
    : { key: 'remind-last', args: { service: serviceOf(draft), left, hours } };
  return again(saying(having(flow, { drafts }), said), draft, world.now + noticeOf(world));
}

function destroyed(flow: Flow, draft: Draft, world: World): Flow {
  const drafts = flow.session.drafts.filter((one) => one.id !== draft.id);
  const gone = doing(having(flow, { drafts, pending: null }), {
    kind: 'forget',
    what: 'draft',
    id: draft.id,
  });
  // Nothing that others may read tells of what was told here.
  if (isDiscreet(flow.session, world)) return quietly(gone);
  return quietly(saying(gone, { key: 'expired', args: { service: serviceOf(draft) } }));
}

import { dayOf } from '../messages/day.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { stateKey } from '../services/state-key.ts';
import { type Flow, hotlines, quietWhenIdle, saying } from './flow.ts';
import { leftIn } from './questions.ts';
import { slipStatus } from './slip.ts';
import type { CaseView, World } from './world.ts';

/** What is urgent has no last day for him: it is told whether somebody saw it. */
const keyOf = ({ kind, open, due, acknowledged }: CaseView): string =>
  kind === 'alert' && open
    ? `status-alert_${(acknowledged ?? null) === null ? 'unseen' : 'seen'}`
    : due === null || !open
      ? 'status-case'
      : 'status-case_due';

const line = (view: CaseView, world: World): Phrase => ({
  key: keyOf(view),
  args: {
    case: literal(view.number),
    service: { key: `service-${view.service}` },
    state: { key: stateKey(view.service, view.state) },
    since: dayOf(view.opened),
    due: view.due ?? '',
    by: view.acknowledged ?? '',
    phone: world.centre.phone,
    ...hotlines(world),
  },
});

/** Where every application stands, drafts and cases; the open question follows, if there is one. */
export function status(flow: Flow, world: World): Flow {
  const drafts = flow.session.drafts.flatMap((draft): readonly Phrase[] => {
    const left = leftIn(draft, flow.session.consents);
    // One of them is filled in at a time; the others come after it.
    const [service, ...next] = draft.services.map((id): Phrase => ({ key: `service-${id}` }));
    const now: Phrase = {
      key: left === 0 ? 'status-draft_full' : 'status-draft',
      args: { service: service ?? [], left },
    };
    return next.length === 0 ? [now] : [now, { key: 'status-draft_next', args: { service: next } }];
  });
  const cases = world.cases
    .filter((view) => view.kind === 'application' || view.open)
    .flatMap((view) => [
      line(view, world),
      ...(view.open ? slipStatus(flow, view) : []),
      ...(view.reason === undefined
        ? []
        : [{ key: 'status-reason', args: { reason: view.reason } }]),
    ]);
  const lines = [...cases, ...drafts];
  const told = lines.length === 0 ? saying(flow, { key: 'status-none' }) : saying(flow, ...lines);
  return quietWhenIdle(told, world);
}

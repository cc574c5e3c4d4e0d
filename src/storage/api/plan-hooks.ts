import type { Case, HistoryEntry } from '../../cases/case.ts';
import { eventsOf } from '../../cases/case-events.ts';
import type { CaseState } from '../../messages/case-act.ts';
import { keptMark } from '../../messages/grant.ts';
import { sealBody } from '../people/sealed.ts';
import type { Plan } from '../plan.ts';
import { one, statement } from '../statement.ts';
import type { Hook, HookEvent } from './api-store.ts';
import { insertEvent } from './hook-statements.ts';
import { eventPlace, hooksIn } from './hooks.ts';

const stateOf = statement<{ number: string }>()((db, hole) =>
  db.selectFrom('cases').select('state').where('number', '=', hole.number).limit(one),
);

/** Whether an address may hear of such a case at all; whoever sends asks once more who allowed it, and looks at the case as it stands then. */
const hears = ({ grant }: Hook, of: Case): boolean =>
  of.kind === 'application' &&
  grant.services.includes(of.service) &&
  (of.kept === undefined || grant.few.includes(keptMark));

/** Plans what addresses are told of a case, in the commit that changes it. Call it before the case itself is written. */
export function planHooks(
  plan: Plan,
  { after, version, history }: { after: Case; version: number; history: readonly HistoryEntry[] },
): void {
  const ring = { byId: plan.keyById };
  const hooks = hooksIn({ reader: plan.reader, ring }).filter((one) => hears(one, after));
  if (hooks.length === 0) return;
  const before = version === 0 ? null : plan.reader.get(stateOf, { number: after.number })?.state;
  for (const { index, type, state, at } of eventsOf(
    (before ?? null) as CaseState | null,
    history,
  )) {
    const id = `evt_${after.number}_${version + index + 1}_${type.replace('case.', '')}`;
    const event: HookEvent = { id, type, at, case: after.number, service: after.service, state };
    for (const hook of hooks.filter(({ events }) => events.includes(type))) {
      const sealed = sealBody(plan, eventPlace(`${hook.id}/${id}`), event);
      plan.touched.hooks = true;
      plan.write(insertEvent, { id, hook: hook.id, number: after.number, at, ...sealed });
    }
  }
}

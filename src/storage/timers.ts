import type { CaseDeed } from '../messages/case-act.ts';
import { planEvent, planUnreadable } from './inbox.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';
import type { InboxPayload, Target, TimerWrite } from './store.ts';

type TimerPayload = Extract<TimerWrite, { set: true }>['payload'];

const putTimer = statement<{
  kind: string;
  owner: string;
  name: string;
  at: number;
  key: string;
  payload: Uint8Array;
}>()((db, hole) =>
  db
    .insertInto('timers')
    .values({
      owner_kind: hole.kind,
      owner_id: hole.owner,
      name: hole.name,
      at: hole.at,
      key: hole.key,
      payload: hole.payload,
    })
    .onConflict((on) =>
      on
        .columns(['owner_kind', 'owner_id', 'name'])
        .doUpdateSet({ at: hole.at, key: hole.key, payload: hole.payload }),
    ),
);
const dropTimer = statement<{ kind: string; owner: string; name: string }>()((db, hole) =>
  db
    .deleteFrom('timers')
    .where('owner_kind', '=', hole.kind)
    .where('owner_id', '=', hole.owner)
    .where('name', '=', hole.name),
);
const dropTimersOf = statement<{ kind: string; owner: string }>()((db, hole) =>
  db.deleteFrom('timers').where('owner_kind', '=', hole.kind).where('owner_id', '=', hole.owner),
);
const dueTimers = statement<{ now: number }>()((db, hole) =>
  db
    .selectFrom('timers')
    .selectAll()
    .where('at', '<=', hole.now)
    .orderBy('at')
    .orderBy('owner_id')
    .orderBy('name'),
);
const firstTimer = statement<NoValues>()((db) =>
  db.selectFrom('timers').select((eb) => eb.fn.min('at').as('at')),
);
// Names of timers at which something is destroyed.
const firstHarmless = statement<NoValues>()((db) =>
  db
    .selectFrom('timers')
    .select((eb) => eb.fn.min('at').as('at'))
    .where('name', '<>', 'heard')
    .where('name', 'not like', 'expire:%'),
);
const destroys = (name: string): boolean => name === 'heard' || name.startsWith('expire:');

const place = (owner: Target, name: string) =>
  ({
    table: 'timers',
    column: 'payload',
    row: JSON.stringify([owner.kind, owner.id, name]),
  }) as const;

/** Plans a timer to be set (the same name again moves it) or dropped. */
export function planTimer(plan: Plan, timer: TimerWrite): void {
  const { owner, name } = timer;
  if (!timer.set) return plan.write(dropTimer, { kind: owner.kind, owner: owner.id, name });
  const house = plan.key('house', 'house');
  plan.write(putTimer, {
    kind: owner.kind,
    owner: owner.id,
    name,
    at: timer.at,
    key: house.id,
    payload: sealJson(house.secret, place(owner, name), timer.payload),
  });
}

/** Plans that a conversation has no timers any more. */
export const planNoTimers = (plan: Plan, owner: Target): void =>
  plan.write(dropTimersOf, { kind: owner.kind, owner: owner.id });

/** Plans that every timer due by `now` becomes a waiting row, where the clock is doubted (`held`) none at which something is destroyed; gives their targets. */
export function planFire(plan: Plan, now: number, held = false): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const row of plan.reader.all(dueTimers, { now })) {
    if (held && destroys(row.name)) continue;
    const owner: Target = { kind: row.owner_kind as Target['kind'], id: row.owner_id };
    plan.write(dropTimer, { kind: owner.kind, owner: owner.id, name: row.name });
    const id = `timer:${owner.id}:${row.name}:${row.at}`;
    const payload = opened(plan, owner, row);
    if (payload === null) planUnreadable(plan, { id, target: owner, at: now });
    else planEvent(plan, { id, target: owner, at: now, payload: entering(payload, id, now) });
    targets.set(`${owner.kind}\0${owner.id}`, owner);
  }
  return [...targets.values()];
}

// A timer that was tampered with must not hold up those that are due with it.
function opened(
  plan: Plan,
  owner: Target,
  row: { name: string; key: string; payload: Uint8Array },
): TimerPayload | null {
  try {
    const key = plan.keyById(row.key);
    if (key === null) return null;
    return unsealJson(key.secret, place(owner, row.name), row.payload) as TimerPayload;
  } catch {
    return null;
  }
}

const entering = (payload: TimerPayload, id: string, at: number): InboxPayload =>
  payload.kind === 'timer'
    ? payload
    : {
        kind: 'case_act',
        act: { id, by: { role: 'clock' }, at, deed: payload.deed satisfies CaseDeed },
      };

/** When the first timer falls due that may fire, ms, or `null`. */
export const nextTimer = (reader: Reader, held = false): number | null =>
  reader.get(held ? firstHarmless : firstTimer, {})?.at ?? null;

import type { Committer } from '../committer.ts';
import type { KeyRing } from '../key-ring.ts';
import { openBody, sealBody } from '../people/sealed.ts';
import type { Plan } from '../plan.ts';
import type { Reader } from '../sqlite.ts';
import {
  type Hook,
  type HookEvent,
  type HookRow,
  type HookStanding,
  type HookStore,
  never,
  outage,
} from './api-store.ts';
import {
  allHooks,
  dropEvent,
  dropEventsOf,
  dropHook,
  failedHook,
  type HookSealed,
  headsUpTo,
  heldFor,
  hookById,
  hurryEvents,
  nextDue,
  pauseHook,
  putHook,
  putOffEvent,
  resumeEvents,
  resumeHook,
  waitingFor,
  wentHook,
} from './hook-statements.ts';

type Opening = { readonly reader: Reader; readonly ring: Pick<KeyRing, 'byId'> };

/** Where the body of an address, and of an event on its way, is sealed for. */
const hookPlace = (row: string) => ({ table: 'hooks', row });
export const eventPlace = (row: string) => ({ table: 'hook_events', row });

type Sealed = { readonly key: string; readonly body: Uint8Array };

// One row that cannot be opened must keep no case from being written.
function bodyIn(parts: Opening, at: ReturnType<typeof hookPlace>, sealed: Sealed): unknown {
  try {
    return openBody(parts, at, sealed);
  } catch {
    return null;
  }
}

function openedHook(parts: Opening, row: HookSealed): readonly (Hook & HookStanding)[] {
  const body = bodyIn(parts, hookPlace(row.id), row) as Omit<Hook, 'id'> | null;
  if (body === null) return [];
  const { id, fails, since, fault, due, went } = row;
  const state = row.state === 'paused' ? 'paused' : 'on';
  return [{ ...body, id, state, fails, since, fault, due, went }];
}

/** Every address there is, the oldest first; one that cannot be opened is left out. */
export const hooksIn = (parts: Opening): readonly (Hook & HookStanding)[] =>
  parts.reader.all(allHooks, {}).flatMap((row) => openedHook(parts, row));

const planHook = (plan: Plan, { id, ...body }: Hook): void =>
  plan.write(putHook, { id, ...sealBody(plan, hookPlace(id), body) });

/** Addresses that hear of cases, and what waits for them. */
export function hookStore({
  reader,
  ring,
  committer,
}: Opening & { readonly committer: Committer }): HookStore {
  const parts = { reader, ring };
  const write = async (make: (plan: Plan) => void): Promise<void> => {
    await committer.submit((plan) => {
      make(plan);
      plan.touched.hooks = true;
    });
  };
  return {
    list: () => hooksIn(parts),
    byId: (id) => reader.all(hookById, { id }).flatMap((row) => openedHook(parts, row))[0] ?? null,
    put: (hook) => write((plan) => planHook(plan, hook)),
    add: async (hook, most) => {
      const added = await committer.submit((plan) => {
        const there = plan.reader.all(allHooks, {});
        if (there.some(({ id }) => id === hook.id)) return true;
        if (there.length >= most) return false;
        planHook(plan, hook);
        plan.touched.hooks = true;
        return true;
      });
      return added === true;
    },
    replace: async (hook) => {
      const done = await committer.submit((plan) => {
        if (plan.reader.get(hookById, { id: hook.id }) === undefined) return false;
        planHook(plan, hook);
        plan.touched.hooks = true;
        return true;
      });
      return done === true;
    },
    drop: (id) =>
      write((plan) => {
        plan.write(dropEventsOf, { hook: id });
        plan.write(dropHook, { id });
      }),
    resume: (id) =>
      write((plan) => {
        plan.write(resumeHook, { id });
        plan.write(resumeEvents, { hook: id });
      }),
    pause: (id, fault) => write((plan) => plan.write(pauseHook, { id, fault })),
    due: (hook, now, most) =>
      reader.all(headsUpTo(most), { hook, now }).flatMap((row): readonly HookRow[] => {
        const { seq, id, attempts } = row;
        const body = bodyIn(parts, eventPlace(`${hook}/${id}`), row) as HookEvent | null;
        if (body !== null) return [{ ...body, seq, hook, attempts }];
        // Nobody can be told of it any more, and its case must go on.
        void write((plan) => plan.write(dropEvent, { seq }));
        return [];
      }),
    mark: ({ seq, hook }, outcome) =>
      write((plan) => {
        if (outcome.kind !== 'failed') plan.write(dropEvent, { seq });
        if (outcome.kind === 'sent') {
          // Whoever is back hears all that waited, and not only as it falls due.
          const back = (plan.reader.get(hookById, { id: hook })?.fails ?? 0) >= outage;
          plan.write(wentHook, { id: hook, at: outcome.at });
          if (back) plan.write(hurryEvents, { hook, held: never });
        }
        if (outcome.kind !== 'failed') return;
        const { at, fault, due, hold, fails, pause } = outcome;
        plan.write(putOffEvent, { seq, due });
        plan.write(failedHook, { id: hook, at, fault, due: hold, fails });
        if (pause) plan.write(pauseHook, { id: hook, fault });
      }),
    nextAt: (now) => {
      const times = reader.all(allHooks, {}).flatMap(({ id, state, due }) => {
        if (state === 'paused') return [];
        const at = due > now ? due : (reader.get(nextDue, { hook: id, now })?.at ?? never);
        return at < never ? [at] : [];
      });
      return times.length === 0 ? null : Math.min(...times);
    },
    waiting: (hook) => {
      const row = reader.get(waitingFor, { hook });
      const held = reader.get(heldFor, { hook, held: never })?.count ?? 0;
      return { count: row?.count ?? 0, since: row?.since ?? null, held };
    },
  };
}

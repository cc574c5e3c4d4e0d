import { randomUUID } from 'node:crypto';
import { addressFault, type Nets } from '../../http/outward.ts';
import type { EventType, Grant } from '../../messages/grant.ts';
import type { Hook, HookStore } from '../../storage/api/api-store.ts';
import { newSecret, rotated } from './sign.ts';

/** Addresses that may hear of cases at one time: each costs a row for every event. */
export const mostHooks = 20;

/** An address as somebody wishes for it. */
export type HookWish = {
  readonly id?: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly EventType[];
  readonly grant: Grant;
  readonly token: string | null;
  readonly maker: string;
};

/** A new address with its secret, or the key of what is wrong with it. */
export async function addHook(
  wish: HookWish,
  { hooks, nets, now }: { readonly hooks: HookStore; readonly nets: Nets; readonly now: number },
): Promise<{ readonly hook: Hook } | { readonly fault: string }> {
  const fault = addressFault(wish.url, nets);
  if (fault !== null) return { fault: `api-hook-bad_${fault}` };
  const { id = randomUUID(), ...rest } = wish;
  const before = hooks.byId(id);
  if (before !== null) return { hook: before };
  const secrets = [{ secret: newSecret(), until: null }];
  const hook: Hook = { ...rest, id, secrets, made: now };
  if (!(await hooks.add(hook, mostHooks))) return { fault: 'api-hook-too_many' };
  // Another try of the same may have made it with a secret of its own.
  return { hook: hooks.byId(id) ?? hook };
}

/** The same address with a new secret; `null` where it was dropped meanwhile. */
export async function rotateHook(hook: Hook, hooks: HookStore, now: number): Promise<Hook | null> {
  const { id, name, url, events, grant, token, maker, made, secrets } = hook;
  const next: Hook = {
    id,
    name,
    url,
    events,
    grant,
    token,
    maker,
    made,
    secrets: rotated(secrets, now),
  };
  return (await hooks.replace(next)) ? next : null;
}

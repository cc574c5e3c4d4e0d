import type { Delivery } from '../channel.ts';
import { deliveryOf, nameOf } from './failure.ts';
import type { TurnedAway } from './staff-line.ts';
import type { StaffPlace } from './staff-parts.ts';
import type { Called } from './telegram-api.ts';

/** Why Telegram refused a call for good; empty where it did not. */
export const refusalOf = (called: Called | TurnedAway): string =>
  !called.ok && 'failure' in called && called.failure.kind === 'never' ? called.failure.reason : '';

/** What becomes of a notice whose call failed. */
export function failed(
  place: StaffPlace,
  called: (Called & { readonly ok: false }) | TurnedAway,
  note: (why: string) => void,
): Delivery {
  if ('turnedAway' in called) return { kind: 'retry', after: called.turnedAway };
  note(nameOf(called.failure));
  if (called.failure.kind !== 'moved') return deliveryOf(called.failure);
  place.moved(called.failure.to);
  return { kind: 'retry', after: 0 };
}

/** A number of a result, as it is kept. */
export function numberIn(result: unknown, name: string): string {
  const found = (result as { readonly [name: string]: unknown } | null)?.[name];
  return typeof found === 'number' ? String(found) : '0';
}

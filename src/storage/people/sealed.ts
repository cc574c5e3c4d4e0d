import type { KeyRing } from '../key-ring.ts';
import type { Plan } from '../plan.ts';
import { sealJson, unsealJson } from '../seal.ts';
import type { Reader } from '../sqlite.ts';

const place = (table: string, row: string) => ({ table, column: 'body', row }) as const;

/** Seals the body of a row by the house's key; gives the columns `key` and `body`. */
export function sealBody(
  plan: Plan,
  { table, row }: { readonly table: string; readonly row: string },
  value: unknown,
): { readonly key: string; readonly body: Uint8Array } {
  const key = plan.key('house', 'house');
  return { key: key.id, body: sealJson(key.secret, place(table, row), value) };
}

/** The body again, or `null` where its key was destroyed. */
export function openBody(
  { ring, reader }: { readonly ring: Pick<KeyRing, 'byId'>; readonly reader: Reader },
  { table, row }: { readonly table: string; readonly row: string },
  sealed: { readonly key: string; readonly body: Uint8Array },
): unknown {
  const key = ring.byId(sealed.key, reader);
  return key === null ? null : unsealJson(key.secret, place(table, row), sealed.body);
}

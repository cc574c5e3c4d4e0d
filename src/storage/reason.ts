import type { KeyRing } from './key-ring.ts';
import { unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';

/** Why something was set aside or given up; one that cannot be opened says so, since the list it stands in must be read. */
export function readReason(
  { reader, ring }: { reader: Reader; ring: KeyRing },
  table: 'quarantine' | 'dead_letters',
  row: { readonly seq: number; readonly reason_key: string; readonly reason: Uint8Array },
): string {
  try {
    const key = ring.byId(row.reason_key, reader);
    if (key === null) return 'unknown';
    const place = { table, column: 'reason', row: String(row.seq) };
    return unsealJson(key.secret, place, row.reason) as string;
  } catch {
    return 'unknown';
  }
}

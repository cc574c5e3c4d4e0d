import type { Macs } from './hmac.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';

/** What a case can be found by. */
export type LookupKind = 'id_number' | 'phone' | 'name';

const dropLookup = statement<{ number: string }>()((db, hole) =>
  db.deleteFrom('lookup').where('case_number', '=', hole.number),
);
const insertLookup = statement<{ mac: string; number: string }>()((db, hole) =>
  db
    .insertInto('lookup')
    .values({ mac: hole.mac, case_number: hole.number })
    .onConflict((on) => on.columns(['mac', 'case_number']).doNothing()),
);
const findLookup = statement<{ mac: string }>()((db, hole) =>
  db.selectFrom('lookup').select('case_number').where('mac', '=', hole.mac).orderBy('case_number'),
);

/** The one form of a value under which it is found, however it was typed. */
export function normalised(kind: LookupKind, value: string): string {
  const plain = value.normalize('NFKC').replace(/\s/gu, '');
  if (kind === 'id_number') return plain.toUpperCase();
  if (kind === 'phone') return plain.replace(/\D/gu, '').replace(/^(?:00)?86(?=1\d{10}$)/u, '');
  return plain
    .replace(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, '')
    .replace(/[·•・.‧∙⋅●᛫⸱˙]/gu, '·')
    .toLowerCase();
}

const macOf = (macs: Macs, kind: LookupKind, value: string): string =>
  macs.of('lookup', kind, normalised(kind, value)).toString('base64url');

/** Plans the values a case is found by, in place of those it had. */
export function planLookup(
  plan: Plan,
  macs: Macs,
  found: { number: string; by: readonly { kind: LookupKind; value: string }[] },
): void {
  plan.write(dropLookup, { number: found.number });
  for (const { kind, value } of found.by)
    plan.write(insertLookup, { mac: macOf(macs, kind, value), number: found.number });
}

/** Numbers of the cases with exactly this value. */
export const findCases = (
  { reader, macs }: { reader: Reader; macs: Macs },
  kind: LookupKind,
  value: string,
): readonly string[] =>
  reader.all(findLookup, { mac: macOf(macs, kind, value) }).map((row) => row.case_number);

const fileMac = (macs: Macs, kind: 'id_number' | 'name', value: string): string =>
  macs.of('lookup', `file:${kind}`, normalised(kind, value)).toString('base64url');

/** Plans the values a household file is found by, in place of those it had; digests of their own, so that a case and a file never answer for each other. */
export function planFileLookup(
  plan: Plan,
  macs: Macs,
  found: { id: string; by: readonly { kind: 'id_number' | 'name'; value: string }[] },
): void {
  plan.write(dropLookup, { number: found.id });
  for (const { kind, value } of found.by)
    plan.write(insertLookup, { mac: fileMac(macs, kind, value), number: found.id });
}

/** Ids of the household files with exactly this value. */
export const filesFoundBy = (
  { reader, macs }: { reader: Reader; macs: Macs },
  kind: 'id_number' | 'name',
  value: string,
): readonly string[] =>
  reader.all(findLookup, { mac: fileMac(macs, kind, value) }).map((row) => row.case_number);

import type { Tally } from '../messages/tally.ts';
import type { DataKey, KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';

/** What was counted, by what and of what: `cause.illness`. */
export type Counted = { readonly [what: string]: number };

type Row = { readonly day: string; readonly key: string; readonly body: Uint8Array };

const ofDay = statement<{ day: string }>()((db, hole) =>
  db.selectFrom('tallies').selectAll().where('day', '=', hole.day),
);
const between = statement<{ from: string; to: string }>()((db, hole) =>
  db
    .selectFrom('tallies')
    .selectAll()
    .where('day', '>=', hole.from)
    .where('day', '<=', hole.to)
    .orderBy('day'),
);
const put = statement<Row>()((db, hole) =>
  db
    .insertInto('tallies')
    .values({ day: hole.day, key: hole.key, body: hole.body })
    .onConflict((on) => on.column('day').doUpdateSet({ key: hole.key, body: hole.body })),
);

const place = (row: string) => ({ table: 'tallies', column: 'body', row }) as const;

const keyOf = ({ what, of }: Tally): string => `${what}.${of}`;

// Counts are no truth that a turn could fail by: where the row cannot be opened it begins anew.
function countsIn({ day, body }: Row, key: DataKey | null): Record<string, number> {
  if (key === null) return {};
  try {
    return { ...(unsealJson(key.secret, place(day), body) as Counted) };
  } catch {
    return {};
  }
}

/** Plans what one turn counts: a sealed row a day, which names nobody and no case. */
export function planTallies(plan: Plan, tallies: readonly Tally[]): void {
  for (const day of new Set(tallies.map((one) => one.day))) {
    const before = plan.reader.get(ofDay, { day });
    const known = before === undefined ? null : plan.keyById(before.key);
    const counts = before === undefined ? {} : countsIn(before, known);
    for (const one of tallies.filter((tally) => tally.day === day))
      counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + one.by;
    const key = known ?? plan.key('house', 'house');
    plan.write(put, { day, key: key.id, body: sealJson(key.secret, place(day), counts) });
  }
}

/** What was counted between two days, both of them too. */
export function talliesIn(
  { reader, ring }: { readonly reader: Reader; readonly ring: KeyRing },
  days: { readonly from: string; readonly to: string },
): Counted {
  const all: Record<string, number> = {};
  for (const { day, key, body } of reader.all(between, days)) {
    const found = ring.byId(key, reader);
    if (found === null) continue;
    const counts = unsealJson(found.secret, place(day), body) as Counted;
    for (const [what, count] of Object.entries(counts)) all[what] = (all[what] ?? 0) + count;
  }
  return all;
}

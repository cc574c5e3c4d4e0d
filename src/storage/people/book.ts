import type { KeyRing } from '../key-ring.ts';
import type { Plan } from '../plan.ts';
import type { Reader } from '../sqlite.ts';
import { statement } from '../statement.ts';
import type { BookEntry } from './people-store.ts';
import { openBody, sealBody } from './sealed.ts';

const insert = statement<{ at: number; staff: string; key: string; body: Uint8Array }>()(
  (db, hole) =>
    db
      .insertInto('people_book')
      .values({ at: hole.at, staff: hole.staff, key: hole.key, body: hole.body }),
);
const between = statement<{ from: number; to: number }>()((db, hole) =>
  db
    .selectFrom('people_book')
    .selectAll()
    .where('at', '>=', hole.from)
    .where('at', '<', hole.to)
    .orderBy('seq', 'desc'),
);

const table = 'people_book';

// The row's number is known only once it is written: what is sealed is bound to its moment and who did it.
const rowOf = ({ at, staff }: { readonly at: number; readonly staff: string }) => `${at}/${staff}`;

/** Plans a line of the book, in the commit of what it tells. */
export function planBook(plan: Plan, { at, by, ...told }: BookEntry): void {
  const of = { at, staff: by };
  plan.write(insert, {
    ...of,
    ...sealBody(plan, { table, row: rowOf(of) }, told),
  });
}

/** Lines of the book of that time, the newest first. */
export const readBook = (
  parts: { readonly reader: Reader; readonly ring: KeyRing },
  from: number,
  to: number,
): readonly BookEntry[] =>
  parts.reader.all(between, { from, to }).flatMap((row) => {
    const told = openBody<Omit<BookEntry, 'at' | 'by'>>(parts, { table, row: rowOf(row) }, row);
    return told === null ? [] : [{ ...told, at: row.at, by: row.staff }];
  });

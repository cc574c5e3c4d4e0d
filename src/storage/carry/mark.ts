import type { Connection, Reader } from '../sqlite.ts';
import { type NoValues, statement } from '../statement.ts';

/** The row of `meta` that says of a house on its way where it stands. */
export const markRow = 'carried';

const found = statement<NoValues>()((db) =>
  db.selectFrom('meta').select('value').where('name', '=', markRow),
);
const put = statement<{ value: string }>()((db, hole) =>
  db
    .insertInto('meta')
    .values({ name: markRow, value: hole.value })
    .onConflict((on) => on.column('name').doUpdateSet({ value: hole.value })),
);
const drop = statement<NoValues>()((db) => db.deleteFrom('meta').where('name', '=', markRow));

/** `half`: what is carried here is not whole yet. Else where the house of this database went: an address of PostgreSQL as it is shown, or `file`. */
export type Mark = 'half' | { readonly to: string };

/** How a database stands that a house was carried to or from; `null` for one that nothing was carried from and all to. */
export function markOf(reader: Reader): Mark | null {
  const value = reader.get(found, {})?.value;
  if (value === undefined) return null;
  return value === 'half' ? 'half' : { to: value };
}

/** Says so. */
export function putMark(connection: Connection, mark: Mark | null): void {
  if (mark === null) connection.run(drop, {});
  else connection.run(put, { value: mark === 'half' ? mark : mark.to });
}

/** Throws one line where a database holds half a house, or one that is elsewhere now: two of one house would both take its messages. */
export function refuseCarried(reader: Reader, what: string): void {
  const mark = markOf(reader);
  if (mark === null) return;
  if (mark === 'half')
    throw new Error(
      `Cannot ${what}: a house was on its way into this database and is not whole in it. Where it comes from it stands as it was: run the same "npm run desk -- move" or "restore" again`,
    );
  throw new Error(
    mark.to === 'file'
      ? `Cannot ${what}: this house went into the file of DATA. Take DATABASE_URL out of the settings; "npm run desk -- move --to postgres://…" brings it back`
      : `Cannot ${what}: this house went to PostgreSQL (${mark.to}). Set DATABASE_URL to it; "npm run desk -- move --to file" brings it back`,
  );
}

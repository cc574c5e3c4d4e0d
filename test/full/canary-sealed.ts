import { DatabaseSync } from 'node:sqlite';
import { unseal } from '../../src/storage/seal.ts';

/** A sealed value and its place. */
export type Sealed = {
  readonly table: string;
  readonly column: string;
  readonly row: string;
  readonly bytes: Buffer;
};

const sealedColumns: readonly (readonly [string, string, string])[] = [
  ['sessions', 'body', 'conversation'],
  ['sessions', 'heard', 'conversation'],
  ['drafts', 'body', 'id'],
  ['transcript', 'lines', "conversation || ' ' || version || ' ' || part"],
  ['inbox', 'payload', 'id'],
  ['outbox', 'payload', 'id'],
  ['papers', 'name', 'id'],
];

/** Sealed values and wrapped keys of a database file that is not in use. */
export function readSealed(file: string) {
  const db = new DatabaseSync(file, { readOnly: true });
  const sealed = sealedColumns.flatMap(([table, column, row]) =>
    db
      .prepare(`select ${row} as row, ${column} as bytes from ${table} where ${column} is not null`)
      .all()
      .map(
        (one): Sealed => ({
          table,
          column,
          row: String(one['row']),
          bytes: Buffer.from(one['bytes'] as Uint8Array),
        }),
      ),
  );
  const keys = db
    .prepare('select id, kind, wrapped from keys')
    .all()
    .map((one) => ({
      id: String(one['id']),
      kind: String(one['kind']),
      wrapped: Buffer.from(one['wrapped'] as Uint8Array),
    }));
  db.close();
  return { sealed, keys };
}

/** What some key opens at its own place, in clear. */
export function openable(
  sealed: readonly Sealed[],
  secrets: readonly Uint8Array[],
): readonly string[] {
  return sealed.flatMap(({ table, column, row, bytes }) =>
    secrets.flatMap((secret) => {
      try {
        return [unseal(secret, { table, column, row }, bytes).toString('utf8')];
      } catch {
        return [];
      }
    }),
  );
}

import type { Committer } from './committer.ts';
import type { KeyRing } from './key-ring.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';

/** A way to look at the list that somebody keeps: its name, and the filters and the order as they stand in the address of the page. */
export type SavedView = {
  readonly id: string;
  /** Id of the account that keeps it. */
  readonly owner: string;
  /** Everybody sees it. */
  readonly shared: boolean;
  readonly name: string;
  readonly query: string;
};

/** Views of the list: an account's own and those that are shared. */
export type ViewStore = {
  /** Its own first, then those of others that are shared; by name. */
  readonly of: (staff: string) => readonly SavedView[];
  /** The same id again replaces it. */
  readonly put: (view: SavedView) => Promise<void>;
  /** Drops a view of this account. */
  readonly drop: (id: string, owner: string) => Promise<void>;
};

type Row = {
  readonly id: string;
  readonly owner: string;
  readonly shared: number;
  readonly key: string;
  readonly body: Uint8Array;
};
type Body = Pick<SavedView, 'name' | 'query'>;

const seenBy = statement<{ owner: string }>()((db, hole) =>
  db
    .selectFrom('views')
    .selectAll()
    .where((either) => either.or([either('owner', '=', hole.owner), either('shared', '=', 1)])),
);
const put = statement<Row>()((db, hole) =>
  db
    .insertInto('views')
    .values({
      id: hole.id,
      owner: hole.owner,
      shared: hole.shared,
      key: hole.key,
      body: hole.body,
    })
    .onConflict((on) =>
      on
        .column('id')
        .doUpdateSet({ shared: hole.shared, key: hole.key, body: hole.body })
        .where('views.owner', '=', hole.owner),
    ),
);
const remove = statement<{ id: string; owner: string }>()((db, hole) =>
  db.deleteFrom('views').where('id', '=', hole.id).where('owner', '=', hole.owner),
);

const place = (row: string) => ({ table: 'views', column: 'body', row }) as const;

/** The views of a database; names and filters are sealed by the house's key. */
export function viewStore({
  reader,
  ring,
  committer,
}: {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
}): ViewStore {
  const opened = (row: Row): readonly SavedView[] => {
    const key = ring.byId(row.key, reader);
    if (key === null) return [];
    const body = unsealJson(key.secret, place(row.id), row.body) as Body;
    return [{ id: row.id, owner: row.owner, shared: row.shared === 1, ...body }];
  };
  return {
    of: (staff) =>
      reader
        .all(seenBy, { owner: staff })
        .flatMap(opened)
        .toSorted(
          (a, b) =>
            Number(b.owner === staff) - Number(a.owner === staff) ||
            a.name.localeCompare(b.name, 'zh'),
        ),
    put: async ({ id, owner, shared, name, query }) => {
      await committer.submit((plan) => {
        const key = plan.key('house', 'house');
        const body = sealJson(key.secret, place(id), { name, query });
        plan.write(put, { id, owner, shared: shared ? 1 : 0, key: key.id, body });
      });
    },
    drop: async (id, owner) => {
      await committer.submit((plan) => plan.write(remove, { id, owner }));
    },
  };
}

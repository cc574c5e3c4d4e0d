import { dayOf } from '../messages/day.ts';
import type { NewVersion, Version, Written } from '../messages/settings.ts';
import type { Committer } from './committer.ts';
import type { KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';

/** What was changed of the centre, and which ready sentences an account sends. */
export type SettingStore = {
  /** Every change that was ever written down, the oldest first. */
  readonly versions: () => readonly Version[];
  /** Writes a change down; `seen`: the place of the last change of this thing that its author knew, 0 for none. The same id again changes nothing. */
  readonly add: (version: NewVersion, seen: number) => Promise<Written>;
  /** Takes a change back that has not begun; resolves to whether it is taken back. */
  readonly takeBack: (id: string, by: Version['by'], at: number) => Promise<boolean>;
  /** How often an account took each ready sentence. */
  readonly uses: (staff: string) => ReadonlyMap<string, number>;
  readonly used: (staff: string, reply: string, at: number) => Promise<void>;
};

type Row = {
  readonly seq: number;
  readonly id: string;
  readonly at: number;
  readonly key: string;
  readonly body: Uint8Array;
};
type Body =
  | { readonly kind: 'change'; readonly version: Omit<NewVersion, 'id' | 'at'> }
  | { readonly kind: 'back'; readonly of: string; readonly by: Version['by'] };

const all = statement<NoValues>()((db) =>
  db.selectFrom('centre_versions').selectAll().orderBy('seq'),
);
const put = statement<Omit<Row, 'seq'>>()((db, hole) =>
  db
    .insertInto('centre_versions')
    .values({ id: hole.id, at: hole.at, key: hole.key, body: hole.body }),
);
const usesOf = statement<{ staff: string }>()((db, hole) =>
  db.selectFrom('reply_uses').select(['reply', 'count']).where('staff', '=', hole.staff),
);
const useOf = statement<{ staff: string; reply: string }>()((db, hole) =>
  db
    .selectFrom('reply_uses')
    .select('count')
    .where('staff', '=', hole.staff)
    .where('reply', '=', hole.reply),
);
const putUse = statement<{ staff: string; reply: string; count: number; last: number }>()(
  (db, hole) =>
    db
      .insertInto('reply_uses')
      .values({ staff: hole.staff, reply: hole.reply, count: hole.count, last: hole.last })
      .onConflict((on) =>
        on.columns(['staff', 'reply']).doUpdateSet({ count: hole.count, last: hole.last }),
      ),
);

const place = (row: string) => ({ table: 'centre_versions', column: 'body', row }) as const;

type Opened = { readonly row: Row; readonly body: Body };

// One row that cannot be opened must not keep the house from opening.
function openedBy(reader: Reader, keys: Pick<KeyRing, 'byId'>): readonly Opened[] {
  return reader.all(all, {}).flatMap((row) => {
    const key = keys.byId(row.key, reader);
    if (key === null) return [];
    try {
      return [{ row, body: unsealJson(key.secret, place(row.id), row.body) as Body }];
    } catch {
      return [];
    }
  });
}

function versionsOf(opened: readonly Opened[]): readonly Version[] {
  const back = new Map<string, Version['back']>();
  for (const { row, body } of opened)
    if (body.kind === 'back') back.set(body.of, { at: row.at, by: body.by });
  return opened.flatMap(({ row: { seq, id, at }, body }) => {
    if (body.kind !== 'change') return [];
    const taken = back.get(id);
    return { ...body.version, id, seq, at, ...(taken === undefined ? {} : { back: taken }) };
  });
}

/** The settings of a database. */
export function settings({
  reader,
  ring,
  committer,
}: {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
}): SettingStore {
  const write = (plan: Plan, id: string, { at, body }: { at: number; body: Body }): void => {
    const key = plan.key('house', 'house');
    plan.touched.settings = true;
    plan.write(put, { id, at, key: key.id, body: sealJson(key.secret, place(id), body) });
  };
  const before = (plan: Plan) => versionsOf(openedBy(plan.reader, ring));
  return {
    versions: () => versionsOf(openedBy(reader, ring)),
    add: async ({ id, at, ...version }, seen) => {
      const written = await committer.submit((plan): Written => {
        const known = before(plan);
        if (known.some((one) => one.id === id)) return { kind: 'done' };
        const last = known.findLast((one) => one.what === version.what && one.back === undefined);
        if (last !== undefined && last.seq > seen) return { kind: 'clash', version: last };
        write(plan, id, { at, body: { kind: 'change', version } });
        return { kind: 'done' };
      });
      if (written === 'conflict') throw new Error('Cannot write down a change of the centre');
      return written;
    },
    takeBack: async (id, by, at) => {
      const written = await committer.submit((plan): boolean => {
        const found = before(plan).find((one) => one.id === id);
        if (found === undefined) return false;
        if (found.back !== undefined) return true;
        if (found.from <= dayOf(at)) return false;
        write(plan, `${id}:back`, { at, body: { kind: 'back', of: id, by } });
        return true;
      });
      return written === true;
    },
    uses: (staff) =>
      new Map(reader.all(usesOf, { staff }).map(({ reply, count }) => [reply, count])),
    used: async (staff, reply, at) => {
      await committer.submit((plan) => {
        const count = (plan.reader.get(useOf, { staff, reply })?.count ?? 0) + 1;
        plan.write(putUse, { staff, reply, count, last: at });
      });
    },
  };
}

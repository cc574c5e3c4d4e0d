import type { Committer } from '../committer.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Reader } from '../sqlite.ts';
import { type NoValues, statement } from '../statement.ts';
import { planBook } from './book.ts';
import type { Audit, PeopleStore } from './people-store.ts';
import { openBody, sealBody } from './sealed.ts';

type Row = { id: string; auditor: string; last: string; key: string; body: Uint8Array };

const all = statement<NoValues>()((db) =>
  db.selectFrom('audits').selectAll().orderBy('last', 'desc').orderBy('id'),
);
const insert = statement<Row>()((db, hole) =>
  db.insertInto('audits').values({
    id: hole.id,
    auditor: hole.auditor,
    last: hole.last,
    key: hole.key,
    body: hole.body,
  }),
);
const drop = statement<{ id: string }>()((db, hole) =>
  db.deleteFrom('audits').where('id', '=', hole.id),
);

const table = 'audits';

/** What was opened to auditors, what lasts longest first. */
export const audits = (parts: {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
}): Pick<PeopleStore, 'audits' | 'putAudit' | 'endAudit'> => ({
  audits: (auditor) =>
    parts.reader.all(all, {}).flatMap((row): readonly Audit[] => {
      if (auditor !== undefined && row.auditor !== auditor) return [];
      const { id, last } = row;
      const named = openBody<Omit<Audit, 'id' | 'auditor' | 'last'>>(
        parts,
        { table, row: id },
        row,
      );
      return named === null ? [] : [{ id, auditor: row.auditor, last, ...named }];
    }),
  putAudit: async ({ id, auditor, last, ...named }, line) => {
    await parts.committer.submit((plan) => {
      plan.write(insert, { id, auditor, last, ...sealBody(plan, { table, row: id }, named) });
      planBook(plan, line);
    });
  },
  endAudit: async (id, line) => {
    await parts.committer.submit((plan) => {
      plan.write(drop, { id });
      planBook(plan, line);
    });
  },
});

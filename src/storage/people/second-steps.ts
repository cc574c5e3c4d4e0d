import type { Committer } from '../committer.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Reader } from '../sqlite.ts';
import { statement } from '../statement.ts';
import { planBook } from './book.ts';
import type { PeopleStore, SecondStep } from './people-store.ts';
import { openBody, sealBody } from './sealed.ts';

type Row = { staff: string; key: string; body: Uint8Array };

const find = statement<{ staff: string }>()((db, hole) =>
  db.selectFrom('second_steps').selectAll().where('staff', '=', hole.staff),
);
const drop = statement<{ staff: string }>()((db, hole) =>
  db.deleteFrom('second_steps').where('staff', '=', hole.staff),
);
const insert = statement<Row>()((db, hole) =>
  db
    .insertInto('second_steps')
    .values({ staff: hole.staff, key: hole.key, body: hole.body })
    .onConflict((on) => on.column('staff').doUpdateSet({ key: hole.key, body: hole.body })),
);

const table = 'second_steps';

/** Secrets of the second step of signing in, sealed. */
export function secondSteps(parts: {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
}): Pick<PeopleStore, 'secondStep' | 'changeSecondStep'> {
  const { ring, committer } = parts;
  const read = (reader: Reader, staff: string): SecondStep | null => {
    const row = reader.get(find, { staff });
    return row === undefined ? null : openBody({ ring, reader }, { table, row: staff }, row);
  };
  return {
    secondStep: (staff) => read(parts.reader, staff),
    changeSecondStep: async (staff, change, line) => {
      const changed = await committer.submit((plan) => {
        const after = change(read(plan.reader, staff));
        if (after === undefined) return false;
        if (after === null) plan.write(drop, { staff });
        else plan.write(insert, { staff, ...sealBody(plan, { table, row: staff }, after) });
        if (line !== undefined) planBook(plan, line);
        return true;
      });
      return changed === true;
    },
  };
}

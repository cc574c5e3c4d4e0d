import type { HistoryEntry } from '../../cases/case.ts';
import type { Committer } from '../committer.ts';
import type { Plan } from '../plan.ts';
import type { Reader } from '../sqlite.ts';
import { fixed, statement } from '../statement.ts';
import type { PeopleStore } from './people-store.ts';

type Row = {
  case_number: string;
  n: number;
  at: number;
  giver: string | null;
  taker: string;
  actor: string;
};

const insertPass = statement<Row>()((db, hole) =>
  db.insertInto('passes').values({
    case_number: hole.case_number,
    n: hole.n,
    at: hole.at,
    giver: hole.giver,
    taker: hole.taker,
    actor: hole.actor,
  }),
);
const insertUnseen = statement<{ staff: string; case_number: string; n: number }>()((db, hole) =>
  db
    .insertInto('passes_unseen')
    .values({ staff: hole.staff, case_number: hole.case_number, n: hole.n }),
);
const unseenOf = statement<{ staff: string }>()((db, hole) =>
  db
    .selectFrom('passes_unseen')
    .innerJoin('passes', (join) =>
      join
        .onRef('passes.case_number', '=', 'passes_unseen.case_number')
        .onRef('passes.n', '=', 'passes_unseen.n'),
    )
    .select([
      'passes.case_number',
      'passes.n',
      'passes.at',
      'passes.giver',
      'passes.taker',
      'passes.actor',
    ])
    .where('passes_unseen.staff', '=', hole.staff)
    .orderBy('passes.at', 'desc')
    .orderBy('passes.case_number')
    .limit(fixed(500)),
);
const dropUnseen = statement<{ staff: string }>()((db, hole) =>
  db.deleteFrom('passes_unseen').where('staff', '=', hole.staff),
);

/** Plans that a case went into other hands, for both whose hands they are to see; `from`: how many entries its history had before these. */
export function planPasses(
  plan: Plan,
  number: string,
  { from, entries }: { readonly from: number; readonly entries: readonly HistoryEntry[] },
): void {
  for (const [index, { act }] of entries.entries()) {
    const { deed, by } = act;
    if (by.role !== 'staff' || (deed.kind !== 'assign' && deed.kind !== 'take_over')) continue;
    const giver = deed.from?.id ?? null;
    const taker = deed.kind === 'assign' ? deed.to : by.id;
    const n = from + index + 1;
    plan.write(insertPass, { case_number: number, n, at: act.at, giver, taker, actor: by.id });
    for (const staff of new Set([giver, taker]))
      if (staff !== null && staff !== by.id)
        plan.write(insertUnseen, { staff, case_number: number, n });
  }
}

/** What went into and out of somebody's hands. */
export const passes = ({
  reader,
  committer,
}: {
  readonly reader: Reader;
  readonly committer: Committer;
}): Pick<PeopleStore, 'unseen' | 'saw'> => ({
  unseen: (staff) =>
    reader.all(unseenOf, { staff }).map(({ case_number, n, at, giver, taker, actor }) => ({
      case: case_number,
      n,
      at,
      giver,
      taker,
      actor,
    })),
  saw: async (staff) => {
    await committer.submit((plan) => plan.write(dropUnseen, { staff }));
  },
});

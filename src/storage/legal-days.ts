import type { Case } from '../cases/case.ts';
import { legalDays } from '../cases/listing/listed.ts';
import { dayOf } from '../messages/day.ts';
import type { Plan } from './plan.ts';
import { statement } from './statement.ts';

const drop = statement<{ number: string }>()((db, hole) =>
  db.deleteFrom('legal_days').where('case_number', '=', hole.number),
);
const put = statement<{ number: string; last: string }>()((db, hole) =>
  db.insertInto('legal_days').values({ case_number: hole.number, last: hole.last }),
);
const daysOf = statement<{ number: string }>()((db, hole) =>
  db.selectFrom('legal_days').select('last').where('case_number', '=', hole.number).orderBy('last'),
);

/** Plans the last days of a case's legal clocks, in place of those it had, which a new one has not; where they are the same nothing is written. */
export function planLegalDays(plan: Plan, of: Case, fresh = false): void {
  const days = legalDays(of, dayOf(of.changed)).toSorted();
  const read = () => plan.reader.all(daysOf, { number: of.number }).map(({ last }) => last);
  const before = fresh ? [] : read();
  if (days.join(' ') === before.join(' ')) return;
  if (before.length > 0) plan.write(drop, { number: of.number });
  for (const last of days) plan.write(put, { number: of.number, last });
}

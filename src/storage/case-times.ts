import type { Case } from '../cases/case.ts';
import { awaitedOf } from '../cases/slip-days.ts';
import { isFinal } from '../cases/table.ts';
import type { Plan } from './plan.ts';
import type { Schema } from './schema.ts';
import { statement } from './statement.ts';

type Row = Schema['case_times'];

const put = statement<Row>()((db, hole) =>
  db
    .insertInto('case_times')
    .values({
      number: hole.number,
      part: hole.part,
      state: hole.state,
      waits: hole.waits,
      owner: hole.owner,
      opened: hole.opened,
      answered: hole.answered,
      answer_minutes: hole.answer_minutes,
      answer_late: hole.answer_late,
      decided: hole.decided,
      decide_minutes: hole.decide_minutes,
      decide_late: hole.decide_late,
      ended: hole.ended,
    })
    .onConflict((on) =>
      on.column('number').doUpdateSet({
        part: hole.part,
        state: hole.state,
        waits: hole.waits,
        owner: hole.owner,
        answered: hole.answered,
        answer_minutes: hole.answer_minutes,
        answer_late: hole.answer_late,
        decided: hole.decided,
        decide_minutes: hole.decide_minutes,
        decide_late: hole.decide_late,
        ended: hole.ended,
      }),
    ),
);

/** On whom a case waits. */
export type WaitsOn = 'worker' | 'department' | 'nobody' | 'staff';

function waitsOn(of: Case): WaitsOn {
  if (isFinal(of.state)) return 'nobody';
  if (of.requests.length > 0 || of.state === 'returned') return 'worker';
  if (awaitedOf(of) !== null) return 'department';
  return of.owner === null ? 'nobody' : 'staff';
}

/** Plans what is counted of a case's times, in the commit that changes it. */
export function planTimes(plan: Plan, of: Case): void {
  const { answered, decided, ended } = of.timing ?? {};
  plan.write(put, {
    number: of.number,
    part: of.kept === undefined ? of.service : 'kept',
    state: of.state,
    waits: waitsOn(of),
    owner: of.owner?.id ?? '',
    opened: of.opened,
    answered: answered?.at ?? null,
    answer_minutes: answered?.minutes ?? null,
    answer_late: answered?.late === true ? 1 : 0,
    decided: decided?.at ?? null,
    decide_minutes: decided?.minutes ?? null,
    decide_late: decided?.late === true ? 1 : 0,
    ended: isFinal(of.state) ? (ended ?? of.changed) : null,
  });
}

import type { Calendar } from '../../src/cases/calendar.ts';
import { decide } from '../../src/cases/decide.ts';
import { standInsOn } from '../../src/cases/standing-in.ts';
import type { DeskPort } from '../../src/desk/desk-port.ts';
import type { CaseAct } from '../../src/messages/case-act.ts';
import type { Centre } from '../../src/messages/centre.ts';
import { dayOf } from '../../src/messages/day.ts';
import { serviceById } from '../../src/services/index.ts';
import type { Store, TurnWrites } from '../../src/storage/store.ts';
import type { ActOutcome } from '../../src/turns/port.ts';

/** A commit that changes nothing yet. */
export const nothing: Omit<TurnWrites, 'cases'> = {
  row: null,
  outbox: [],
  timers: [],
  inbox: [],
  forget: [],
  keepHeard: false,
  papers: [],
};

type Ground = {
  readonly store: Pick<Store, 'loadCase' | 'desk' | 'commit' | 'staff' | 'people'>;
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly now: () => number;
};

/** Acts on cases as the turns do them, but without a conversation: decided, committed, and again on a conflict. */
export function actsOn({
  store,
  centre,
  calendar,
  now,
}: Ground): (
  number: string,
  id: string,
  by: CaseAct['by'],
  deed: CaseAct['deed'],
) => ReturnType<DeskPort['act']> {
  return async (number, id, by, deed): Promise<ActOutcome> => {
    for (;;) {
      const before = store.loadCase(number);
      if (before === null) return { ok: false, why: { key: 'refused-no_case' } };
      if (store.desk.history(number).some((row) => row.act.id === id))
        return { ok: true, case: before };
      const service = serviceById(before.service) ?? null;
      const world = {
        now: now(),
        centre,
        calendar,
        service,
        roles: by.role === 'staff' ? (store.staff.byId(by.id)?.roles ?? []) : [],
        accounts: store.staff.list(),
        standIns: standInsOn(store.people.absences(), dayOf(now())),
        number,
        conversation: before.conversation,
      };
      const { effects, refused, ...decision } = decide(before, { id, by, at: now(), deed }, world);
      if (refused !== undefined || decision.case === null)
        return { ok: false, why: refused ?? { key: 'refused-no_case' } };
      const history = effects.flatMap((effect) =>
        effect.kind === 'history' ? [effect.entry] : [],
      );
      const change = { case: decision.case, version: before.version, history, lookup: [] };
      if (
        (await store.commit({ ...nothing, cases: history.length > 0 ? [change] : [] })) === 'done'
      )
        return { ok: true, case: decision.case };
    }
  };
}

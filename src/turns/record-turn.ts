import type { Calendar } from '../cases/calendar.ts';
import type { Centre } from '../messages/centre.ts';
import { decideRecord } from '../records/decide.ts';
import type { RecordAct } from '../records/record.ts';
import { papersIn } from '../records/record-papers.ts';
import type { Store } from '../storage/store.ts';
import type { RecordOutcome, RecordWish } from './port.ts';

/** What a record turn needs. */
export type RecordTurnOptions = {
  readonly store: Pick<Store, 'records' | 'staff'>;
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly now: () => number;
};

/** One act on a record, ruled on what is committed at that moment and written whole with all it moves; the same act id again changes nothing. The roles are those of the account at that moment. */
export async function recordTurn(
  wish: RecordWish,
  { store, centre, calendar, now }: RecordTurnOptions,
): Promise<RecordOutcome> {
  const at = now();
  const { id: who, name, program } = wish.by;
  const by = { id: who, name, ...(program === true ? { program } : {}) };
  const act: RecordAct = { id: wish.actId, by, at, deed: wish.deed };
  const account = store.staff.byId(by.id);
  const roles = account?.active === true && program !== true ? account.roles : [];
  const event = { id: `record:${wish.actId}`, at, by, papers: papersIn(wish.deed) };
  const outcome = await store.records.commit<RecordOutcome>(event, (reads) => {
    const before = wish.id === null ? null : reads.record(wish.kind, wish.id);
    const world = { ...reads, now: at, centre, calendar, roles };
    const ruling = decideRecord(wish.kind, before, { act, world });
    if ('refused' in ruling) return { outcome: null, value: { ok: false, why: ruling.refused } };
    const main = ruling.done.changes.find(({ record }) => record.kind === wish.kind);
    const id = wish.id ?? main?.record.id ?? '';
    return { outcome: ruling.done, value: { ok: true, id } };
  });
  return outcome === 'repeat' ? { ok: true, id: wish.id ?? '' } : outcome;
}

import type { Household } from '../records/household.ts';
import type { CaseRow, Staff } from '../storage/store.ts';
import { isAdmin, mayAct, mayRead, sightOf } from './accounts/roles.ts';
import { dutyDay } from './duty.ts';
import { colleaguesFor, mayGiveAway } from './hands.ts';
import { hearsRow } from './hears.ts';
import type { StaffView } from './view.ts';

/** Cases of one service that the same colleagues may have. */
export type HandGroup = {
  /** Stands in the form: the service, and which of its groups. */
  readonly key: string;
  readonly service: string;
  readonly cases: readonly CaseRow[];
  readonly candidates: readonly Staff[];
  /** Whom they go to: the one who was chosen for all, where they are his to read, else the only one there is. */
  readonly to: Staff | null;
};

/** All that goes out of somebody's hands: his cases, calls and alerts with their appointments and requests, and his household files. */
export type Handover = {
  readonly of: Staff;
  readonly groups: readonly HandGroup[];
  /** What nobody else may read stays where it is. */
  readonly stays: readonly CaseRow[];
  readonly waiting: number;
  readonly appointments: number;
  readonly files: readonly Household[];
  readonly fileCandidates: readonly Staff[];
  readonly fileTo: Staff | null;
  /** Days to come on which he is on duty, and absences in which he stands in: those are changed on their own page. */
  readonly dutyDays: readonly string[];
  readonly standsIn: number;
};

const most = 2000;
const fileRoles = ['intake', 'approver', 'finance', 'deputy', 'admin'];

/** Whether the reader may hand over what is in somebody's hands: his own, and the manager everybody's; what a closed account left, whoever may read it. */
export const mayHandOver = (view: StaffView, of: Staff): boolean =>
  mayAct(view.staff) && (of.id === view.staff.id || isAdmin(view.staff) || !of.active);

/** Open cases in somebody's hands that the reader may open. */
export function casesOf(view: StaffView, id: string): readonly CaseRow[] {
  const { desk } = view.port.store;
  const query = { ...sightOf(view.staff, view.port.centre), over: false, owner: id };
  const at = { order: 'rank', from: 0, count: most } as const;
  return [true, false]
    .flatMap((apart) => desk.page({ ...query, apart }, at))
    .filter(
      (row) => mayRead(view.staff, row, view.port.centre) && hearsRow(view.staff, row, view.port),
    );
}

function groupsOf(view: StaffView, rows: readonly CaseRow[], all: string): readonly HandGroup[] {
  const groups = new Map<string, { cases: CaseRow[]; candidates: readonly Staff[] }>();
  for (const row of rows) {
    const danger = row.kind === 'alert' ? view.port.store.desk.case(row.number)?.danger : undefined;
    const candidates = colleaguesFor(view, { ...row, danger });
    const name = `${row.service} ${candidates.map(({ id }) => id).join(' ')}`;
    const group = groups.get(name) ?? { cases: [], candidates };
    group.cases.push(row);
    groups.set(name, group);
  }
  return [...groups.values()].map(({ cases, candidates }, index) => ({
    key: `to-${index}`,
    service: cases[0]?.service ?? '',
    cases,
    candidates,
    to:
      candidates.find(({ id }) => id === all) ??
      (candidates.length === 1 ? (candidates[0] ?? null) : null),
  }));
}

/** What would go where; `all`: id of the colleague who is to get whatever he may read. */
export function handoverOf(view: StaffView, of: Staff, all: string): Handover {
  const { store } = view.port;
  const groups = groupsOf(
    view,
    casesOf(view, of.id).filter((row) => mayGiveAway(view, row)),
    all,
  );
  const given = groups.filter(({ candidates }) => candidates.length > 0);
  const rows = given.flatMap(({ cases }) => cases);
  const worksWithFiles = (one: Staff): boolean =>
    one.roles.some((role) => fileRoles.includes(role));
  const fileCandidates = store.staff
    .list()
    .filter((one) => one.active && one.id !== of.id && mayAct(one) && worksWithFiles(one));
  const files = worksWithFiles(view.staff)
    ? store.records
        .list('household')
        .filter(({ state, responsible }) => responsible?.id === of.id && state !== 'closed')
    : [];
  const today = dutyDay(view.now, view.port.centre);
  return {
    of,
    groups: given,
    stays: groups.filter(({ candidates }) => candidates.length === 0).flatMap(({ cases }) => cases),
    waiting: rows.filter(({ waitingForWorker }) => waitingForWorker).length,
    appointments: rows
      .flatMap(({ number }) => store.appointments.ofCase(number))
      .filter(({ state }) => state === 'booked').length,
    files,
    fileCandidates,
    fileTo: fileCandidates.find(({ id }) => id === all) ?? null,
    dutyDays: [...store.people.dutyDays()]
      .filter(([day, logins]) => day >= today && logins.includes(of.login))
      .map(([day]) => day),
    standsIn: store.people
      .absences()
      .filter(({ substitute, last }) => substitute === of.id && last >= today).length,
  };
}

/** Closed accounts that still have open cases the reader may open, with how many. */
export const leftBehind = (
  view: StaffView,
): readonly { readonly of: Staff; readonly count: number }[] =>
  mayAct(view.staff)
    ? view.port.store.staff
        .list()
        .filter(({ active }) => !active)
        .map((of) => ({ of, count: casesOf(view, of.id).length }))
        .filter(({ count }) => count > 0)
    : [];

import { mayHold } from '../cases/reading.ts';
import { holds } from '../cases/standing-in.ts';
import { addDays, isWholeDay } from '../messages/day.ts';
import type { Absence } from '../storage/people/people-store.ts';
import type { CaseRow, Staff } from '../storage/store.ts';
import { isAdmin, mayAct } from './accounts/roles.ts';
import { dutyDay, dutyList, dutyOf } from './duty.ts';
import { casesOf } from './handover.ts';
import { accountsOf } from './hands.ts';
import type { StaffView } from './view.ts';

/** Most days that are planned at once, and places of a day. */
export const rotaLimits = { days: 62, places: 4, ahead: 14 } as const;

/** One day as the rota has it: names in their order, and whether it differs from the centre's list. */
export type RotaDay = {
  readonly day: string;
  readonly people: readonly string[];
  readonly own: boolean;
};

/** Today and the days to come. */
export function rotaDays(view: StaffView): readonly RotaDay[] {
  const { store, centre } = view.port;
  const first = dutyDay(view.now, centre);
  const names = new Map(accountsOf(view).map(({ login, name }) => [login, name]));
  return Array.from({ length: rotaLimits.ahead }, (_, index) => {
    const day = addDays(first, index);
    return {
      day,
      people: dutyOf(store, centre, day).map((login) => names.get(login) ?? login),
      own: store.people.dutyDays().has(day),
    };
  });
}

/** Names of those on duty now, who can sign in, the first first. */
export function onDutyNow(view: StaffView): readonly string[] {
  const active = new Map(
    accountsOf(view).flatMap(({ login, name, active }) => (active ? [[login, name]] : [])),
  );
  return view.port.centre.duty.flatMap((login) => active.get(login) ?? []);
}

/** Who may be on duty or stand in: whoever acts and can sign in. */
export const helpers = (view: StaffView): readonly Staff[] =>
  accountsOf(view).filter((one) => one.active && mayAct(one));

type Form = {
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
};

/** What a plan for some days says, or what is wrong with it. */
export function planOf(
  view: StaffView,
  form: Form,
):
  | { readonly days: readonly string[]; readonly logins: readonly string[] | null }
  | { readonly problem: string } {
  const [first, last] = [form.one('first'), form.one('last') || form.one('first')];
  if (!isWholeDay(first) || !isWholeDay(last) || first > last)
    return { problem: 'people-problem-days' };
  if (first < dutyDay(view.now, view.port.centre)) return { problem: 'people-problem-past' };
  if (addDays(first, rotaLimits.days) <= last) return { problem: 'people-problem-many_days' };
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  if (form.one('how') === 'list') return { days, logins: null };
  const known = new Set(helpers(view).map(({ login }) => login));
  const logins = [...new Set(form.all('login').filter((login) => known.has(login)))];
  return logins.length === 0 ? { problem: 'people-problem-nobody' } : { days, logins };
}

/** What an absence of a form says, or what is wrong with it. */
export function absenceOf(
  view: StaffView,
  form: Form,
  id: string,
): { readonly absence: Absence } | { readonly problem: string } {
  const staff = form.one('staff') || view.staff.id;
  const substitute = form.one('substitute');
  const [first, last] = [form.one('first'), form.one('last')];
  if (staff !== view.staff.id && !isAdmin(view.staff))
    return { problem: 'refused-not_yours_to_do' };
  if (view.port.store.staff.byId(staff) === null) return { problem: 'desk-problem-colleague' };
  if (!helpers(view).some(({ id: one }) => one === substitute) || substitute === staff)
    return { problem: 'desk-problem-colleague' };
  if (!isWholeDay(first) || !isWholeDay(last) || first > last)
    return { problem: 'people-problem-days' };
  if (last < view.today) return { problem: 'people-problem-past' };
  const meets = (one: Absence): boolean => one.first <= last && first <= one.last;
  const others = view.port.store.people.absences().filter(meets);
  // Nobody who is away stands in, and nobody is away twice: what is his would go round in a circle.
  if (others.some((one) => one.staff === staff)) return { problem: 'people-problem-away_already' };
  if (others.some((one) => one.staff === substitute))
    return { problem: 'people-problem-both_away' };
  if (others.some((one) => one.substitute === staff))
    return { problem: 'people-problem-stands_in' };
  return { absence: { id, staff, substitute, first, last } };
}

/** Open cases of somebody who is away that his substitute may not read: they wait, or somebody else gets them. */
export function notForSubstitute(view: StaffView, of: Absence): readonly CaseRow[] {
  const accounts = accountsOf(view);
  const substitute = accounts.find(({ id }) => id === of.substitute);
  if (substitute === undefined || !(holds(view.staff.id, of.staff, [of]) || isAdmin(view.staff)))
    return [];
  const { centre, store } = view.port;
  return casesOf(view, of.staff).filter((row) => {
    const danger = row.kind === 'alert' ? store.desk.case(row.number)?.danger : undefined;
    const held = { ...row, ...(danger === undefined ? {} : { danger }) };
    return !mayHold(substitute, held, { accounts, centre });
  });
}

/** The logins of the centre's own list, which a day starts from. */
export const listedDuty = (view: StaffView): readonly string[] => dutyList(view.port.centre);

import { isShut, type Readable } from '../../cases/shut.ts';
import { isFinal } from '../../cases/table.ts';
import type { CaseKind, DangerKind } from '../../messages/case-act.ts';
import type { Centre } from '../../messages/centre.ts';
import { serviceById, services } from '../../services/index.ts';
import type { Role } from '../../services/role.ts';
import type { Sight, Staff } from '../../storage/store.ts';

/** Every role an account can have, in the order shown. */
export const roles: readonly Role[] = [
  'intake',
  'approver',
  'legal',
  'women',
  'finance',
  'auditor',
  'deputy',
  'admin',
];

const formlessRoles: readonly string[] = [
  'intake',
  'approver',
  'legal',
  'women',
  'deputy',
  'admin',
];

/** Whether a case must not even be counted or listed where this account looks. */
export const isHidden = (staff: Staff, of: Readable, centre: Centre): boolean =>
  isShut(of) && !mayRead(staff, of, centre);

/** Whether an account manages accounts. */
export const isAdmin = (staff: Staff): boolean => staff.roles.includes('admin');

/** Whether an account may open a case. A complaint about the centre: those whom the centre names for that and nobody else, and never one who is named in it. A service that is shut: the roles it names, and not whoever manages accounts. Else its service's `seenBy` and whoever manages accounts; calls and alerts everyone who talks to workers, alerts also whoever is on duty. */
export function mayRead(staff: Staff, of: Readable, centre: Centre): boolean {
  if (of.kind === 'application' && of.kept !== undefined)
    return (
      centre.complaints?.includes(staff.login) === true && !of.kept.never.includes(staff.login)
    );
  if (isAdmin(staff) && !isShut(of)) return true;
  if (of.kind === 'alert' && centre.duty.includes(staff.login)) return true;
  const allowed: readonly string[] =
    of.kind === 'application' ? (serviceById(of.service)?.seenBy ?? []) : formlessRoles;
  return staff.roles.some((role) => allowed.includes(role));
}

/** Which cases an account may find in a list. */
export function sightOf(staff: Staff, centre: Centre): Sight {
  const each = [
    ...services.map(({ id }) => ({ kind: 'application' as const, service: id })),
    ...(['call', 'alert'] as const).map((kind) => ({ kind, service: kind })),
  ];
  const may = (of: Readable): boolean => mayRead(staff, of, centre);
  return {
    seen: isAdmin(staff) ? 'all' : each.filter(may).map(({ service }) => service),
    unseen: each.filter((of) => !may(of)).map(({ service }) => service),
    kept: centre.complaints?.includes(staff.login) === true,
  };
}

/** Those of the accounts who could read such a case now. */
export const readers = (
  accounts: readonly Staff[],
  of: Readable,
  centre: Centre,
): readonly Staff[] => accounts.filter((one) => one.active && mayRead(one, of, centre));

/** Dangers whose words are for those on duty and for the women's officer alone. */
const intimate: ReadonlySet<DangerKind | undefined> = new Set(['violence', 'assault']);

/** Whether an account may read what an alert is about: of violence and assault only those on duty and the women's officers; where none of them has an account, whoever may open it. All else is read by whoever may open it. */
export function mayHear(
  staff: Staff,
  of: { readonly kind: CaseKind; readonly danger?: DangerKind },
  { accounts, centre }: { readonly accounts: readonly Staff[]; readonly centre: Centre },
): boolean {
  if (of.kind !== 'alert' || !intimate.has(of.danger)) return true;
  const trusted = (one: Staff): boolean =>
    one.active && (one.roles.includes('women') || centre.duty.includes(one.login));
  return trusted(staff) || !accounts.some(trusted);
}

/** Whether an alert is the women's officers' matter too. */
export const isIntimate = (danger: DangerKind | undefined): boolean => intimate.has(danger);

/** Whether an account may act at all: one that only audits reads. */
export const mayAct = (staff: Staff): boolean => staff.roles.some((role) => role !== 'auditor');

/** Whether a case still wants work. */
export const isOpen = (of: { readonly state: Parameters<typeof isFinal>[0] }): boolean =>
  !isFinal(of.state);

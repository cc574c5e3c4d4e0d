import { isFinal } from '../../cases/table.ts';
import type { CaseKind, DangerKind } from '../../messages/case-act.ts';
import type { Centre } from '../../messages/centre.ts';
import { serviceById, services } from '../../services/index.ts';
import type { Role } from '../../services/role.ts';
import type { Staff } from '../../storage/store.ts';

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

/** Whether an account manages accounts. */
export const isAdmin = (staff: Staff): boolean => staff.roles.includes('admin');

/** Whether an account may open a case: by its service's `seenBy`; calls and alerts by everyone who talks to workers, alerts also by whoever is on duty. */
export function mayRead(
  staff: Staff,
  of: { readonly kind: CaseKind; readonly service: string },
  centre: Centre,
): boolean {
  if (isAdmin(staff)) return true;
  if (of.kind === 'alert' && centre.duty.includes(staff.login)) return true;
  const allowed: readonly string[] =
    of.kind === 'application' ? (serviceById(of.service)?.seenBy ?? []) : formlessRoles;
  return staff.roles.some((role) => allowed.includes(role));
}

/** The services, `call` and `alert` among them, of which an account may open cases. */
export const seenBy = (staff: Staff, centre: Centre): readonly string[] | 'all' =>
  isAdmin(staff)
    ? 'all'
    : [
        ...services
          .map(({ id }) => ({ kind: 'application' as const, service: id }))
          .filter((of) => mayRead(staff, of, centre))
          .map(({ service }) => service),
        ...(['call', 'alert'] as const).filter((kind) =>
          mayRead(staff, { kind, service: kind }, centre),
        ),
      ];

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

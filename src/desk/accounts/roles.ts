import { mayRead } from '../../cases/reading.ts';
import { isShut, type Readable } from '../../cases/shut.ts';
import { isFinal } from '../../cases/table.ts';
import type { Centre } from '../../messages/centre.ts';
import { services } from '../../services/index.ts';
import type { Role } from '../../services/role.ts';
import type { Sight, Staff } from '../../storage/store.ts';

// The desk asks here alone, whoever keeps the rule.
export { isIntimate, mayAct, mayHear, mayRead } from '../../cases/reading.ts';

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
  'system',
];

/** Whether a case must not even be counted or listed where this account looks. */
export const isHidden = (staff: Staff, of: Readable, centre: Centre): boolean =>
  isSystem(staff) || (isShut(of) && !mayRead(staff, of, centre));

/** Whether an account is the manager's: who lets pass, rules and hands over. */
export const isAdmin = (staff: Staff): boolean => staff.roles.includes('admin') && !isSystem(staff);

/** Whether an account keeps accounts and backups, and opens no case. */
export const isSystem = (staff: Staff): boolean => staff.roles.includes('system');

/** Whether an account sees only what was opened to it for a time. */
export const isAuditor = (staff: Staff): boolean =>
  staff.roles.length > 0 && staff.roles.every((role) => role === 'auditor');

/** Whether an account may look after accounts. */
export const keepsAccounts = (staff: Staff): boolean => isSystem(staff) || isAdmin(staff);

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

/** Whether a case still wants work. */
export const isOpen = (of: { readonly state: Parameters<typeof isFinal>[0] }): boolean =>
  !isFinal(of.state);

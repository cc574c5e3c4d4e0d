import type { CaseKind, DangerKind } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { type Grant, keptMark } from '../messages/grant.ts';
import { serviceById } from '../services/index.ts';
import { isShut, type Readable } from './shut.ts';

/** Somebody with an account, as far as it says what he may do. */
export type Account = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly active: boolean;
};

type Reader = Pick<Account, 'login' | 'roles'>;
type Rules = Pick<Centre, 'duty' | 'complaints'>;

const formlessRoles: readonly string[] = [
  'intake',
  'approver',
  'legal',
  'women',
  'deputy',
  'admin',
];

/** Whether an account opens no case whatever else it may do: the system administrator keeps accounts and backups, an auditor who is nothing else sees what was opened to him. */
export const opensNothing = (roles: readonly string[]): boolean =>
  roles.includes('system') || roles.every((role) => role === 'auditor');

/** Whether an account may open a case. A complaint about the centre: those whom the centre names for that and nobody else, and never one who is named in it. A service that is shut: the roles it names, and not the manager. Else its service's `seenBy` and the manager; calls and alerts everyone who talks to workers, alerts also whoever is on duty. */
export function mayRead(staff: Reader, of: Readable, centre: Rules): boolean {
  if (staff.roles.includes('system')) return false;
  if (of.kind === 'application' && of.kept !== undefined)
    return (
      centre.complaints?.includes(staff.login) === true && !of.kept.never.includes(staff.login)
    );
  if (staff.roles.includes('admin') && !isShut(of)) return true;
  if (of.kind === 'alert' && centre.duty.includes(staff.login)) return true;
  const allowed: readonly string[] =
    of.kind === 'application' ? (serviceById(of.service)?.seenBy ?? []) : formlessRoles;
  return staff.roles.some((role) => role !== 'auditor' && allowed.includes(role));
}

/** Whether a program may be told of a case: of the services it was given. What is for few only where that was allowed, by somebody who could open this very case now. Calls and alerts are for people. */
export function mayTell(
  { services, few, by }: Grant,
  of: Readable,
  world: { readonly accounts: readonly Account[]; readonly centre: Rules },
): boolean {
  if (of.kind !== 'application' || !services.includes(of.service)) return false;
  if (!isShut(of)) return true;
  const allowed = world.accounts.find(({ id }) => id === by);
  const kinds = [
    ...(of.kept === undefined ? [] : [keptMark]),
    ...(serviceById(of.service)?.shut === true ? [of.service] : []),
  ];
  return (
    kinds.every((kind) => few.includes(kind)) &&
    allowed?.active === true &&
    mayAct(allowed) &&
    mayRead(allowed, of, world.centre)
  );
}

/** Dangers whose words are for those on duty and for the women's officer alone. */
const intimate: ReadonlySet<DangerKind | undefined> = new Set(['violence', 'assault']);

/** Whether an alert is the women's officers' matter too. */
export const isIntimate = (danger: DangerKind | undefined): boolean => intimate.has(danger);

type Known = Reader & { readonly active?: boolean };

/** Whether an account may read what an alert is about: of violence and assault only those on duty and the women's officers; where none of them has an account, whoever may open it. All else is read by whoever may open it. */
export function mayHear(
  staff: Known,
  of: { readonly kind: CaseKind; readonly danger?: DangerKind },
  { accounts, centre }: { readonly accounts: readonly Known[]; readonly centre: Rules },
): boolean {
  if (of.kind !== 'alert' || !intimate.has(of.danger)) return true;
  const trusted = (one: Known): boolean =>
    one.active !== false &&
    !one.roles.includes('system') &&
    (one.roles.includes('women') || centre.duty.includes(one.login));
  return trusted(staff) || !accounts.some(trusted);
}

/** Whether an account may act at all: one that only audits reads, and whoever keeps the accounts does neither. */
export const mayAct = ({ roles }: Pick<Account, 'roles'>): boolean =>
  !roles.includes('system') && roles.some((role) => role !== 'auditor');

/** Whether an account can be given this case: somebody signs in with it, it acts, and may read all of it. */
export const mayHold = (
  one: Account,
  of: Readable & { readonly danger?: DangerKind },
  world: { readonly accounts: readonly Account[]; readonly centre: Rules },
): boolean =>
  one.active && mayAct(one) && mayRead(one, of, world.centre) && mayHear(one, of, world);

/** Whether an account is known to be switched off, so that what is in its hands is in nobody's. */
export const isGone = (
  id: string,
  accounts: readonly Partial<Pick<Account, 'id' | 'active'>>[] = [],
): boolean => accounts.some((one) => one.id === id && one.active === false);

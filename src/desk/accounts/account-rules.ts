import type { Staff } from '../../storage/store.ts';
import { isAdmin, isSystem, keepsAccounts } from './roles.ts';

/** Roles that whoever keeps the accounts gives; all others open cases, and the manager gives those. */
const withoutCases: ReadonlySet<string> = new Set(['system']);

/** Whether an account opens cases, or could be made to see some. */
const opens = ({ roles }: Pick<Staff, 'roles'>): boolean =>
  roles.some((role) => !withoutCases.has(role));

/** What is wrong with a new account, or with a change of one: a key of the desk's words, or `null`. Who keeps the accounts gives no role that opens a case, himself none at all, and does nothing else besides. */
export function accountProblem(by: Staff, before: Staff | null, after: Staff): string | null {
  if (!keepsAccounts(by)) return 'refused-not_yours_to_do';
  if (isSystem(after) && after.roles.length > 1) return 'people-problem-system_alone';
  if (isAdmin(by)) return after.roles.length === 0 && after.active ? 'desk-problem-role' : null;
  const had = new Set(before?.roles);
  const given = after.roles.filter((role) => !had.has(role));
  if (given.some((role) => !withoutCases.has(role))) return 'people-problem-gives_cases';
  const changes = given.length > 0 || after.roles.length !== had.size;
  return changes && before?.id === by.id ? 'people-problem-own_roles' : null;
}

/** Whether somebody may make a link with which an account sets its password, or take its second step away: that opens all the account opens, so for one that opens cases the manager does it. */
export const mayReset = (by: Staff, of: Staff): boolean =>
  isAdmin(by) || (isSystem(by) && !opens(of));

/** Whether a role can be ticked by somebody for an account. */
export const mayTick = (by: Staff, role: string): boolean => isAdmin(by) || withoutCases.has(role);

import type { CaseState } from '../../messages/case-act.ts';
import type { Duties, Duty } from '../duty.ts';
import type { Role } from '../role.ts';

/** A step that these roles may make, once what it needs is there. */
export const by = (roles: readonly Role[], duty: Partial<Omit<Duty, 'by'>> = {}): Duty => ({
  needs: [],
  ...duty,
  by: roles,
});

/** The same duty for several stages. */
export const each = (states: readonly CaseState[], duty: Duty): Duties =>
  Object.fromEntries(states.map((state) => [state, duty]));

/** Ways out that every service has. */
export const waysOut = (roles: readonly Role[]): Duties =>
  each(['returned', 'declined', 'closed'], by(roles));

import type { Case } from '../cases/case.ts';
import type { Centre } from '../messages/centre.ts';
import type { Staff } from '../storage/store.ts';
import { isIntimate, isOpen, mayHear, mayRead } from './accounts/roles.ts';
import type { DeskPort } from './desk-port.ts';

/** An alert nobody acknowledged, for one account: `sounds` where it is that account's turn on duty, or a matter of the women's officer. */
export type AlertView = {
  readonly case: Case;
  readonly sounds: boolean;
  /** Whether the account may read what it is about. */
  readonly heard: boolean;
  /** Nobody of the duty list has an account. */
  readonly nobody: boolean;
};

/** Whether an alert sounds for an account: its duty was reached, or nobody who could hear it is on duty. */
export function soundsFor(
  alert: Pick<Case, 'alert'>,
  login: string,
  { duty, logins }: { readonly duty: readonly string[]; readonly logins: ReadonlySet<string> },
): boolean {
  const reached = duty.slice(0, (alert.alert?.step ?? 0) + 1).filter((one) => logins.has(one));
  return reached.length === 0 || reached.includes(login);
}

const openOnes = { seen: ['alert'], over: false, apart: true } as const;
/** So many open alerts are looked at, more than an office can have. */
const mostShown = 1_000;

/** Alerts nobody acknowledged yet that this account may see, oldest first. */
export function openAlerts(
  port: Pick<DeskPort, 'store'> & { readonly centre: Centre },
  staff: Staff,
): readonly AlertView[] {
  const numbers = port.store.desk
    .page(openOnes, { order: 'newest', from: 0, count: mostShown })
    .filter((row) => mayRead(staff, row, port.centre))
    .map((row) => row.number);
  const accounts = port.store.staff.list();
  const logins = new Set(accounts.filter((one) => one.active).map((one) => one.login));
  const { centre } = port;
  const nobody = !centre.duty.some((login) => logins.has(login));
  const cases = numbers
    .map((number) => port.store.desk.case(number))
    .filter((one) => one !== null)
    .filter((one) => one.alert?.acknowledged === null && isOpen(one));
  return cases
    .toSorted((a, b) => a.opened - b.opened)
    .map((one) => {
      const heard = mayHear(staff, one, { accounts, centre });
      const officer = isIntimate(one.danger) && staff.roles.includes('women');
      const sounds =
        heard && (officer || soundsFor(one, staff.login, { duty: centre.duty, logins }));
      return { case: one, sounds, heard, nobody };
    });
}

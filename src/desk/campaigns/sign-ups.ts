import type { Case } from '../../cases/case.ts';
import type { Campaign } from '../../messages/centre.ts';
import type { Staff } from '../../storage/store.ts';
import type { DeskPort } from '../desk-port.ts';
import type { StaffView } from '../view.ts';

const roles: readonly string[] = ['intake', 'approver', 'admin'];

/** Whether an account works with campaigns. */
export const seesCampaigns = (staff: Pick<Staff, 'roles'>): boolean =>
  !staff.roles.includes('system') && staff.roles.some((role) => roles.includes(role));

/** Somebody who joined: what is needed on the spot, and nothing of why. */
export type SignUp = {
  readonly number: string;
  readonly joined: string;
  readonly name: string;
  /** The last four figures of his phone. */
  readonly phone: string;
  readonly people: number;
  readonly unit: string;
  readonly agreed: boolean;
  readonly withdrawn: boolean;
  readonly handed: Case['handed'];
  readonly opened: number;
};

const textOf = (of: Case, question: string): string => {
  const value = of.answers[question]?.value;
  return typeof value === 'string' ? value : '';
};

function signUpOf(of: Case): SignUp {
  const people = of.answers['seasonal_people']?.value;
  return {
    number: of.number,
    joined: textOf(of, 'activity'),
    name: textOf(of, 'name'),
    phone: textOf(of, 'phone').slice(-4),
    people: typeof people === 'number' && people > 0 ? people : 1,
    unit: textOf(of, 'employer'),
    agreed: of.answers['notify']?.value === true && !of.deletionAsked,
    withdrawn: of.state === 'withdrawn' || of.state === 'declined',
    handed: of.handed,
    opened: of.opened,
  };
}

/** Reads who joined; only what changed since the last look is opened again. */
export type SignUps = (view: StaffView, campaign: Campaign) => readonly SignUp[];

const kept = 5_000;

/** So many cases are opened together. */
const AT_ONCE = 100;

/** A reader of sign-ups with a memory of its own, which every commit keeps true. */
export function createSignUps({ store }: Pick<DeskPort, 'store'>): SignUps {
  const known = new Map<string, SignUp>();
  store.onCommit(({ cases, everything }) => {
    if (everything) known.clear();
    for (const number of cases) known.delete(number);
  });
  return (view, campaign) => {
    const { desk } = view.port.store;
    if (known.size > kept) known.clear();
    const numbers = desk.list({ service: 'seasonal' }).map(({ number }) => number);
    const fresh = numbers.filter((number) => !known.has(number));
    for (let at = 0; at < fresh.length; at += AT_ONCE)
      for (const of of desk.glances(fresh.slice(at, at + AT_ONCE)))
        known.set(of.number, signUpOf(of));
    const all = numbers.flatMap((number) => known.get(number) ?? []);
    return all
      .filter(({ joined, withdrawn }) => joined === campaign.name && !withdrawn)
      .toSorted((one, other) => one.opened - other.opened || (one.number < other.number ? -1 : 1));
  };
}

import { randomBytes } from 'node:crypto';
import type { SecondStep } from '../../storage/people/people-store.ts';
import type { Store } from '../../storage/store.ts';
import { hashSecret } from './secret.ts';
import { guessLimits } from './sign-in.ts';
import { base32, newTotpSecret, periodOfCode } from './totp.ts';

/** Whether an office wants a second step of signing in: nobody may have one, whoever wishes has one, or everybody must. */
export type SecondStepRule = 'off' | 'offered' | 'required';

/** How many codes stand on the paper for a lost telephone. */
export const paperCodes = 10;

type Accounts = {
  readonly people: Pick<Store['people'], 'secondStep' | 'changeSecondStep'>;
  readonly staff: Pick<Store['staff'], 'guess' | 'forgive'>;
};

const bare = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z2-7]/gu, '');

// Bound to the account: a digest that is found elsewhere opens nothing here.
const digestOf = (staff: string, code: string): string => hashSecret('paper', staff, bare(code));

/** A fresh secret that is not sure yet; one that is sure stays. */
export async function beginSecondStep({ people }: Accounts, staff: string): Promise<void> {
  await people.changeSecondStep(staff, (before) =>
    before?.sure === true
      ? undefined
      : { secret: newTotpSecret(), sure: false, used: 0, paper: [] },
  );
}

/** Fresh codes for the paper, in groups; what stood on an older one is good no more. */
function freshPaper(staff: string): {
  readonly codes: readonly string[];
  readonly paper: readonly string[];
} {
  const codes = Array.from({ length: paperCodes }, () =>
    base32(randomBytes(10)).replaceAll(/(.{4})(?=.)/gu, '$1-'),
  );
  return { codes, paper: codes.map((code) => digestOf(staff, code)) };
}

/** Makes the second step sure by the first code of the telephone; the codes for the paper, shown this once, or `null` where the code is wrong. */
export async function confirmSecondStep(
  { people }: Accounts,
  { staff, code, now }: { readonly staff: string; readonly code: string; readonly now: number },
): Promise<readonly string[] | null> {
  const { codes, paper } = freshPaper(staff);
  const line = { at: now, by: staff, what: 'second_on', of: staff };
  const done = await people.changeSecondStep(
    staff,
    (before) => {
      if (before === null || before.sure) return undefined;
      const period = periodOfCode(before.secret, code, { now, used: before.used });
      return period === null ? undefined : { ...before, sure: true, used: period, paper };
    },
    line,
  );
  return done ? codes : null;
}

/** New codes for the paper, in place of all old ones. */
export async function renewPaper(
  { people }: Accounts,
  { staff, now }: { readonly staff: string; readonly now: number },
): Promise<readonly string[] | null> {
  const { codes, paper } = freshPaper(staff);
  const line = { at: now, by: staff, what: 'second_paper', of: staff };
  const done = await people.changeSecondStep(
    staff,
    (before) => (before?.sure === true ? { ...before, paper } : undefined),
    line,
  );
  return done ? codes : null;
}

/** What a code leaves of a second step: its period used up, or its line on the paper struck; `undefined` where it is wrong. */
function afterCode(
  before: SecondStep | null,
  { staff, code, now }: { readonly staff: string; readonly code: string; readonly now: number },
): SecondStep | undefined {
  if (before?.sure !== true) return undefined;
  const period = periodOfCode(before.secret, code, { now, used: before.used });
  if (period !== null) return { ...before, used: period };
  const digest = digestOf(staff, code);
  return before.paper.includes(digest)
    ? { ...before, paper: before.paper.filter((one) => one !== digest) }
    : undefined;
}

/** Tries a code of the telephone or of the paper; each is taken once, and every try is counted before it is looked at. */
export async function trySecondStep(
  { people, staff: accounts }: Accounts,
  given: {
    readonly staff: string;
    readonly code: string;
    readonly now: number;
    /** A browser in which this account signed in before: whoever else has the password cannot use up its tries. */
    readonly browser?: string | null;
  },
): Promise<'in' | 'wrong' | 'locked'> {
  const what = ['second', given.staff, ...(given.browser ? [given.browser] : [])].join(':');
  const tries = await accounts.guess(what, given.now, guessLimits.windowMinutes * 60_000);
  if (tries > guessLimits.login) return 'locked';
  const taken = await people.changeSecondStep(given.staff, (before) => afterCode(before, given));
  if (!taken) return 'wrong';
  await accounts.forgive(what);
  return 'in';
}

import type { Committer } from './committer.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { lookLink, planLink, planTake } from './sign-in.ts';
import type { Reader } from './sqlite.ts';
import type { FormStore, FormSubject, TurnWrites } from './store.ts';

type Parts = { reader: Reader; ring: KeyRing; committer: Committer; macs: Macs };

const purpose = 'form';

const digestOf = (macs: Macs, token: string): string =>
  macs.of('guess', 'form', token).toString('base64url');

/** Links to the form for a secret value. */
export function forms({ reader, ring, committer, macs }: Parts): FormStore {
  return {
    look: (token, now) => {
      const digest = digestOf(macs, token);
      const subject = lookLink({ reader, ring }, { token: digest, purpose, now });
      if (subject === null) return null;
      return { ...(JSON.parse(subject) as FormSubject), event: `form-${digest}` };
    },
    close: async (token) => {
      const taken = { token: digestOf(macs, token), purpose, now: Number.POSITIVE_INFINITY };
      await committer.submit((plan) => planTake(plan, taken));
    },
  };
}

/** Plans a link in the commit of the turn that shows it: the digest of its token, what it is for sealed. */
export function planForm(
  plan: Plan,
  form: NonNullable<TurnWrites['forms']>[number],
  macs: Macs,
): void {
  const { token, until, ...subject } = form;
  planLink(plan, {
    token: digestOf(macs, token),
    purpose,
    until,
    subject: JSON.stringify(subject),
  });
}

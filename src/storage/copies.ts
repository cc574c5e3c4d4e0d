import type { Committer } from './committer.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { lookLink, planLink, planTake } from './sign-in.ts';
import type { Reader } from './sqlite.ts';

/** The forms that a worker's copy of his own data has. */
export const copyForms = ['html', 'json'] as const;
export type CopyForm = (typeof copyForms)[number];

/** A link to a copy, as a turn makes it: whose, and until when. */
export type CopyWrite = {
  readonly token: string;
  readonly conversation: string;
  readonly until: number;
};

/** One-time links to the copy of one's own data: each form of it is taken once. Only the token's digest is kept, and nothing of the copy. */
export type CopyStore = {
  /** Whose copy a token still gives in this form; uses nothing up. */
  readonly look: (token: string, form: CopyForm, now: number) => string | null;
  /** The same, and it is used up. */
  readonly take: (token: string, form: CopyForm, now: number) => Promise<string | null>;
};

type Parts = { reader: Reader; ring: KeyRing; committer: Committer; macs: Macs };

const purpose = 'copy';

const digestOf = (macs: Macs, token: string, form: CopyForm): string =>
  macs.of('guess', purpose, `${form}:${token}`).toString('base64url');

/** Links to copies. */
export function copies({ reader, ring, committer, macs }: Parts): CopyStore {
  return {
    look: (token, form, now) =>
      lookLink({ reader, ring }, { token: digestOf(macs, token, form), purpose, now }),
    take: async (token, form, now) => {
      const link = { token: digestOf(macs, token, form), purpose, now };
      const taken = await committer.submit((plan) => planTake(plan, link));
      return taken === 'conflict' || taken === null ? null : taken.subject;
    },
  };
}

/** Plans the links of one copy in the commit of the turn that shows it. */
export function planCopy(plan: Plan, { token, conversation, until }: CopyWrite, macs: Macs): void {
  for (const form of copyForms)
    planLink(plan, { token: digestOf(macs, token, form), purpose, until, subject: conversation });
}

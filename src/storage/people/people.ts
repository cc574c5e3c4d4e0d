import type { Committer } from '../committer.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Reader } from '../sqlite.ts';
import { audits } from './audits.ts';
import { planBook, readBook } from './book.ts';
import { looks } from './looks.ts';
import { passes } from './passes.ts';
import type { PeopleStore } from './people-store.ts';
import { rota } from './rota.ts';
import { secondSteps } from './second-steps.ts';
import { signIns } from './sign-ins.ts';

/** What a database keeps of the people of the desk besides their accounts. */
export const people = (parts: {
  readonly reader: Reader;
  readonly ring: KeyRing;
  readonly committer: Committer;
}): PeopleStore => ({
  ...rota(parts),
  ...passes(parts),
  ...signIns(parts),
  ...secondSteps(parts),
  ...audits(parts),
  note: async (line) => {
    await parts.committer.submit((plan) => planBook(plan, line));
  },
  book: (from, to) => readBook(parts, from, to),
  looks: (from, to) => looks(parts, from, to),
});

import type { Case } from '../cases/case.ts';
import type { Phrase } from '../messages/phrase.ts';

/** What became of staff's act on a case. */
export type ActOutcome =
  | { readonly ok: true; readonly case: Case }
  /** Refused by the rules of the case, with the reason for staff. */
  | { readonly ok: false; readonly why: Phrase };

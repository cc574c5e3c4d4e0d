import type { Reach } from '../http/client-address.ts';
import type { Nets } from '../http/outward.ts';
import type { Counter } from '../http/rate-limit.ts';
import type { Actor, CaseDeed } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { Store } from '../storage/store.ts';
import type { ActOutcome, RecordOutcome, RecordWish } from '../turns/port.ts';
import type { Wording } from '../wording/wording.ts';

/** What the API is given: reading, its tokens and addresses, and the one way to act on a case. */
export type ApiPort = {
  readonly store: Pick<Store, 'desk' | 'staff' | 'tokens' | 'hooks' | 'records' | 'figures'>;
  /** A program's act on a case, through the turns; the same `actId` again changes nothing. */
  readonly act: (
    number: string,
    actId: string,
    by: Extract<Actor, { readonly role: 'token' }>,
    deed: CaseDeed,
  ) => Promise<ActOutcome>;
  readonly actOnRecord: (wish: RecordWish) => Promise<RecordOutcome>;
  readonly wording: Wording;
  /** Of the moment: looked at anew, never kept. */
  readonly centre: Centre;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly reach: Reach;
  /** Counts requests and wrong tokens; what it holds may be lost. */
  readonly count: Counter;
  /** Requests a minute that a token may make. */
  readonly perMinute: number;
  readonly log: { readonly warn: (about: object, message: string) => void };
  /** Nets that events may be sent to although they are not public. */
  readonly nets: Nets;
};

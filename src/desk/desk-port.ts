import type { Assets } from '../http/assets.ts';
import type { Reach } from '../http/client-address.ts';
import type { Nets } from '../http/outward.ts';
import type { Actor, CaseDeed } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { PolicyShelf } from '../policies/shelf.ts';
import type { Store } from '../storage/store.ts';
import type { ActOutcome, CounterPort, Foresee, RecordOutcome, RecordWish } from '../turns/port.ts';
import type { Wording } from '../wording/wording.ts';
import type { SecondStepRule } from './accounts/second-step.ts';
import type { SettingsPort } from './settings/settings-port.ts';

/** What the desk is given: reading, accounts, and the one way to act on a case. */
export type DeskPort = {
  readonly store: Pick<
    Store,
    | 'desk'
    | 'staff'
    | 'health'
    | 'people'
    | 'staffChats'
    | 'outbox'
    | 'papers'
    | 'onCommit'
    | 'casesOf'
    | 'records'
    | 'appointments'
    | 'unanswered'
    | 'views'
    | 'figures'
    | 'tokens'
    | 'hooks'
  >;
  /** Staff's act on a case, through the turns; the same `actId` again changes nothing and tells how it went. */
  readonly act: (
    caseNumber: string,
    actId: string,
    staff: Extract<Actor, { readonly role: 'staff' }>,
    deed: CaseDeed,
  ) => Promise<ActOutcome>;
  /** Staff's act on a household file, a source, a batch, a meeting or a notice. */
  readonly actOnRecord: (wish: RecordWish) => Promise<RecordOutcome>;
  /** What the worker would hear of an act; without it the desk shows none of it beforehand. */
  readonly foresee?: Foresee;
  /** Nets that events may be sent to although they are not public; without it none. */
  readonly nets?: Nets;
  /** The rules that workers are answered from. */
  readonly policies?: PolicyShelf;
  /** What staff enter for somebody in front of them or on the line; without it the desk has no counter and takes no files. */
  readonly counter?: CounterPort;
  readonly wording: Wording;
  /** Of the moment: looked at anew, never kept. */
  readonly centre: Centre;
  /** What of the centre can be changed on the desk. */
  readonly settings?: SettingsPort;
  /** ms since the epoch. */
  readonly now: () => number;
  /** Whether people reach the desk by https, so that its cookie may be marked Secure. */
  readonly secureCookies: boolean;
  /** How the server is reached: decides whose network address is counted at sign-in. */
  readonly reach: Reach;
  /** Where the desk's own files are added; its routes are mounted by the wiring. */
  readonly assets: Assets;
  /** What the office wants of a second step of signing in; `offered` where it is not said. */
  readonly secondStep?: SecondStepRule;
  /** How the daily backup stands: whether a folder is set, when the newest was made and since when it fails, ms; without it nothing is shown. */
  readonly backup?: () => {
    readonly set: boolean;
    readonly last: number | null;
    readonly failing: number | null;
  };
  /** Whether a staff group is set, on Telegram or in 企业微信, to which accounts may be linked. */
  readonly staffGroup?: boolean;
};

import type { Centre } from '../../messages/centre.ts';
import type {
  Change,
  NewVersion,
  SettingFault,
  Version,
  Written,
} from '../../messages/settings.ts';

/** A centre as it is on a day, and what stands in its file then. */
export type CentreThen = {
  readonly centre: Centre;
  readonly file: { readonly [entry: string]: unknown };
  /** A thing as it stands in that file; `null` where it is not there. */
  readonly thing: (what: string) => unknown;
};

/** What the desk knows of the centre's settings, and the one way to change them. */
export type SettingsPort = {
  /** Every change that was written down, the oldest first. */
  readonly versions: () => readonly Version[];
  /** The centre's own file, without what was changed here. */
  readonly start: () => CentreThen;
  /** The centre of a day, with a change laid over it that is not written down yet. */
  readonly on: (day: string, change?: Change) => CentreThen;
  readonly faults: (change: Change) => readonly SettingFault[];
  readonly add: (version: NewVersion, seen: number) => Promise<Written>;
  readonly takeBack: (id: string, by: Version['by'], at: number) => Promise<boolean>;
  /** How often an account took each ready sentence, and that it took one. */
  readonly uses: (staff: string) => ReadonlyMap<string, number>;
  readonly used: (staff: string, reply: string, at: number) => Promise<void>;
};

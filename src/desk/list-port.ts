import type { Phrase } from '../messages/phrase.ts';
import type { BatchDeed } from '../records/batch-deed.ts';
import type { Known } from '../registers/lists/preview.ts';
import type { Staff } from '../storage/store.ts';

/** What the page of lists must know of a batch. */
export type ListBatch = {
  readonly id: string;
  readonly name: string;
  /** Aids of an old register: a row without its day is said. */
  readonly old: boolean;
  /** Digests of the lists it took already. */
  readonly digests: ReadonlySet<string>;
};

/** The deed that takes a list into a batch. */
export type TakeList = Extract<BatchDeed, { readonly kind: 'take_list' }>;

/** What the pages of lists are given besides the desk's own port. */
export type ListPort = {
  /** The batch, where this account may take a list into it; else `null`. */
  readonly batch: (id: string, staff: Staff) => ListBatch | null;
  /** What the office knows of these ID numbers beside the batch. */
  readonly known: (batch: string, ids: readonly string[]) => Known;
  /** The act itself: the one place where a list is written. The same `actId` again changes nothing. */
  readonly takeList: (given: {
    readonly batch: string;
    readonly actId: string;
    readonly staff: { readonly id: string; readonly name: string };
    readonly deed: TakeList;
  }) => Promise<{ readonly ok: true } | { readonly ok: false; readonly why: Phrase }>;
  /** Where one goes after the yes. */
  readonly after: (batch: string) => string;
};

import type { Value } from './value.ts';

/** How far an answer is one: only `given` and `none` carry a value that counts (`none`: the worker says there is none). */
export type AnswerState = 'given' | 'skipped' | 'unknown' | 'later' | 'none' | 'unconfirmed';

/** One answer with the worker's own words and the turn they came in; `value` is `null` for `none` and absent where nothing was said. */
export type Answer = {
  readonly state: AnswerState;
  readonly value?: Value;
  readonly raw: string;
  readonly turn: number;
  /** When it was said, ms since the epoch. */
  readonly at: number;
};

/** Answers by question id. */
export type Answers = { readonly [question: string]: Answer };

/** A stored file: bytes lie sealed under `id`, only this reference travels. */
export type PaperRef = {
  readonly id: string;
  /** True type by content: `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `application/pdf`. */
  readonly type: string;
  readonly bytes: number;
  /** The file's own name as the sender gave it, for people only. */
  readonly name?: string;
};

/** A paper of an application: a file and which item of the checklist it is for (`null`: unplaced). */
export type Paper = PaperRef & {
  readonly need: string | null;
  /** What the worker wrote under it, where that is more than its name. */
  readonly words?: string;
  readonly at: number;
  readonly state: 'received' | 'accepted' | 'returned';
};

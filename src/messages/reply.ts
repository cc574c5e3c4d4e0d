import type { Address } from './address.ts';
import type { StaffNotice } from './case-act.ts';
import type { Language, Phrase } from './phrase.ts';

/** One choice offered; the order of options is the order of their digits. */
export type Option = { readonly id: string; readonly label: Phrase };

/** What kind of keyboard a good answer wants. */
export type InputHint = 'text' | 'number' | 'phone' | 'id' | 'date' | 'paper' | 'none';

/** What every message carries besides its words. */
export type ReplyFrame = {
  /** Who speaks: the assistant, or a member of staff by the name shown. */
  readonly from: 'assistant' | { readonly staff: string };
  /** The turn that made it; presses carry it back. */
  readonly turn: number;
  readonly hint: InputHint;
  /** Digits name the lines of this message, so its options are said in words. */
  readonly lined?: boolean;
  /** Its numbered lines are rows: of the review, each to be changed; of staff's list, each to be answered. */
  readonly rows?: 'review' | 'list';
  /** How far along the application is: questions answered and in all. */
  readonly progress?: { readonly at: number; readonly of: number };
  /** The answer wanted is one that others must not hold: in a chat app of others it is asked by our own form. */
  readonly secret?: boolean;
  /** The one-time code of the turn is shown with it. */
  readonly code?: boolean;
  /** It is the copy of his own data: the way to it as a file stands beside it, where the channel has one. */
  readonly copy?: boolean;
  /** A consent is asked, or the privacy notice said: the way to the whole notice stands beside it. */
  readonly privacy?: 'asked' | 'said';
  /** The case this is the receipt of. */
  readonly receipt?: string;
  /** A card to keep and to show at the counter: in large print, where a channel has one. */
  readonly card?: boolean;
  /** Somebody may be in danger: hotlines come first on every channel. */
  readonly urgent?: boolean;
};

/** A place for the photo of one paper; `line`: the number of the line that asks for it. */
export type Slot = { readonly line?: number; readonly label: Phrase };

/** One message to a worker, before it becomes words. */
export type Reply = ReplyFrame & {
  readonly lines: readonly Phrase[];
  /** Where in `lines` the open question begins, where one is put. */
  readonly asksAt?: number;
  readonly options: readonly Option[];
  readonly slots?: readonly Slot[];
};

/** What should not be missed: staff ask for something, or it is decided; and the number of the case. */
export type News = { readonly what: 'asks' | 'decided'; readonly case: string };

/** A message in words, ready for a channel; `id` is its own and the same at every attempt. */
export type Message = ReplyFrame & {
  readonly id: string;
  readonly to: Address;
  readonly language: Language;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly slots?: readonly { readonly line?: number; readonly label: string }[];
  /** For a thin notice to staff: what it words, for channels that show it in a form of their own. */
  readonly notice?: StaffNotice;
  readonly news?: News;
  /** Where a file of ours may be taken, once, for channels that show links in a form of their own. */
  readonly file?: { readonly link: string; readonly label: string };
};

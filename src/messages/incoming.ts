import type { Address } from './address.ts';
import type { PaperRef } from './answer.ts';
import type { Language } from './phrase.ts';

/** Photos that were sent together have the same `id`; `more`: ms within which another may follow, `null` at the last. */
export type Album = { readonly id: string; readonly more: number | null };

/** What a person did in a chat, in the same shape for every channel. */
export type IncomingBody =
  /** `spoken`: words that were made of a voice, by the platform or by us. */
  | { readonly kind: 'text'; readonly text: string; readonly spoken?: true }
  /** A press of an option; `turn` is the turn whose question showed it, `null` where the channel cannot tell. */
  | { readonly kind: 'press'; readonly option: string; readonly turn: number | null }
  /** A file; `caption`: the words under it, a message like any other. */
  | {
      readonly kind: 'paper';
      readonly paper: PaperRef;
      readonly caption?: string;
      readonly album?: Album;
    }
  /** A file that could not be kept, with the reason's name; the words under it are heard all the same. */
  | {
      readonly kind: 'unreadable';
      readonly reason: 'type' | 'size' | 'empty' | 'quota' | 'failed';
      readonly caption?: string;
    }
  /** The chat was opened, perhaps by a link that names a service. */
  | { readonly kind: 'start'; readonly service?: string }
  /** Something that holds no words: a sticker, a location, a card. */
  | { readonly kind: 'wordless'; readonly what: string };

/** One event from a channel. `id` is the platform's own and unique within the channel: a repeat has the same. */
export type Incoming = {
  readonly id: string;
  readonly from: Address;
  /** When the platform says it was sent, ms since the epoch. */
  readonly at: number;
  /** When a hand sent it, ms by the sender's own clock or the platform's: only to be compared with the message before. Absent where a program speaks or the clock stands still. */
  readonly sent?: number;
  readonly body: IncomingBody;
  /** The platform's own number of the message, where it can be taken away again. */
  readonly message?: string;
  /** It came by our own form and not through the app of the chat. */
  readonly form?: true;
  /** The language of the sender's app, where it tells. */
  readonly language?: Language;
};

import type { Address } from '../messages/address.ts';
import type { PaperRef } from '../messages/answer.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { Message } from '../messages/reply.ts';

/** What became of one attempt to send. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** Not now: again after so many ms (the platform's own wish, or `undefined` for our backoff). */
  | { readonly kind: 'retry'; readonly after?: number }
  /** Not before the person speaks again: the platform lets us say no more until then. */
  | { readonly kind: 'waits' }
  /** Never: blocked, gone, refused for good. */
  | { readonly kind: 'dead'; readonly reason: string };

/** What became of several messages to one chat, oldest first: so many went, and what became of the next one, where one is left. */
export type Deliveries = {
  readonly went: number;
  readonly next?: Exclude<Delivery, { readonly kind: 'sent' }>;
};

/** Makes words of a voice note; `null` where none were heard. */
export type Transcribe = (file: {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly from: Address;
}) => Promise<string | null>;

/** Why a file was not kept. */
export type PaperProblem = 'type' | 'size' | 'empty' | 'quota' | 'failed';

/** What a channel is given by the turns. */
export type ChannelPort = {
  /** Resolves once the event is committed: only then may it be acknowledged to its platform. */
  readonly receive: (incoming: Incoming) => Promise<void>;
  /** Seals and keeps a file before the event that refers to it is received. */
  readonly keepPaper: (
    from: Address,
    /** `voice`: a voice note, not a paper; `origin`: the net it came from, where the channel knows one. */
    file: {
      readonly bytes: Uint8Array;
      readonly name?: string;
      readonly voice?: boolean;
      readonly origin?: string;
    },
  ) => Promise<PaperRef | { readonly problem: PaperProblem }>;
};

/** One way for people to talk with Bangfu. Nothing of the dialogue lives in a channel. */
export type Channel = {
  readonly name: string;
  /** What only one of several processes may do of it, and under which name: `line`, all of it, so that it is started where that is had and stopped where it is no more; `sending`, while every process takes in what comes. Without it whoever ran a turn sends what it said. */
  readonly alone?: { readonly what: 'line' | 'sending'; readonly duty: string };
  /** What this channel has a place of its own for; the rest stands in the text. */
  readonly shows?: { readonly progress?: boolean; readonly pages?: boolean };
  /** Where what is said lies with another company: a secret value is asked by our own form, and `erase` takes a message that was typed away, by the platform's number of it. */
  readonly others?: { readonly erase?: (from: Address, message: string) => Promise<Delivery> };
  /** How a worker gets a file of ours: `here` on a page of our own, `link` by its address in the chat; where it is not said he gets none. */
  readonly files?: 'here' | 'link';
  readonly start: (port: ChannelPort) => Promise<void>;
  readonly send: (message: Message) => Promise<Delivery>;
  /** Instead of `send`, where messages are few: all that goes to one chat now, to be joined. */
  readonly sendTogether?: (messages: readonly Message[]) => Promise<Deliveries>;
  /** Something that was said in a chat was destroyed: what the channel shows or remembers of it goes at once. */
  readonly forget?: (chat: string) => void;
  /** Another process wrote on in a chat (`null`: in any): what is open of it here is old. */
  readonly changed?: (chat: string | null) => void;
  readonly stop: () => Promise<void>;
  /** Whether messages come and go at this moment; a channel without it does as long as it is started. */
  readonly up?: () => boolean;
};

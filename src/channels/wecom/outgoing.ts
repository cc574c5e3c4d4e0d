import type { Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Chunk, chunksOf } from '../official-account/outgoing.ts';
import { buttonsOf, type CardButton } from './card.ts';

/** The longest text, in bytes; 企业微信 takes 20,480 in an answer. */
export const mostBytes = 4096;

/** What goes to one chat: texts, and under the last of them a card with the choices, where they fit on one. */
export type Going = {
  readonly texts: readonly Chunk[];
  readonly buttons: readonly CardButton[] | null;
  /** The last message's parts in all. */
  readonly parts: number;
};

/** Several messages as few texts. `gone`: parts of the first that went before; `cards`: whether a card may stand under them. */
export function goingOf(
  messages: readonly Message[],
  wording: Wording,
  { gone, cards }: { readonly gone: number; readonly cards: boolean },
): Going {
  const last = messages.at(-1);
  const buttons = cards && last !== undefined ? buttonsOf(last) : null;
  const all = { gone, most: mostBytes };
  // Choices that a card follows are neither written out nor offered any more.
  const bare = buttons === null ? messages : messages.map((one) => ({ ...one, options: [] }));
  const alone = bare.at(-1);
  const parts =
    buttons === null || alone === undefined
      ? 0
      : chunksOf([alone], wording, { most: mostBytes }).length;
  return { texts: chunksOf(bare, wording, all), buttons, parts };
}

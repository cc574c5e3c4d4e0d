import { setTimeout as wait } from 'node:timers/promises';
import type { RealHouse } from '../../telegram/real-house.ts';

/** What a worker does in a chat; a press names the option by its words. */
export type Deed =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'press'; readonly label: string }
  | {
      readonly kind: 'photo';
      readonly bytes: Buffer;
      readonly name: string;
      /** The words under it; where a channel knows none, they are said right after it. */
      readonly caption?: string;
    }
  /** Photos chosen together; the words stand under the first. */
  | { readonly kind: 'album'; readonly photos: readonly Buffer[]; readonly caption?: string };

/** One event of a platform. It may arrive now, later than others, and as often as the platform likes. */
export type ChatEvent = {
  /** Resolves once the platform need not bring it again and everything lies still. */
  readonly arrive: () => Promise<void>;
};

/** One worker in one channel, with the real house behind it. */
export type Stage = {
  readonly real: RealHouse;
  /** The `chat` of his address. */
  readonly chat: () => string;
  /** Makes the event of a deed as things stand on his screen now, without its arriving yet. */
  readonly prepare: (deed: Deed) => ChatEvent;
  /** All that he was told, oldest first, each with its choices in words, as the channel shows it. */
  readonly replies: () => readonly string[];
  /** Resolves once the house lies still and he sees all that was sent. */
  readonly settled: () => Promise<void>;
  /** Stops the house and starts it again on the same data. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens a stage with a house and a worker of its own. */
export type MakeStage = () => Promise<Stage>;

/** Resolves once `check` is true; asked again and again, for what tells nobody when it is done. */
export async function until(check: () => boolean): Promise<void> {
  while (!check()) await wait(2);
}

/** Resolves once no photos wait for others that may belong to them, and all lies still. */
export async function gathered(real: RealHouse, conversation: string): Promise<void> {
  const { store, turns } = real.house();
  await turns.settle();
  await until(() => store.loadSession(conversation).session.album?.open !== true);
  await turns.settle();
}

/** A message with choices that are told apart by an id. */
export type Shown = {
  readonly text: string;
  readonly turn?: number;
  readonly options?: readonly { readonly id: string; readonly label: string }[];
};

/** The newest choice of those words, and the turn that offered it; throws where none is to be seen. */
export function newestOption(
  shown: readonly Shown[],
  label: string,
): { readonly option: string; readonly turn: number | null } {
  for (const { options, turn } of shown.toReversed()) {
    const found = options?.find((option) => option.label === label);
    if (found) return { option: found.id, turn: turn ?? null };
  }
  throw new Error(`Cannot press: no option ${label} is to be seen`);
}

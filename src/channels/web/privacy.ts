import type { ChatLine, LeftMarks } from './web-options.ts';

/**
 * How a conversation stands to the person before the screen: `open`, or hidden. `ask`: the last
 * four digits of the phone open it. `sealed`: no phone was given, so nothing opens it and a new
 * conversation starts.
 */
export type Standing = 'open' | 'ask' | 'sealed';

/** Remembers when somebody was last surely there, and who left by the quick exit. */
export type Privacy = {
  /** `left`: the browser itself says that it was left by the quick exit. */
  readonly standing: (chat: string, lines: () => readonly ChatLine[], left: boolean) => Standing;
  /** Whether a new message may be shown on a page that is open now. */
  readonly awake: (chat: string) => boolean;
  /** Somebody was there: wrote, unlocked, or moved on the open page. */
  readonly touch: (chat: string) => void;
  /** Hidden from now on, however short ago it was used; resolves once a restart knows it too. */
  readonly leave: (chat: string) => Promise<void>;
};

/** How long each conversation was unattended, counted in memory and, after a restart, from its newest line by the worker. */
export function createPrivacy(options: {
  readonly hideMinutes: number;
  readonly phoneKnown: (chat: string) => boolean;
  readonly now: () => number;
  readonly left?: LeftMarks;
}): Privacy {
  const seen = new Map<string, number>();
  const gone = new Map<string, number>();
  const fresh = (at: number | undefined) =>
    at !== undefined && options.now() - at < options.hideMinutes * 60_000;
  const note = (notes: Map<string, number>, chat: string) => {
    notes.delete(chat);
    notes.set(chat, options.now());
    forgetOld(notes, fresh);
  };
  const leftBefore = (chat: string): boolean => options.left?.is(chat) === true;
  const standing: Privacy['standing'] = (chat, lines, left) => {
    const away = left || gone.has(chat) || (!seen.has(chat) && leftBefore(chat));
    if (!away && fresh(seen.get(chat))) return 'open';
    const last = lastWord(lines());
    if (last === undefined || (!away && fresh(last))) return 'open';
    return options.phoneKnown(chat) ? 'ask' : 'sealed';
  };
  return {
    standing,
    awake: (chat) => !gone.has(chat) && fresh(seen.get(chat)),
    touch: (chat) => {
      const back = gone.delete(chat) || (!seen.has(chat) && leftBefore(chat));
      if (back) options.left?.take(chat).catch(() => undefined);
      note(seen, chat);
    },
    leave: async (chat) => {
      seen.delete(chat);
      note(gone, chat);
      await options.left?.put(chat);
    },
  };
}

/** Whether the worker's last word is among these lines. */
export const tellsLast = (lines: readonly ChatLine[]): boolean => lastWord(lines) !== undefined;

/** When the worker last said anything; that the chat was opened hides nothing. */
const lastWord = (lines: readonly ChatLine[]): number | undefined =>
  lines.findLast(({ body }) => body.kind === 'incoming' && body.incoming.kind !== 'start')?.at;

/** A note older than the hiding time says nothing that its absence does not say. */
function forgetOld(notes: Map<string, number>, fresh: (at: number) => boolean): void {
  for (const [chat, at] of notes) {
    if (fresh(at)) break;
    notes.delete(chat);
  }
}

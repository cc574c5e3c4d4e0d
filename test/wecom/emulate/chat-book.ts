import type { Chat, Shown } from '../emulator/world.ts';

/** A line of a chat as the page shows it to somebody; `who` is `null` for the robot. */
export type Line = {
  readonly nth: number;
  readonly who: string | null;
  readonly by: Shown['by'] | 'person';
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly task: string }[];
};

/** What was said in a chat, people's own lines among those of the robot. */
export type ChatBook = {
  readonly said: (who: string, text: string) => void;
  /** All of it as one person sees it now: a card may be another by then, or another for him alone. */
  readonly seen: (userid: string) => readonly Line[];
};

type Kept = { readonly who: string; readonly text: string } | Shown;

/** The book of one chat of the emulator. */
export function createChatBook({ shown }: Pick<Chat, 'shown'>): ChatBook {
  const kept: Kept[] = [];
  let gathered = 0;
  const gather = (): void => {
    kept.push(...shown.slice(gathered));
    gathered = shown.length;
  };
  return {
    said: (who, text) => {
      gather();
      kept.push({ who, text });
    },
    seen: (userid) => {
      gather();
      return kept.map((one, nth) => lineOf(one, nth, userid));
    },
  };
}

function lineOf(one: Kept, nth: number, userid: string): Line {
  if (!('by' in one)) return { nth, who: one.who, by: 'person', text: one.text, buttons: [] };
  const { text, buttons } = one.own.get(userid) ?? one;
  const task = one.task ?? '';
  return {
    nth,
    who: null,
    by: one.by,
    text,
    buttons: buttons.map((button) => ({ text: button.text, task })),
  };
}

import { createBoundedMap } from '../bounded-map.ts';
import { chosenData } from './callback-data.ts';
import type { TelegramApi } from './telegram-api.ts';

/** A message whose buttons still wait for a press: their labels by data. */
export type OpenQuestion = {
  readonly message: number;
  readonly turn: number;
  readonly labels: ReadonlyMap<string, string>;
};

/** Closes the buttons of questions that are answered, so that an old one is not pressed by mistake. */
export type OpenButtons = {
  /** A message of some turn went out, with the buttons it has; what was open before it is closed. */
  readonly sent: (chat: string, turn: number, question: OpenQuestion | null) => void;
  /** A button was pressed: of the open question only the choice stays to be seen, of an older one nothing. */
  readonly pressed: (chat: string, message: number, data: string) => void;
  /** What was said was destroyed: the open buttons go, with the labels they had. */
  readonly forget: (chat: string) => void;
};

const remembered = 10_000;

/** Remembers one open question a chat, in memory: after a restart old buttons stay until they are pressed, and the turn they carry tells that they are stale. Failures do not matter. */
export function createOpenButtons(api: TelegramApi): OpenButtons {
  const open = createBoundedMap<string, OpenQuestion>(remembered);
  const edit = (chat: string, message: number, rows: readonly unknown[]): void =>
    void api.call('editMessageReplyMarkup', {
      chat_id: chat,
      message_id: message,
      reply_markup: { inline_keyboard: rows },
    });
  const forget: OpenButtons['forget'] = (chat) => {
    const before = open.get(chat);
    if (before) edit(chat, before.message, []);
    open.delete(chat);
  };
  return {
    forget,
    sent: (chat, turn, question) => {
      const before = open.get(chat);
      if (before && (question !== null || turn > before.turn)) forget(chat);
      if (question) open.set(chat, question);
    },
    pressed: (chat, message, data) => {
      const question = open.get(chat);
      const label = question?.message === message ? question.labels.get(data) : undefined;
      if (label !== undefined) open.delete(chat);
      const chosen = { text: `✓ ${label}`, callback_data: chosenData };
      edit(chat, message, label === undefined ? [] : [[chosen]]);
    },
  };
}

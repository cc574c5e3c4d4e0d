import type { Pause } from '../pause.ts';
import type { TelegramApi } from './telegram-api.ts';

/** Shows "typing" where an answer is long in coming. */
export type Typing = {
  /** A message came that wants an answer. */
  readonly expected: (chat: string) => void;
  /** Something was sent there. */
  readonly answered: (chat: string) => void;
};

/** A reason given spares every turn an error that nobody reads. */
const isAnswered = 'answered';

const shownMs = 5000;
const most = 2;

/** Shows it after a silence of `after` ms, at most twice: while a person has the conversation no answer may come. Failures do not matter. */
export function createTyping(parts: {
  readonly api: TelegramApi;
  readonly pause: Pause;
  readonly after: number;
  readonly stopping: AbortSignal;
}): Typing {
  const waiting = new Map<string, AbortController>();
  const show = async (chat: string, answered: AbortSignal): Promise<void> => {
    await parts.pause(parts.after, answered);
    for (let times = 0; times < most && !answered.aborted; times += 1) {
      await parts.api.call('sendChatAction', { chat_id: chat, action: 'typing' });
      await parts.pause(shownMs, answered);
    }
  };
  const answered = (chat: string): void => {
    waiting.get(chat)?.abort(isAnswered);
    waiting.delete(chat);
  };
  return {
    answered,
    expected: (chat) => {
      answered(chat);
      const controller = new AbortController();
      waiting.set(chat, controller);
      const either = AbortSignal.any([controller.signal, parts.stopping]);
      void show(chat, either).finally(() => {
        if (waiting.get(chat) === controller) waiting.delete(chat);
      });
    },
  };
}

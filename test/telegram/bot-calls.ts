import type { Emulator } from './emulator/emulator.ts';
import type { Json } from './emulator/world.ts';

/** What the Bot API answers. */
export type Answer = {
  readonly ok: boolean;
  readonly result: never;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Json;
};

/** The bot's own side, call by call. */
export type BotCalls = {
  readonly call: (method: string, params?: Json) => Promise<Answer>;
  /** Sends a short text. */
  readonly say: (chat: number) => Promise<Answer>;
  /** Error code of a short text sent. */
  readonly code: (chat: number) => Promise<number | undefined>;
  /** The words a call is refused with. */
  readonly refusal: (method: string, params: Json) => Promise<string | undefined>;
};

/** Calls of the bot to whichever emulator runs now. */
export function botCalls(emulator: () => Emulator): BotCalls {
  const call = async (method: string, params: Json = {}): Promise<Answer> => {
    const { apiRoot, token } = emulator();
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    return (await response.json()) as Answer;
  };
  const say = (chat: number) => call('sendMessage', { chat_id: chat, text: 'x' });
  return {
    call,
    say,
    code: async (chat) => (await say(chat)).error_code,
    refusal: async (method, params) => (await call(method, params)).description,
  };
}

/** The texts of the updates given. */
export const texts = (answer: Answer): unknown[] =>
  (answer.result as readonly { message?: { text?: string } }[]).map(({ message }) => message?.text);

/** The numbers of the updates given. */
export const ids = (answer: Answer): number[] =>
  (answer.result as readonly { update_id: number }[]).map(({ update_id }) => update_id);

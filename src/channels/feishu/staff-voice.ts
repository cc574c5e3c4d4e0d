import type { StaffVoice } from '../../messages/staff-event.ts';
import {
  type Content,
  cardContent,
  type FeishuRoom,
  inAnswer,
  textOf,
  toChat,
} from './feishu-room.ts';
import { cardOf } from './staff-card.ts';

const passedOn = 'OK';

/** The voice of one group: in answer to what was said, in the group's line. A press is answered by itself. */
export function createFeishuVoice(room: FeishuRoom): StaffVoice {
  const { options, pressed, lined, api } = room;
  const say = (message: string | undefined, content: Content): void =>
    void lined(
      1,
      message === undefined ? toChat(options.group, content) : inAnswer(message, content),
    );
  return {
    answer: (query, text, alert = false) => pressed.set(query, { text, alert }),
    say: (text, { message, buttons = [] }) =>
      say(
        message,
        buttons.length === 0
          ? textOf(text)
          : cardContent(cardOf({ text, buttons }, options.words.title)),
      ),
    seen: (message, words) =>
      void api
        .call('POST', `im/v1/messages/${encodeURIComponent(message)}/reactions`, {
          reaction_type: { emoji_type: passedOn },
        })
        .then((called) => {
          if (!called.ok) say(message, textOf(words));
        }),
    whisper: (chat, text) => {
      const { method, path, body } = toChat(chat, textOf(text));
      void api.call(method, path, body);
    },
  };
}

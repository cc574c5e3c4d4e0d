import type { StaffVoice } from '../../messages/staff-event.ts';
import type { StaffCall, StaffLine } from './staff-line.ts';

const passedOn = [{ type: 'emoji', emoji: '👌' }];

/** The voice of one group; what it says in the group waits in the group's line. */
export function createStaffVoice(parts: {
  readonly call: StaffCall;
  readonly line: StaffLine;
  readonly chat: () => string;
}): StaffVoice {
  const { call, line, chat } = parts;
  const say: StaffVoice['say'] = (text, { thread, message, buttons = [] }) => {
    const rows = buttons.map(({ label, data }) => [{ text: label, callback_data: data }]);
    const reply = { message_id: Number(message), allow_sending_without_reply: true };
    void line.call(1, 'sendMessage', {
      chat_id: chat(),
      ...(thread === null ? {} : { message_thread_id: Number(thread) }),
      ...(message === undefined ? {} : { reply_parameters: reply }),
      ...(rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } }),
      text,
      link_preview_options: { is_disabled: true },
    });
  };
  return {
    say,
    answer: (query, text, alert = false) =>
      void call('answerCallbackQuery', {
        callback_query_id: query,
        text: text.slice(0, 200),
        show_alert: alert,
      }),
    seen: (message, words, thread) =>
      void call('setMessageReaction', {
        chat_id: chat(),
        message_id: Number(message),
        reaction: passedOn,
      }).then((called) => {
        if (!called.ok) say(words, { thread, message });
      }),
    whisper: (to, text) => void call('sendMessage', { chat_id: to, text }),
  };
}

import type { StaffVoice } from '../../messages/staff-event.ts';
import { taskOf } from './card.ts';
import { wecomChannel } from './incoming.ts';
import { plainMarkdown } from './markdown.ts';
import { cardBody, pressable, standing } from './staff-card.ts';
import type { WecomStaffOptions } from './staff-options.ts';
import type { Standing } from './wecom-side.ts';

type Body = { readonly [field: string]: unknown };
type Say = { readonly say: (body: Body) => void };

/** The voice of one group: in answer to what was said where that still may be answered, else as a line of our own. A press is answered on its card. */
export function createWecomVoice(
  options: WecomStaffOptions,
  { say: sayByItself }: Say,
): StaffVoice {
  const { side, title, now = Date.now } = options;
  const answerOr = async (message: string | undefined, text: string, card: Body | null) => {
    const open = message === undefined ? null : side.standing(message);
    const push = card ?? { msgtype: 'markdown', markdown: { content: plainMarkdown(text) } };
    if (open === null) return sayByItself(push);
    const stream = { id: taskOf(open.req, 0), finish: true, content: plainMarkdown(text) };
    const body = card ?? { msgtype: 'stream', stream };
    const called = await side.answer(open.req, 'aibot_respond_msg', body);
    if (!called.ok) sayByItself(push);
  };
  return {
    answer: (query, text, alert = false) => {
      const pressed = side.standing(query);
      if (pressed?.press) void showPressed(options, pressed, { text, alert });
    },
    say: (text, { message, buttons = [] }) => {
      const card = buttons.length === 0 ? null : cardBody({ text, buttons }, { title, at: now() });
      void answerOr(message, text, card);
    },
    seen: (message, words) => void answerOr(message, words, null),
    whisper: (chat, text) =>
      void side.say(chat, {
        msgtype: 'markdown',
        markdown: { content: plainMarkdown(text) },
      }),
  };
}

/** What became of a press: the card as it stands now, for everybody; a refusal for the one who pressed alone. */
async function showPressed(
  { side, title, card: cardOf, posts, group }: WecomStaffOptions,
  { req, user, press }: Standing,
  { text, alert }: { readonly text: string; readonly alert: boolean },
): Promise<void> {
  const task = press?.task ?? '';
  const number = /^s:(?:claim|acknowledge):(\S+)$/u.exec(press?.key ?? '')?.[1];
  const card = number === undefined ? null : cardOf(number);
  const whole = card === null || alert ? { text, buttons: [] } : card;
  const called = await side.answer(req, 'aibot_respond_update_msg', {
    response_type: 'update_template_card',
    template_card: standing(whole, { title, task }),
    ...(alert ? { userids: [user] } : {}),
  });
  if (!called.ok || alert || card === null) return;
  const key = `${wecomChannel}:${group}`;
  const post = posts.postOf(key, card.case, 'card');
  if (post !== null) await posts.putPost(key, { ...post, shown: pressable(card) });
}

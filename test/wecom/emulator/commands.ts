import { z } from 'zod';
import { beginUpload, chunkUpload, finishUpload } from './uploads.ts';
import {
  type Chat,
  chatOf,
  codes,
  type Event,
  type Frame,
  type Shown,
  spend,
  type World,
} from './world.ts';

/** What a command came to: an error code, and what the answer holds besides. */
export type Outcome = { readonly code: number; readonly body?: object };

const dayMs = 24 * 3_600_000;
const atOnce = 5000;

const cardShape = z.object({
  card_type: z.literal('button_interaction'),
  main_title: z.object({ title: z.string().min(1), desc: z.string().optional() }),
  sub_title_text: z.string().optional(),
  button_list: z
    .array(z.object({ text: z.string().min(1), key: z.string().min(1), style: z.number() }))
    .min(1)
    .max(6),
  task_id: z.string().regex(/^[\w@-]{1,128}$/u),
});
const content = (most: number) =>
  z
    .string()
    .min(1)
    .refine((text) => Buffer.byteLength(text) <= most);
const stream = z.object({ id: z.string().min(1), finish: z.boolean(), content: content(20_480) });
const answerShape = z.discriminatedUnion('msgtype', [
  z.object({ msgtype: z.literal('stream'), stream }),
  z.object({ msgtype: z.literal('template_card'), template_card: cardShape }),
  z.object({
    msgtype: z.literal('stream_with_template_card'),
    stream,
    template_card: cardShape.optional(),
  }),
]);
const welcomeShape = z.discriminatedUnion('msgtype', [
  z.object({ msgtype: z.literal('text'), text: z.object({ content: content(2048) }) }),
  z.object({ msgtype: z.literal('template_card'), template_card: cardShape }),
]);
const pushShape = z.discriminatedUnion('msgtype', [
  z.object({
    msgtype: z.literal('markdown'),
    markdown: z.object({ content: content(20_480) }),
    chatid: z.string(),
  }),
  z.object({ msgtype: z.literal('template_card'), template_card: cardShape, chatid: z.string() }),
  z.object({
    msgtype: z.literal('file'),
    file: z.object({ media_id: z.string() }),
    chatid: z.string(),
  }),
]);

type Card = z.infer<typeof cardShape>;
const wrong: Outcome = { code: codes.shape };
const good: Outcome = { code: 0 };

const textOf = (card: Card): string =>
  [card.main_title.title, card.sub_title_text].filter((part) => part !== undefined).join('\n');

function show(
  world: World,
  chat: Chat,
  words: { readonly by: Shown['by']; readonly text: string; readonly card?: Card | undefined },
): Outcome {
  const { by, text, card } = words;
  if (card !== undefined && (world.refuseCards || world.tasks.has(card.task_id))) return wrong;
  const error = spend(world, chat);
  if (error !== 0) return { code: error };
  if (card !== undefined) world.tasks.add(card.task_id);
  const buttons = card?.button_list ?? [];
  const whole =
    card === undefined ? text : [text, textOf(card)].filter((one) => one !== '').join('\n');
  chat.shown.push({
    by,
    text: whole,
    buttons,
    task: card?.task_id ?? null,
    own: new Map(),
    at: world.now(),
  });
  return good;
}

/** An event that may still be answered so. */
function openFor(
  world: World,
  { headers }: Frame,
  kinds: readonly Event['kind'][],
  ms: number,
): Event | null {
  const found = world.events.findLast(({ req }) => req === headers.req_id);
  if (found === undefined || !kinds.includes(found.kind)) return null;
  return world.now() - found.at <= ms ? found : null;
}

function respond(world: World, frame: Frame): Outcome {
  const event = openFor(world, frame, ['message'], dayMs);
  if (event === null) return { code: codes.request };
  const read = answerShape.safeParse(frame.body);
  if (!read.success) return wrong;
  const { data } = read;
  const text = data.msgtype === 'template_card' ? '' : data.stream.content;
  const card = data.msgtype === 'stream' ? undefined : data.template_card;
  const outcome = show(world, chatOf(world, event.chat), { by: 'answer', text, card });
  if (outcome.code === 0) event.answered = true;
  return outcome;
}

function welcome(world: World, frame: Frame): Outcome {
  const event = openFor(world, frame, ['welcome'], atOnce);
  if (event === null) return { code: codes.request };
  const read = welcomeShape.safeParse(frame.body);
  if (!read.success) return wrong;
  const { data } = read;
  const words =
    data.msgtype === 'text' ? { text: data.text.content } : { text: '', card: data.template_card };
  const outcome = show(world, chatOf(world, event.chat), { by: 'welcome', ...words });
  if (outcome.code === 0) event.answered = true;
  return outcome;
}

const updateShape = z.object({
  response_type: z.literal('update_template_card'),
  template_card: cardShape,
  userids: z.array(z.string()).optional(),
});

/** A card is made another, for everybody or for some alone. */
function update(world: World, frame: Frame): Outcome {
  const event = openFor(world, frame, ['press'], atOnce);
  if (event === null) return { code: codes.request };
  const read = updateShape.safeParse(frame.body);
  if (!read.success) return wrong;
  const { template_card: card, userids } = read.data;
  const { shown } = chatOf(world, event.chat);
  const standing = shown.find(({ task }) => task === card.task_id);
  if (standing === undefined) return wrong;
  event.answered = true;
  const face = { text: textOf(card), buttons: card.button_list };
  if (userids === undefined) {
    standing.own.clear();
    // The words above a card in the same message stay.
    const above = standing.by === 'answer' ? standing.text.split('\n').slice(0, -1).join('\n') : '';
    Object.assign(standing, {
      text: [above, face.text].filter((one) => one !== '').join('\n'),
      buttons: face.buttons,
    });
  } else for (const user of userids) standing.own.set(user, face);
  return good;
}

function push(world: World, { body }: Frame): Outcome {
  const read = pushShape.safeParse(body);
  if (!read.success) return wrong;
  const { data } = read;
  const chat = chatOf(world, data.chatid);
  if (!chat.wrote) return { code: codes.stranger };
  if (chat.pushed >= world.pushes) {
    world.refused += 1;
    return { code: codes.stranger };
  }
  if (data.msgtype === 'file' && !world.media.has(data.file.media_id)) return wrong;
  const shown = show(world, chat, pushedWords(data));
  if (shown.code === 0) chat.pushed += 1;
  return shown;
}

function pushedWords(
  data: z.infer<typeof pushShape>,
): Pick<Shown, 'by' | 'text'> & { readonly card?: Card } {
  if (data.msgtype === 'file') return { by: 'push', text: 'file' };
  if (data.msgtype === 'markdown') return { by: 'push', text: data.markdown.content };
  return { by: 'card', text: '', card: data.template_card };
}

const commands: { readonly [cmd: string]: (world: World, frame: Frame) => Outcome } = {
  aibot_respond_msg: respond,
  aibot_respond_welcome_msg: welcome,
  aibot_respond_update_msg: update,
  aibot_send_msg: push,
  aibot_upload_media_init: beginUpload,
  aibot_upload_media_chunk: chunkUpload,
  aibot_upload_media_finish: finishUpload,
};

/** What a command of somebody who was let in comes to. */
export const carryOut = (world: World, frame: Frame): Outcome =>
  commands[frame.cmd ?? '']?.(world, frame) ?? wrong;

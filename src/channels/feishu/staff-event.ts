import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { StaffEvent } from '../../messages/staff-event.ts';

const id = z.string().regex(/^[\w-]{1,128}$/u);
const person = z.looseObject({ open_id: id });

/** A message as 飞书 tells it, as far as we read it. */
export const messageShape = z.looseObject({
  sender: z.looseObject({ sender_id: person, sender_type: z.string().optional() }),
  message: z.looseObject({
    message_id: id,
    parent_id: z.string().optional(),
    create_time: z.string().optional(),
    chat_id: id,
    chat_type: z.string(),
    message_type: z.string(),
    content: z.string(),
    mentions: z
      .array(
        z.looseObject({
          key: z.string(),
          id: z.looseObject({ open_id: z.string().optional() }),
          name: z.string().optional(),
        }),
      )
      .optional(),
  }),
});
/** A press on a card. */
export const pressShape = z.looseObject({
  event_id: id,
  operator: person,
  action: z.looseObject({ value: z.looseObject({ data: z.string().max(1024) }) }),
  context: z.looseObject({ open_message_id: id.optional(), open_chat_id: id }),
});

type Told = z.infer<typeof messageShape>;
type Pressed = z.infer<typeof pressShape>;

/** The number of an event in our books: it tells nothing of whoever did it. */
const bookOf = (what: string): string =>
  createHash('sha256').update(what).digest('base64url').slice(0, 22);

/** A message as staff's side is offered it; `robot`: the open_id of our own, where it is known. */
export function eventOfMessage(
  { sender, message }: Told,
  { now, robot }: { readonly now: number; readonly robot: string | null },
): StaffEvent {
  const { message_id: number, parent_id: parent, mentions = [] } = message;
  const alone = message.chat_type === 'p2p';
  const ours = mentions.filter((one) => robot === null || one.id.open_id === robot);
  const at = Number(message.create_time);
  const place = { message: number, replyTo: parent === undefined || parent === '' ? null : parent };
  return {
    id: `m${bookOf(number)}`,
    at: Number.isFinite(at) && at > 0 ? at : now,
    chat: message.chat_id,
    thread: null,
    private: alone,
    ...(alone || ours.length > 0 ? { addressed: true } : {}),
    from: { id: sender.sender_id.open_id, name: '' },
    what:
      message.message_type === 'text'
        ? { kind: 'text', text: wordsOf(message, ours), ...place }
        : { kind: 'file', ...place },
  };
}

/** The words without our own name; of anybody else's stands what people see. */
function wordsOf({ content, mentions = [] }: Told['message'], ours: typeof mentions): string {
  const text = textIn(content);
  return mentions
    .reduce(
      (words, one) => words.replaceAll(one.key, ours.includes(one) ? '' : `@${one.name ?? ''}`),
      text,
    )
    .trim();
}

function textIn(content: string): string {
  try {
    const { text } = JSON.parse(content) as { readonly text?: unknown };
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

/** A press as staff's side is offered it. */
export function eventOfPress(pressed: Pressed, now: number): StaffEvent {
  const { event_id: number, operator, action, context } = pressed;
  const query = `e${bookOf(number)}`;
  return {
    id: query,
    at: now,
    chat: context.open_chat_id,
    thread: null,
    private: false,
    addressed: true,
    from: { id: operator.open_id, name: '' },
    what: {
      kind: 'press',
      data: action.value.data,
      message: context.open_message_id ?? null,
      query,
    },
  };
}

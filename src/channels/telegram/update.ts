import { z } from 'zod';

// Every part that is not as it should be is left out alone: what remains is still heard.
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const text = z.string();
const id = z.int();

const user = z.object({
  id,
  is_bot: lenient(z.boolean()),
  first_name: lenient(text),
  language_code: lenient(text),
});

const file = z.object({
  file_id: text.min(1),
  file_unique_id: lenient(text),
  file_size: lenient(z.number()),
  file_name: lenient(text),
  mime_type: lenient(text),
});

const chat = z.object({ id, type: z.enum(['private', 'group', 'supergroup', 'channel']) });

const message = z.object({
  message_id: id,
  message_thread_id: lenient(id),
  from: lenient(user),
  chat,
  date: lenient(z.number()),
  edit_date: lenient(z.number()),
  text: lenient(text),
  caption: lenient(text),
  media_group_id: lenient(text),
  photo: lenient(z.array(file.optional().catch(undefined))),
  document: lenient(file),
  voice: lenient(file),
  audio: lenient(file),
  contact: lenient(z.object({ phone_number: text, user_id: lenient(id) })),
  reply_to_message: lenient(z.object({ message_id: id, from: lenient(user) })),
  migrate_to_chat_id: lenient(id),
});

/** A message, as far as it is read. */
export type TelegramMessage = z.infer<typeof message> & { readonly keys: readonly string[] };

/** A press of an inline button. */
export type CallbackQuery = z.infer<typeof callbackQuery>;

const callbackQuery = z.object({
  id: text.min(1),
  from: user,
  message: lenient(z.object({ message_id: id, message_thread_id: lenient(id), chat })),
  data: lenient(text),
});

const standing = z.object({
  chat,
  from: lenient(user),
  date: lenient(z.number()),
  new_chat_member: lenient(z.object({ status: text })),
});

/** An update by its kind; `strange` for everything that is none of ours or cannot be read. */
export type Update =
  | {
      readonly kind: 'message';
      readonly id: number;
      readonly edited: boolean;
      readonly message: TelegramMessage;
    }
  | { readonly kind: 'press'; readonly id: number; readonly query: CallbackQuery }
  | { readonly kind: 'standing'; readonly id: number; readonly standing: z.infer<typeof standing> }
  | { readonly kind: 'strange'; readonly id: number; readonly what: string };

/** The kinds of update we ask for; leaving the list out would keep what an earlier program asked for. */
export const wantedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const;

const plain = z.record(text, z.unknown());

/** The number of an update, or `null` where it has none: such a one cannot even be confirmed. */
export function updateId(raw: unknown): number | null {
  const found = z.object({ update_id: id }).safeParse(raw);
  return found.success ? found.data.update_id : null;
}

/** Reads an update of the Bot API, whatever it is; never throws. `raw` must have a number. */
export function readUpdate(raw: unknown): Update {
  const number = updateId(raw) ?? 0;
  const fields = plain.safeParse(raw).data ?? {};
  for (const name of ['message', 'edited_message'] as const) {
    const found = message.safeParse(fields[name]);
    if (!found.success) continue;
    const keys = Object.keys(plain.safeParse(fields[name]).data ?? {});
    return {
      kind: 'message',
      id: number,
      edited: name === 'edited_message',
      message: { ...found.data, keys },
    };
  }
  const query = callbackQuery.safeParse(fields['callback_query']);
  if (query.success) return { kind: 'press', id: number, query: query.data };
  const moved = standing.safeParse(fields['my_chat_member']);
  if (moved.success) return { kind: 'standing', id: number, standing: moved.data };
  const what = Object.keys(fields).find((name) => name !== 'update_id');
  return { kind: 'strange', id: number, what: (what ?? 'empty').slice(0, 40) };
}

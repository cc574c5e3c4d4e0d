import type { StoredMessage, World } from '../emulator/world.ts';

/** A message as the page shows it. */
export type MessageView = {
  readonly id: number;
  /** Account of the sender; `null` for the bot. */
  readonly from: number | null;
  readonly name: string;
  readonly at: number;
  readonly text: string;
  readonly file: boolean;
  readonly edited: boolean;
  readonly thread: number | null;
  readonly replyTo: number | null;
  readonly reaction: string | null;
  readonly buttons: StoredMessage['buttons'];
  /** The keyboard of the app offers to share the phone number. */
  readonly asksPhone: boolean;
};

/** A chat as the page shows it. */
export type ChatView = {
  readonly topics: readonly { readonly id: number; readonly name: string }[];
  readonly messages: readonly MessageView[];
};

const newest = 300;

/** What stands in a chat now: topics newest first, messages oldest first. */
export function chatView(world: World, id: number): ChatView {
  const chat = world.chats.get(id);
  const messages = (chat?.messages ?? []).filter(
    (one) => one.deleted !== true && one.media?.['forum_topic_created'] === undefined,
  );
  return {
    topics: [...(chat?.topics ?? [])]
      .map(([topic, { name }]) => ({ id: topic, name }))
      .toReversed(),
    messages: messages.slice(-newest).map((message) => viewOf(world, message)),
  };
}

const viewOf = (world: World, message: StoredMessage): MessageView => ({
  id: message.message_id,
  from: message.from === 'bot' ? null : message.from,
  name:
    message.from === 'bot'
      ? world.bot.first_name
      : (world.people.get(message.from)?.first_name ?? ''),
  at: message.date,
  text: message.text ?? message.caption ?? '',
  file: message.media !== undefined,
  edited: message.edited !== undefined,
  thread: message.thread ?? null,
  replyTo: message.replyTo ?? null,
  reaction: message.reaction ?? null,
  buttons: message.buttons ?? [],
  asksPhone: Array.isArray(message.keyboard?.['keyboard']),
});

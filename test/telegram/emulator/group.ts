import { chatJson, messageJson, userJson } from './shapes.ts';
import { addMessage, type ChatState, type World } from './world.ts';

/** A group, supergroup or channel as a test plays it. */
export type Group = {
  readonly id: number;
  /** Somebody puts the bot in, as a member or an administrator. */
  readonly addBot: (by: number, as?: 'member' | 'administrator') => void;
  readonly removeBot: (by: number) => void;
  readonly addMember: (id: number) => void;
  /** A topic made by people. */
  readonly topic: (name: string) => number;
  /** The group becomes another supergroup, as Telegram does when it grows. */
  readonly migrate: (to: number) => void;
  /** A post in a channel. */
  readonly post: (text: string) => void;
};

/** What kind of chat it is. */
export type GroupOptions = {
  readonly title?: string;
  readonly type?: 'group' | 'supergroup' | 'channel';
  readonly forum?: boolean;
  readonly bot?: ChatState['bot'];
};

/** Makes a chat of several people; the bot is outside until it is added. */
export function createGroup(world: World, id: number, options: GroupOptions = {}): Group {
  const chat = emptyChat(id, options);
  world.chats.set(id, chat);
  return {
    id,
    addBot: (by, as = 'member') => standing(world, chat, { by, bot: as }),
    removeBot: (by) => standing(world, chat, { by, bot: 'kicked' }),
    addMember: (member) => void chat.members.add(member),
    topic: (name) => {
      const created = { forum_topic_created: { name } };
      const { message_id: topic } = addMessage(world, chat, { from: 'bot', media: created });
      chat.topics.set(topic, { name, closed: false });
      return topic;
    },
    migrate: (to) => {
      chat.migratedTo = to;
      createGroup(world, to, { ...options, type: 'supergroup', bot: chat.bot });
      const service = { from: 1, media: { migrate_to_chat_id: to } };
      world.queue.push({ message: messageJson(world, addMessage(world, chat, service)) });
    },
    post: (text) => {
      const message = addMessage(world, chat, { from: 1, text });
      world.queue.push({ channel_post: messageJson(world, message) });
    },
  };
}

const emptyChat = (id: number, options: GroupOptions): ChatState => ({
  id,
  type: options.type ?? 'supergroup',
  title: options.title ?? '工友群',
  forum: options.forum ?? false,
  members: new Set(),
  messages: [],
  topics: new Map(),
  bot: options.bot ?? 'left',
  blocked: false,
  lastMessage: 0,
});

/** Somebody changes what the bot is in the chat, and the bot is told. */
function standing(
  world: World,
  chat: ChatState,
  { by, bot }: { readonly by: number; readonly bot: ChatState['bot'] },
): void {
  const old = chat.bot;
  chat.bot = bot;
  world.queue.push({
    my_chat_member: {
      chat: chatJson(world, chat),
      from: userJson(world, by),
      date: Math.floor(world.clock.now() / 1000),
      old_chat_member: { user: world.bot, status: old },
      new_chat_member: { user: world.bot, status: bot },
    },
  });
}

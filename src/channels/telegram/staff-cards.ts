import { createHash } from 'node:crypto';
import type { Delivery } from '../channel.ts';
import { deliveryOf, nameOf } from './failure.ts';
import type { StaffLine, TurnedAway } from './staff-line.ts';
import type { Called, Payload } from './telegram-api.ts';

/** The thin card of a case: nothing of the worker stands in it. */
export type StaffCard = {
  readonly case: string;
  /** 0 urgent, 1 soon, 2 everything else. */
  readonly rank: number;
  /** Name of its topic, where the group has topics. */
  readonly topic: string;
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly data: string }[];
};

/** A post of ours in the group, as it is remembered. */
export type StaffPost = {
  readonly post: string;
  readonly kind: 'topic' | 'card' | 'line';
  readonly case: string;
  readonly shown: string;
};

/** Where posts are remembered, by the group's address. */
export type StaffPosts = {
  readonly putPost: (chat: string, post: StaffPost) => Promise<void>;
  readonly dropPost: (chat: string, post: string) => Promise<void>;
  readonly post: (chat: string, post: string) => StaffPost | null;
  readonly postOf: (chat: string, number: string, kind: StaffPost['kind']) => StaffPost | null;
};

/** The group as it stands. */
export type StaffPlace = {
  /** Its address, the key of its posts. */
  readonly key: string;
  /** Its number now, which changes when it becomes a supergroup. */
  readonly chat: () => string;
  readonly moved: (to: string) => void;
  /** Whether it has topics; `null` where that cannot be learned now. */
  readonly forum: () => Promise<boolean | null>;
};

/** Puts cards up, keeps them true, and says a line about a case. */
export type StaffCards = {
  /** The card as it is now: posted where there is none, else edited; one that shows this already costs nothing. */
  readonly show: (card: StaffCard) => Promise<Delivery>;
  /** A line beside the card, which sounds on phones as an edit does not. */
  readonly say: (card: StaffCard, text: string) => Promise<Delivery>;
};

type Parts = {
  readonly place: StaffPlace;
  readonly posts: StaffPosts;
  readonly line: StaffLine;
  readonly note: (why: string) => void;
};

const sent: Delivery = { kind: 'sent' };
const unchanged = /not modified/i;
const goneCard = /message to edit not found|can't be edited|MESSAGE_ID_INVALID/i;
const goneTopic = /thread not found|TOPIC_(DELETED|ID_INVALID|CLOSED)/i;
const noTopics = /not a forum|not enough rights|CHAT_NOT_FORUM|TOPICS_/i;

/** Every call goes through the line; posts are remembered after they stand, so a kill in between repeats one. */
export function createStaffCards(parts: Parts): StaffCards {
  const { posts, place } = parts;
  return {
    show: async (card) => {
      const shown = digestOf(card);
      const standing = posts.postOf(place.key, card.case, 'card');
      if (standing?.shown === shown) return sent;
      const edited = standing === null ? null : await edit(parts, card, { standing, shown });
      return edited ?? post(parts, card, shown);
    },
    say: (card, text) => say(parts, card, text),
  };
}

const digestOf = ({ text, buttons }: StaffCard): string =>
  createHash('sha256')
    .update(JSON.stringify([text, buttons]))
    .digest('base64url')
    .slice(0, 22);

const contentOf = ({ text, buttons }: StaffCard): Payload => ({
  text,
  link_preview_options: { is_disabled: true },
  reply_markup: {
    inline_keyboard: buttons.map(({ label, data }) => [{ text: label, callback_data: data }]),
  },
});

/** `null`: the card is gone and must be posted anew. */
async function edit(
  { posts, place, line, note }: Parts,
  card: StaffCard,
  { standing, shown }: { readonly standing: StaffPost; readonly shown: string },
): Promise<Delivery | null> {
  const called = await line.call(card.rank, 'editMessageText', {
    chat_id: place.chat(),
    message_id: Number(standing.post),
    ...contentOf(card),
  });
  const refused = refusalOf(called);
  if (called.ok || unchanged.test(refused)) {
    await posts.putPost(place.key, { ...standing, shown });
    return sent;
  }
  if (!goneCard.test(refused)) return failed(place, called, note);
  await posts.dropPost(place.key, standing.post);
  return null;
}

async function post(parts: Parts, card: StaffCard, shown: string): Promise<Delivery> {
  const { posts, place, line, note } = parts;
  const topic = await topicOf(parts, card);
  if (topic !== null && typeof topic !== 'string') return topic;
  const called = await line.call(card.rank - 0.5, 'sendMessage', {
    chat_id: place.chat(),
    ...(topic === null ? {} : { message_thread_id: Number(topic) }),
    ...contentOf(card),
  });
  if (topic !== null && goneTopic.test(refusalOf(called))) return forgotten(parts, card);
  if (!called.ok) return failed(place, called, note);
  const number = numberIn(called.result, 'message_id');
  await posts.putPost(place.key, { post: number, kind: 'card', case: card.case, shown });
  return sent;
}

/** The case's topic, made where there is none; `null` in a group without topics. */
async function topicOf(
  { posts, place, line, note }: Parts,
  card: StaffCard,
): Promise<string | null | Delivery> {
  const standing = posts.postOf(place.key, card.case, 'topic');
  if (standing !== null) return standing.post;
  const forum = await place.forum();
  if (forum === null) return { kind: 'retry' };
  if (!forum) return null;
  const called = await line.call(card.rank, 'createForumTopic', {
    chat_id: place.chat(),
    name: card.topic,
  });
  if (noTopics.test(refusalOf(called))) {
    note(refusalOf(called));
    return null;
  }
  if (!called.ok) return failed(place, called, note);
  const topic = numberIn(called.result, 'message_thread_id');
  await posts.putPost(place.key, { post: topic, kind: 'topic', case: card.case, shown: '' });
  return topic;
}

async function say(parts: Parts, card: StaffCard, text: string): Promise<Delivery> {
  const { posts, place, line, note } = parts;
  const topic = posts.postOf(place.key, card.case, 'topic');
  const above = posts.postOf(place.key, card.case, 'card');
  const reply = { message_id: Number(above?.post), allow_sending_without_reply: true };
  const called = await line.call(card.rank - 0.5, 'sendMessage', {
    chat_id: place.chat(),
    ...(topic === null ? {} : { message_thread_id: Number(topic.post) }),
    ...(topic !== null || above === null ? {} : { reply_parameters: reply }),
    text,
  });
  if (topic !== null && goneTopic.test(refusalOf(called))) return forgotten(parts, card);
  if (!called.ok) return failed(place, called, note);
  const number = numberIn(called.result, 'message_id');
  await posts.putPost(place.key, { post: number, kind: 'line', case: card.case, shown: '' });
  return sent;
}

/** Somebody deleted the topic, and the card with it: both are made anew at the next try. */
async function forgotten({ posts, place }: Parts, card: StaffCard): Promise<Delivery> {
  for (const kind of ['topic', 'card'] as const) {
    const gone = posts.postOf(place.key, card.case, kind);
    if (gone !== null) await posts.dropPost(place.key, gone.post);
  }
  return { kind: 'retry', after: 0 };
}

const refusalOf = (called: Called | TurnedAway): string =>
  !called.ok && 'failure' in called && called.failure.kind === 'never' ? called.failure.reason : '';

function failed(
  place: StaffPlace,
  called: (Called & { readonly ok: false }) | TurnedAway,
  note: (why: string) => void,
): Delivery {
  if ('turnedAway' in called) return { kind: 'retry', after: called.turnedAway };
  note(nameOf(called.failure));
  if (called.failure.kind !== 'moved') return deliveryOf(called.failure);
  place.moved(called.failure.to);
  return { kind: 'retry', after: 0 };
}

function numberIn(result: unknown, name: string): string {
  const found = (result as { readonly [name: string]: unknown } | null)?.[name];
  return typeof found === 'number' ? String(found) : '0';
}

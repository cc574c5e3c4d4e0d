import { createHash } from 'node:crypto';
import type { Delivery } from '../channel.ts';
import type { StaffCard, StaffCards, StaffPost } from '../staff-group/staff-notices.ts';
import { failed, numberIn, refusalOf } from './staff-outcome.ts';
import type { StaffCardParts as Parts } from './staff-parts.ts';
import { closeTopic, forgotten, topicOf } from './staff-topics.ts';
import type { Payload } from './telegram-api.ts';

const sent: Delivery = { kind: 'sent' };
const unchanged = /not modified/i;
const goneCard = /message to edit not found|can't be edited|MESSAGE_ID_INVALID/i;
const goneTopic = /thread not found|TOPIC_(DELETED|ID_INVALID|CLOSED)/i;
/** Every call goes through the line; posts are remembered after they stand, so a kill in between repeats one. */
export function createStaffCards(parts: Parts): StaffCards {
  return {
    show: async (card) => {
      const delivery = await shown(parts, card);
      return card.over && delivery.kind === 'sent' ? closeTopic(parts, card) : delivery;
    },
    say: (card, text) => say(parts, card, text),
  };
}

async function shown(parts: Parts, card: StaffCard): Promise<Delivery> {
  const digest = digestOf(card);
  const standing = parts.posts.postOf(parts.place.key, card.case, 'card');
  if (standing?.shown === digest) return sent;
  const edited = standing === null ? null : await edit(parts, card, { standing, shown: digest });
  return edited ?? post(parts, card, digest);
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

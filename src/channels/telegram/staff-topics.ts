import type { Delivery } from '../channel.ts';
import type { StaffCard } from '../staff-group/staff-notices.ts';
import { failed, numberIn, refusalOf } from './staff-outcome.ts';
import type { StaffCardParts } from './staff-parts.ts';

const noTopics = /not a forum|not enough rights|CHAT_NOT_FORUM|TOPICS_/i;

const unmoved = /TOPIC_NOT_MODIFIED/i;

/** The case's topic, made where there is none; `null` in a group without topics. */
export async function topicOf(
  { posts, place, line, note }: StaffCardParts,
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

/** Somebody deleted the topic, and the card with it: both are made anew at the next try. */
export async function forgotten(
  { posts, place }: StaffCardParts,
  card: StaffCard,
): Promise<Delivery> {
  for (const kind of ['topic', 'card'] as const) {
    const gone = posts.postOf(place.key, card.case, kind);
    if (gone !== null) await posts.dropPost(place.key, gone.post);
  }
  return { kind: 'retry', after: 0 };
}

const closed = 'closed';

/** What is over needs no more talk in the group: tried again where the call failed for now. A refusal for good is noted only, because the card is right all the same. */
export async function closeTopic(
  { posts, place, line, note }: StaffCardParts,
  card: StaffCard,
): Promise<Delivery> {
  const topic = posts.postOf(place.key, card.case, 'topic');
  if (topic === null || topic.shown === closed) return { kind: 'sent' };
  const called = await line.call(card.rank + 1, 'closeForumTopic', {
    chat_id: place.chat(),
    message_thread_id: Number(topic.post),
  });
  const refused = refusalOf(called);
  if (!called.ok && refused === '') return failed(place, called, note);
  if (!called.ok && !unmoved.test(refused)) note(refused);
  await posts.putPost(place.key, { ...topic, shown: closed });
  return { kind: 'sent' };
}

import type { Delivery } from '../channel.ts';
import type { StaffCard, StaffCards, StaffPost } from '../staff-group/staff-notices.ts';
import { deliveryOf } from './failure.ts';
import {
  cardContent,
  type FeishuRoom,
  inAnswer,
  type Lined,
  textOf,
  toChat,
} from './feishu-room.ts';
import { cardOf, digestOf } from './staff-card.ts';

const sent: Delivery = { kind: 'sent' };

/** One card a case, edited as it changes; posts are remembered after they stand, so a kill in between repeats one. */
export function createFeishuCards(room: FeishuRoom): StaffCards {
  const { options, key } = room;
  const { posts } = options;
  const post = async (card: StaffCard, shown: string): Promise<Delivery> => {
    const content = cardContent(cardOf(card, options.words.title));
    const called = await room.lined(card.rank - 0.5, toChat(options.group, content));
    if (!called.ok) return failed(room, called);
    await posts.putPost(key, { post: numberIn(called), kind: 'card', case: card.case, shown });
    return sent;
  };
  return {
    show: async (card) => {
      const shown = digestOf(card);
      const standing = posts.postOf(key, card.case, 'card');
      if (standing?.shown === shown) return sent;
      const edited = standing === null ? null : await edit(room, card, { standing, shown });
      return edited ?? post(card, shown);
    },
    say: async (card, text) => {
      const above = posts.postOf(key, card.case, 'card');
      const content = textOf(text);
      const request =
        above === null ? toChat(options.group, content) : inAnswer(above.post, content);
      const called = await room.lined(card.rank - 0.5, request);
      if (!called.ok && 'failure' in called && called.failure.kind === 'gone' && above !== null) {
        await posts.dropPost(key, above.post);
        return { kind: 'retry', after: 0 };
      }
      if (!called.ok) return failed(room, called);
      await posts.putPost(key, {
        post: numberIn(called),
        kind: 'line',
        case: card.case,
        shown: '',
      });
      return sent;
    },
  };
}

/** `null`: the card is gone, or too old to be changed, and must be posted anew. */
async function edit(
  room: FeishuRoom,
  card: StaffCard,
  { standing, shown }: { readonly standing: StaffPost; readonly shown: string },
): Promise<Delivery | null> {
  const { posts, words } = room.options;
  const called = await room.lined(card.rank, {
    method: 'PATCH',
    path: `im/v1/messages/${encodeURIComponent(standing.post)}`,
    body: { content: JSON.stringify(cardOf(card, words.title)) },
  });
  if (called.ok) {
    await posts.putPost(room.key, { ...standing, shown });
    return sent;
  }
  if (!('failure' in called) || called.failure.kind !== 'gone') return failed(room, called);
  await posts.dropPost(room.key, standing.post);
  return null;
}

/** The number of a message that was sent; one without is remembered under none. */
function numberIn({ result }: Lined & { readonly ok: true }): string {
  const number = result['message_id'];
  return typeof number === 'string' ? number : '0';
}

function failed({ log }: FeishuRoom, called: Lined & { readonly ok: false }): Delivery {
  if ('turnedAway' in called) return { kind: 'retry', after: called.turnedAway };
  const { kind, code } = called.failure;
  log('feishu.staff_failed', { kind, status: code });
  return deliveryOf(called.failure);
}

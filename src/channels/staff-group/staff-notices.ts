import type { StaffNotice } from '../../messages/case-act.ts';
import type { Message } from '../../messages/reply.ts';
import { createBoundedMap } from '../bounded-map.ts';
import type { Channel, Delivery } from '../channel.ts';
import { createLanes, type Lanes } from '../lanes.ts';

/** The thin card of a case: nothing of the worker stands in it. */
export type StaffCard = {
  readonly case: string;
  /** 0 urgent, 1 soon, 2 everything else. */
  readonly rank: number;
  /** Name of its topic, where the group has topics. */
  readonly topic: string;
  /** The case is over: its topic is closed. */
  readonly over: boolean;
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

/** How one chat app puts cards up, keeps them true, and says a line about a case. */
export type StaffCards = {
  /** The card as it is now: posted where there is none, else edited; one that shows this already costs nothing. */
  readonly show: (card: StaffCard) => Promise<Delivery>;
  /** A line beside the card, which sounds on phones as an edit does not. */
  readonly say: (card: StaffCard, text: string) => Promise<Delivery>;
};

/** What a staff group is told from, whichever app it is in. */
export type StaffNews = {
  readonly posts: StaffPosts;
  /** The card of a case as it is now; `null` where there is no such case. */
  readonly card: (number: string) => StaffCard | null;
  /** Notices about a case that still wait, the one being sent among them. */
  readonly waiting: (number: string) => number;
  /** Hears of every case that changed, so that its card stays true whoever changed it. */
  readonly onChange: (listener: (number: string) => void) => () => void;
};

/** News that wants a sound: an edited card makes none. */
const sounding: ReadonlySet<StaffNotice['event']> = new Set([
  'escalated',
  'worker_said',
  'supplied',
  'withdrawn',
  'due',
  'deletion',
  'link_asked',
  'link_contested',
]);

/** The same news about a case is not said again within so many ms. */
const quietMs = 20_000;

type Said = { readonly event: string; readonly at: number; covered: number };

/** What a group's channel of notices is made of; `key`: its address, under which its posts stand. */
export type NoticeParts = {
  readonly name: string;
  readonly key: string;
  /** The duty of its app: whoever has that one sends. */
  readonly duty: string;
  readonly news: StaffNews;
  readonly cards: StaffCards;
  readonly note: (why: string) => void;
  readonly now: () => number;
  readonly begin?: () => void;
  readonly end: () => void;
};

/** Notices into one staff group as a channel, an address a case: the card as it stands now, and a line where the news wants a sound. Durable by the outbox: what is cut off comes again. */
export function noticeChannel(parts: NoticeParts): Channel {
  const lanes = createLanes();
  const send = createSend(parts);
  const refresh = createRefresh(parts, lanes);
  let off = (): void => undefined;
  return {
    name: parts.name,
    alone: { what: 'sending', duty: parts.duty },
    start: async () => {
      off = parts.news.onChange(refresh);
      parts.begin?.();
    },
    send: (message) => inLane(lanes, message, send),
    stop: async () => {
      off();
      parts.end();
      await lanes.settled();
    },
  };
}

function createSend({ news, cards, now }: NoticeParts): (message: Message) => Promise<Delivery> {
  const said = createBoundedMap<string, Said>(5000);
  return async ({ to: { chat: number }, notice, text }) => {
    const card = news.card(number);
    if (card === null) return { kind: 'dead', reason: 'no such case' };
    const shown = await cards.show(card);
    const event = notice?.event;
    if (shown.kind !== 'sent' || event === undefined) return shown;
    const last = said.get(number);
    const covered = last !== undefined && last.covered > 0;
    if (last && covered) last.covered -= 1;
    if (!sounding.has(event) || (covered && last.event === event)) return shown;
    const rest = last?.event === event ? last.at + quietMs - now() : 0;
    if (rest > 0) return { kind: 'retry', after: rest };
    // Those behind it were written down before this line: it speaks for them too.
    const behind = news.waiting(number) - 1;
    const told = await cards.say(card, text);
    if (told.kind === 'sent') said.set(number, { event, at: now(), covered: behind });
    return told;
  };
}

/** Keeps a standing card true after any change of its case; changes while it waits are one. */
function createRefresh(
  { news, cards, key, note }: NoticeParts,
  lanes: Lanes,
): (number: string) => void {
  const pending = new Set<string>();
  let jobs = 0;
  return (number) => {
    if (pending.has(number)) return;
    pending.add(number);
    jobs += 1;
    const refresh = async (): Promise<void> => {
      pending.delete(number);
      const card = news.card(number);
      if (card === null || news.posts.postOf(key, number, 'card') === null) return;
      await cards.show({ ...card, rank: card.rank + 1 });
    };
    void lanes.run(number, `refresh ${jobs}`, refresh).catch(() => note('refresh'));
  };
}

async function inLane(
  lanes: Lanes,
  message: Message,
  send: (message: Message) => Promise<Delivery>,
): Promise<Delivery> {
  let outcome: Delivery = { kind: 'retry' };
  await lanes.run(message.to.chat, message.id, async () => {
    outcome = await send(message);
  });
  return outcome;
}

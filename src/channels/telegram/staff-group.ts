import type { StaffNotice } from '../../messages/case-act.ts';
import type { Message } from '../../messages/reply.ts';
import { createBoundedMap } from '../bounded-map.ts';
import type { Channel, Delivery } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import { createLanes, type Lanes } from '../lanes.ts';
import { type Rates, telegramRates } from '../pacing.ts';
import { type Pause, pauseByTimer } from '../pause.ts';
import { telegramChannel } from './incoming.ts';
import { createStaffCards, type StaffCards } from './staff-cards.ts';
import { createStaffLine, type StaffCall } from './staff-line.ts';
import type { StaffCard, StaffPlace, StaffPosts } from './staff-parts.ts';
import { createStaffVoice, type StaffVoice } from './staff-voice.ts';

/** What the staff group is given. */
export type StaffGroupOptions = {
  /** Number of the group. */
  readonly group: string;
  readonly call: StaffCall;
  readonly posts: StaffPosts;
  /** The card of a case as it is now; `null` where there is no such case. */
  readonly card: (number: string) => StaffCard | null;
  /** Notices about a case that still wait, the one being sent among them. */
  readonly waiting: (number: string) => number;
  /** Hears of every case that changed, so that its card stays true whoever changed it. */
  readonly onChange: (listener: (number: string) => void) => () => void;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
  readonly log?: ChannelLog;
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly rates?: Rates;
};

/** The staff group as a channel of notices (`telegram-staff:<case number>`), and its voice for answers. */
export type StaffGroup = {
  readonly channel: Channel;
  readonly voice: StaffVoice;
  /** The group's number now. */
  readonly chat: () => string;
  /** Its address, the key of its posts. */
  readonly key: string;
};

/** Name of the channel that carries notices to the group, one address a case. */
export const staffChannel = 'telegram-staff';

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
const forumMs = 600_000;

type Said = { readonly event: string; readonly at: number; covered: number };

/** Cards and lines in one staff group. Durable by the outbox: what is cut off comes again. */
export function createStaffGroup(options: StaffGroupOptions): StaffGroup {
  const { now = Date.now, pause = pauseByTimer, rates = telegramRates, call } = options;
  const line = createStaffLine({ call, now, pause, rates });
  const place = placeOf(options, now);
  const note = (why: string): void => options.log?.('telegram.staff_failed', { why });
  const cards = createStaffCards({ place, posts: options.posts, line, note });
  const lanes = createLanes();
  const send = createSend(options, cards, now);
  const refresh = createRefresh(options, { cards, place, lanes, note });
  let off = (): void => undefined;
  const channel: Channel = {
    name: staffChannel,
    start: async () => {
      off = options.onChange(refresh);
      void putUpCommands(options, place.chat());
    },
    send: (message) => inLane(lanes, message, send),
    stop: async () => {
      off();
      line.stop();
      await lanes.settled();
    },
  };
  const voice = createStaffVoice({ call, line, chat: place.chat });
  return { channel, voice, chat: place.chat, key: place.key };
}

/** Sends one notice: the card as it is now, and a line where the news wants a sound. */
function createSend(
  { card: cardOf, waiting }: StaffGroupOptions,
  cards: StaffCards,
  now: () => number,
): (message: Message) => Promise<Delivery> {
  const said = createBoundedMap<string, Said>(5000);
  return async ({ to: { chat: number }, notice, text }) => {
    const card = cardOf(number);
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
    const behind = waiting(number) - 1;
    const told = await cards.say(card, text);
    if (told.kind === 'sent') said.set(number, { event, at: now(), covered: behind });
    return told;
  };
}

/** Keeps a standing card true after any change of its case; changes while it waits are one. */
function createRefresh(
  { card: cardOf, posts }: StaffGroupOptions,
  parts: {
    readonly cards: StaffCards;
    readonly place: StaffPlace;
    readonly lanes: Lanes;
    readonly note: (why: string) => void;
  },
): (number: string) => void {
  const pending = new Set<string>();
  let jobs = 0;
  return (number) => {
    if (pending.has(number)) return;
    pending.add(number);
    jobs += 1;
    const refresh = async (): Promise<void> => {
      pending.delete(number);
      const card = cardOf(number);
      if (card === null || posts.postOf(parts.place.key, number, 'card') === null) return;
      await parts.cards.show({ ...card, rank: card.rank + 1 });
    };
    void parts.lanes.run(number, `refresh ${jobs}`, refresh).catch(() => parts.note('refresh'));
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

function placeOf({ group, call }: StaffGroupOptions, now: () => number): StaffPlace {
  let chat = group;
  let known: { readonly forum: boolean; readonly until: number } | null = null;
  return {
    key: `${telegramChannel}:${group}`,
    chat: () => chat,
    moved: (to) => {
      chat = to;
      known = null;
    },
    forum: async () => {
      if (known !== null && now() < known.until) return known.forum;
      const called = await call('getChat', { chat_id: chat });
      if (!called.ok && called.failure.kind === 'moved') chat = called.failure.to;
      if (!called.ok) return called.failure.kind === 'never' ? false : (known?.forum ?? null);
      const found = called.result as { readonly is_forum?: unknown } | null;
      known = { forum: found?.is_forum === true, until: now() + forumMs };
      return known.forum;
    },
  };
}

async function putUpCommands(
  { call, commands, log }: StaffGroupOptions,
  chat: string,
): Promise<void> {
  const scope = { type: 'chat', chat_id: Number(chat) };
  const called = await call('setMyCommands', { commands, scope });
  if (!called.ok) log?.('telegram.menu_failed', { why: 'staff group' });
}

import type { StaffVoice } from '../../messages/staff-event.ts';
import type { Channel } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import { type Rates, telegramRates } from '../pacing.ts';
import { type Pause, pauseByTimer } from '../pause.ts';
import { noticeChannel, type StaffNews } from '../staff-group/staff-notices.ts';
import { telegramChannel } from './incoming.ts';
import { createStaffCards } from './staff-cards.ts';
import { createStaffLine, type StaffCall } from './staff-line.ts';
import type { StaffPlace } from './staff-parts.ts';
import { createStaffVoice } from './staff-voice.ts';

/** What the staff group is given. */
export type StaffGroupOptions = StaffNews & {
  /** Number of the group. */
  readonly group: string;
  readonly call: StaffCall;
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

const forumMs = 600_000;

/** Cards and lines in one staff group. */
export function createStaffGroup(options: StaffGroupOptions): StaffGroup {
  const { now = Date.now, pause = pauseByTimer, rates = telegramRates, call, posts } = options;
  const line = createStaffLine({ call, now, pause, rates });
  const place = placeOf(options, now);
  const note = (why: string): void => options.log?.('telegram.staff_failed', { why });
  const channel = noticeChannel({
    name: staffChannel,
    duty: telegramChannel,
    key: place.key,
    news: options,
    cards: createStaffCards({ place, posts, line, note }),
    note,
    now,
    begin: () => void putUpCommands(options, place.chat()),
    end: line.stop,
  });
  const voice = createStaffVoice({ call, line, chat: place.chat });
  return { channel, voice, chat: place.chat, key: place.key };
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

import { telegramChannel } from '../channels/telegram/incoming.ts';
import {
  createStaffGroup,
  type StaffGroup,
  type StaffGroupOptions,
  staffChannel,
} from '../channels/telegram/staff-group.ts';
import {
  createTelegramChannel,
  type TelegramChannel,
} from '../channels/telegram/telegram-channel.ts';
import type { TelegramOptions } from '../channels/telegram/telegram-options.ts';
import { groupWords } from '../desk/group/group-words.ts';
import type { Centre } from '../messages/centre.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Store } from '../storage/store.ts';
import type { Turns } from '../turns/turns.ts';
import type { Wording } from '../wording/wording.ts';
import { groupTake } from './group-take.ts';
import { staffNews } from './staff-news.ts';

/** What Telegram's staff side is made of. */
export type TelegramStaffParts = {
  /** Number of the group; without it there is no staff side. */
  readonly group: string | undefined;
  /** Address under which staff reach the desk. */
  readonly onDesk: string | undefined;
  readonly store: Store;
  readonly turns: () => Turns;
  readonly wording: Wording;
  readonly centre: Centre;
  readonly now: () => number;
} & Partial<Pick<StaffGroupOptions, 'pause' | 'rates'>>;

/** Telegram for workers and, where a group is set, for staff: cards, claims, replies. */
export function telegramWith(
  options: TelegramOptions | null,
  parts: TelegramStaffParts,
): { readonly telegram: TelegramChannel | null; readonly staff: StaffGroup | null } {
  const { group, wording } = parts;
  if (options === null) return { telegram: null, staff: null };
  if (group === undefined) return { telegram: createTelegramChannel(options), staff: null };
  const say = groupWords('telegram', wording);
  const { link, news } = staffNews(parts, { name: staffChannel, duty: telegramChannel, say });
  const staff = createStaffGroup({
    ...news,
    ...groupOptions(parts, say),
    group,
    call: (method, payload, limit) => telegram.call(method, payload, limit),
    log: options.log,
  });
  const take = groupTake('telegram', parts, { link, group: staff });
  const telegram = createTelegramChannel({ ...options, staff: { take } });
  return { telegram, staff };
}

const commands = ['ask', 'note', 'back', 'claim', 'help'] as const;

function groupOptions(
  { now, pause, rates }: TelegramStaffParts,
  say: (phrase: Phrase) => string,
): Pick<StaffGroupOptions, 'commands' | 'now' | 'pause' | 'rates'> {
  return {
    commands: commands.map((command) => ({
      command,
      description: say(phrase(`group-staff-command-${command}`)),
    })),
    now,
    ...(pause === undefined ? {} : { pause }),
    ...(rates === undefined ? {} : { rates }),
  };
}

import {
  createStaffGroup,
  type StaffGroup,
  type StaffGroupOptions,
} from '../channels/telegram/staff-group.ts';
import {
  createTelegramChannel,
  type TelegramChannel,
} from '../channels/telegram/telegram-channel.ts';
import type { TelegramOptions } from '../channels/telegram/telegram-options.ts';
import { cardOf } from '../desk/telegram/card.ts';
import { createGroupDesk } from '../desk/telegram/group-desk.ts';
import type { Centre } from '../messages/centre.ts';
import { phrase } from '../messages/phrase.ts';
import type { Store } from '../storage/store.ts';
import type { Turns } from '../turns/turns.ts';
import type { Wording } from '../wording/wording.ts';

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
  const { group, store, turns, wording, centre, now } = parts;
  if (options === null) return { telegram: null, staff: null };
  if (group === undefined) return { telegram: createTelegramChannel(options), staff: null };
  const link = (number: string): string | null =>
    parts.onDesk === undefined ? null : new URL(`/desk/cases/${number}`, parts.onDesk).href;
  const staff = createStaffGroup({
    ...groupOptions(parts, group, link),
    call: (method, payload, limit) => telegram.call(method, payload, limit),
    log: options.log,
  });
  const take = createGroupDesk({
    store,
    act: (...args) => turns().act(...args),
    wording,
    centre,
    now,
    link,
    group: { chat: staff.chat, key: staff.key },
    voice: staff.voice,
  });
  const telegram = createTelegramChannel({ ...options, staff: { take } });
  return { telegram, staff };
}

const commands = ['ask', 'note', 'back', 'claim', 'help'] as const;

function groupOptions(
  { store, wording, now, pause, rates }: TelegramStaffParts,
  group: string,
  link: (number: string) => string | null,
): Omit<StaffGroupOptions, 'call'> {
  const say = (one: Parameters<Wording['text']>[0]): string => wording.text(one, 'zh-CN');
  return {
    group,
    posts: store.staffChats,
    card: (number) => {
      const of = store.desk.case(number);
      return of === null ? null : cardOf(of, { say, link: link(number) });
    },
    waiting: (number) => store.outbox.pendingFor(`telegram-staff:${number}`),
    onChange: (listener) =>
      store.onCommit(({ cases }) => {
        for (const number of cases) listener(number);
      }),
    commands: commands.map((command) => ({
      command,
      description: say(phrase(`telegram-staff-command-${command}`)),
    })),
    now,
    ...(pause === undefined ? {} : { pause }),
    ...(rates === undefined ? {} : { rates }),
  };
}

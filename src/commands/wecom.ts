import type { Channel } from '../channels/channel.ts';
import type { ChannelLog } from '../channels/channel-log.ts';
import { wecomChannel } from '../channels/wecom/incoming.ts';
import { createWecomStaff } from '../channels/wecom/staff-group.ts';
import type { WecomStaffOptions } from '../channels/wecom/staff-options.ts';
import { createWecomChannel, type WecomChannel } from '../channels/wecom/wecom-channel.ts';
import type { WecomOptions } from '../channels/wecom/wecom-options.ts';
import type { Config } from '../config.ts';
import { groupWords } from '../desk/group/group-words.ts';
import type { Centre } from '../messages/centre.ts';
import { phrase } from '../messages/phrase.ts';
import type { Store } from '../storage/store.ts';
import type { Turns } from '../turns/turns.ts';
import { groupTake } from './group-take.ts';
import { staffNews } from './staff-news.ts';

type Parts = Pick<WecomOptions, 'wording'> & {
  readonly centre: Centre;
  readonly store: Store;
  readonly turns: () => Turns;
  readonly now: () => number;
  readonly note: ChannelLog;
};

/** A robot, and the channel of its staff group where one is set. */
export type Wecom = { readonly wecom: WecomChannel | null; readonly staff: Channel | null };

/** The robot of 企业微信 that the configuration names. Throws one line where a setting is missing. */
export function wecomWith(config: Config, parts: Parts): Wecom {
  const { WECOM_BOT_ID: botId, WECOM_BOT_SECRET: secret, WECOM_BOT_URL: url } = config;
  const { WECOM_STAFF_CHAT: group, PUBLIC_URL: onDesk } = config;
  if (botId === undefined) return { wecom: null, staff: null };
  if (secret === undefined)
    throw new Error(
      'Cannot read setting WECOM_BOT_SECRET (environment or .env): a robot of 企业微信 (WECOM_BOT_ID) needs it',
    );
  const { wording, centre, now, note, store } = parts;
  const address = url === undefined ? {} : { url };
  const options = { botId, secret, ...address, wording, centre, now };
  return wecomOf({ ...options, parts: store.allowances, log: note }, { ...parts, group, onDesk });
}

/** What a staff group in 企业微信 is made of; without a group there is no staff side. */
export type WecomStaffParts = Omit<Parts, 'note'> & {
  readonly group: string | undefined;
  /** Address under which staff reach the desk. */
  readonly onDesk: string | undefined;
} & Partial<Pick<WecomStaffOptions, 'pause' | 'perMinute'>>;

/** A robot for workers and, where a group is set, for staff. */
export function wecomOf(options: WecomOptions, parts: WecomStaffParts): Wecom {
  const { group, wording, now, pause, perMinute } = parts;
  if (group === undefined) return { wecom: createWecomChannel(options), staff: null };
  const say = groupWords('wecom', wording);
  const { link, news } = staffNews(parts, { name: 'wecom-staff', duty: wecomChannel, say });
  const staff = createWecomStaff({
    ...news,
    group,
    side: {
      say: (...args) => wecom.side.say(...args),
      answer: (...args) => wecom.side.answer(...args),
      standing: (id) => wecom.side.standing(id),
    },
    title: say(phrase('wecom-staff-title')),
    now,
    ...(options.log === undefined ? {} : { log: options.log }),
    ...(pause === undefined ? {} : { pause }),
    ...(perMinute === undefined ? {} : { perMinute }),
  });
  const take = groupTake('wecom', parts, { link, group: staff });
  const wecom = createWecomChannel({ ...options, staff: { take } });
  return { wecom, staff: staff.channel };
}

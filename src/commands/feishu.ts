import type { Channel } from '../channels/channel.ts';
import type { ChannelLog } from '../channels/channel-log.ts';
import type { FeishuOptions } from '../channels/feishu/feishu-options.ts';
import { createFeishuStaff, feishuStaffChannel } from '../channels/feishu/staff-group.ts';
import type { Config } from '../config.ts';
import { groupWords } from '../desk/group/group-words.ts';
import type { Centre } from '../messages/centre.ts';
import { phrase } from '../messages/phrase.ts';
import type { StaffEvent } from '../messages/staff-event.ts';
import type { Store } from '../storage/store.ts';
import type { Turns } from '../turns/turns.ts';
import type { Wording } from '../wording/wording.ts';
import { groupTake } from './group-take.ts';
import { staffNews } from './staff-news.ts';

type Parts = {
  readonly wording: Wording;
  readonly centre: Centre;
  readonly store: Store;
  readonly turns: () => Turns;
  readonly now: () => number;
};

/** The staff group in 飞书 that the configuration names, or `null`. Throws one line where a setting is missing. */
export function feishuWith(
  config: Config,
  parts: Parts & { readonly note: ChannelLog },
): Channel | null {
  const { FEISHU_APP_ID: appId, FEISHU_API: api, PUBLIC_URL: onDesk } = config;
  if (appId === undefined) return null;
  const secret = wanted(config, 'FEISHU_APP_SECRET');
  // Without a group the robot tells each the id that is wanted here.
  const group = config.FEISHU_STAFF_CHAT ?? 'oc_none';
  return feishuOf({ appId, secret, api, group, log: parts.note }, { ...parts, onDesk });
}

/** What the group is made of besides what it is told. */
export type FeishuPlace = Pick<FeishuOptions, 'appId' | 'secret' | 'api' | 'group'> &
  Partial<Pick<FeishuOptions, 'log' | 'pause' | 'perMinute' | 'timing'>>;

/** A staff group in 飞书: the same rules as in every other. */
export function feishuOf(
  place: FeishuPlace,
  parts: Parts & { readonly onDesk: string | undefined },
): Channel {
  const { wording, centre, now } = parts;
  const say = groupWords('feishu', wording);
  const { link, news } = staffNews(parts, {
    name: feishuStaffChannel,
    duty: feishuStaffChannel,
    say,
  });
  let take: (event: StaffEvent) => Promise<boolean> = async () => false;
  const staff = createFeishuStaff({
    ...news,
    ...place,
    now,
    hooks: { take: (event) => take(event) },
    words: {
      title: say(phrase('feishu-staff-title')),
      elsewhere: (chat) => say(phrase('feishu-group', { centre: centre.name['zh-CN'], chat })),
      alone: say(phrase('feishu-alone')),
    },
  });
  take = groupTake('feishu', parts, { link, group: staff });
  return staff.channel;
}

function wanted(config: Config, name: 'FEISHU_APP_SECRET'): string {
  const value = config[name];
  if (value === undefined)
    throw new Error(
      `Cannot read setting ${name} (environment or .env): an app of 飞书 (FEISHU_APP_ID) needs it`,
    );
  return value;
}

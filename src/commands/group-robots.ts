import type { Channel } from '../channels/channel.ts';
import type { ChannelLog } from '../channels/channel-log.ts';
import { createRobotChannel, type RobotOptions } from '../channels/robots/robot-channel.ts';
import { robotKinds } from '../channels/robots/robot-kinds.ts';
import type { Config } from '../config.ts';
import { cardOf } from '../desk/group/card.ts';
import { phrase } from '../messages/phrase.ts';
import type { Store } from '../storage/store.ts';
import type { Wording } from '../wording/wording.ts';

type Parts = {
  readonly store: Store;
  readonly wording: Wording;
  readonly now: () => number;
  readonly log: ChannelLog;
} & Partial<Pick<RobotOptions, 'pause' | 'fetch'>>;

/** The group robots that the configuration names. What a group may see of a case is said by its card, as everywhere: of what is for few not even the number. */
export function groupRobots(config: Config, parts: Parts): readonly Channel[] {
  const { store, wording, ...rest } = parts;
  const say = (one: Parameters<Wording['text']>[0]): string => wording.text(one, 'zh-CN');
  const about: RobotOptions['about'] = (number) => {
    const of = store.desk.case(number);
    if (of === null) return null;
    const onDesk = config.PUBLIC_URL;
    const link = onDesk === undefined ? null : new URL(`/desk/cases/${number}`, onDesk).href;
    const { rank, way } = cardOf(of, { say, link });
    return { rank, way: way === null ? null : say(phrase('group-card-open', { link: way })) };
  };
  const robots = [
    { kind: robotKinds.WECOM, url: config.WECOM_ROBOT_URL },
    {
      kind: robotKinds.DINGTALK,
      url: config.DINGTALK_ROBOT_URL,
      secret: config.DINGTALK_ROBOT_SECRET,
    },
    { kind: robotKinds.FEISHU, url: config.FEISHU_ROBOT_URL, secret: config.FEISHU_ROBOT_SECRET },
  ];
  return robots.flatMap(({ kind, url, secret }) =>
    url === undefined
      ? []
      : [
          createRobotChannel({
            ...rest,
            kind,
            url,
            about,
            ...(secret === undefined ? {} : { secret }),
          }),
        ],
  );
}

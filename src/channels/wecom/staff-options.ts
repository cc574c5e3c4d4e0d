import type { ChannelLog } from '../channel-log.ts';
import type { Pause } from '../pause.ts';
import type { StaffNews } from '../staff-group/staff-notices.ts';
import type { WecomSide } from './wecom-side.ts';

/** What a staff group in 企业微信 is given. */
export type WecomStaffOptions = StaffNews & {
  /** Id of the group. */
  readonly group: string;
  readonly side: WecomSide;
  /** The title of a card whose words stand below it. */
  readonly title: string;
  readonly log?: ChannelLog;
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly perMinute?: number;
};

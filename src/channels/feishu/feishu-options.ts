import type { ChannelLog } from '../channel-log.ts';
import type { Patience, Pause } from '../pause.ts';
import type { StaffHooks } from '../staff-group/staff-hooks.ts';
import type { StaffNews } from '../staff-group/staff-notices.ts';

/** Waiting times in ms; tests shorten them. */
export type FeishuTiming = Patience & {
  /** How long the start waits for the line before it goes on without. */
  readonly start: number;
  readonly call: number;
  /** How long a press waits for its answer: 飞书 gives up after 3 s. */
  readonly press: number;
};

/** The times of the real thing. */
export const feishuTiming: FeishuTiming = {
  retry: 1000,
  retryMost: 60_000,
  start: 8000,
  call: 10_000,
  press: 2500,
};

/** All that a staff group in 飞书 is given. */
export type FeishuOptions = StaffNews & {
  readonly appId: string;
  readonly secret: string;
  /** Address of 飞书: of its API, and of the question where the long line is. */
  readonly api: string;
  /** Id of the group. */
  readonly group: string;
  readonly hooks: StaffHooks;
  readonly words: {
    /** The title of a card whose words stand below it. */
    readonly title: string;
    /** For a group that is not staff's; its id is in it, which 飞书 shows nowhere. */
    readonly elsewhere: (chat: string) => string;
    /** For whoever writes to the robot alone and sends no code. */
    readonly alone: string;
  };
  readonly log?: ChannelLog;
  readonly now?: () => number;
  readonly pause?: Pause;
  readonly perMinute?: number;
  readonly timing?: Partial<FeishuTiming>;
};

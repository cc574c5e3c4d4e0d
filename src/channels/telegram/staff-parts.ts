import type { StaffPosts } from '../staff-group/staff-notices.ts';
import type { StaffLine } from './staff-line.ts';

/** The group as it stands. */
export type StaffPlace = {
  /** Its address, the key of its posts. */
  readonly key: string;
  /** Its number now, which changes when it becomes a supergroup. */
  readonly chat: () => string;
  readonly moved: (to: string) => void;
  /** Whether it has topics; `null` where that cannot be learned now. */
  readonly forum: () => Promise<boolean | null>;
};

/** What puts cards and topics up. */
export type StaffCardParts = {
  readonly place: StaffPlace;
  readonly posts: StaffPosts;
  readonly line: StaffLine;
  readonly note: (why: string) => void;
};

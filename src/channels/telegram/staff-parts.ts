import type { StaffLine } from './staff-line.ts';

/** The thin card of a case: nothing of the worker stands in it. */
export type StaffCard = {
  readonly case: string;
  /** 0 urgent, 1 soon, 2 everything else. */
  readonly rank: number;
  /** Name of its topic, where the group has topics. */
  readonly topic: string;
  /** The case is over: its topic is closed. */
  readonly over: boolean;
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly data: string }[];
};

/** A post of ours in the group, as it is remembered. */
export type StaffPost = {
  readonly post: string;
  readonly kind: 'topic' | 'card' | 'line';
  readonly case: string;
  readonly shown: string;
};

/** Where posts are remembered, by the group's address. */
export type StaffPosts = {
  readonly putPost: (chat: string, post: StaffPost) => Promise<void>;
  readonly dropPost: (chat: string, post: string) => Promise<void>;
  readonly post: (chat: string, post: string) => StaffPost | null;
  readonly postOf: (chat: string, number: string, kind: StaffPost['kind']) => StaffPost | null;
};

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

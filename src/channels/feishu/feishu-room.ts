import type { BoundedMap } from '../bounded-map.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { Pause } from '../pause.ts';
import type { TurnedAway } from '../telegram/staff-line.ts';
import type { Called, FeishuApi, Json } from './feishu-api.ts';
import type { FeishuOptions, FeishuTiming } from './feishu-options.ts';

/** What came of a call that waited in the group's line. */
export type Lined = Called | TurnedAway;

/** What was answered to a press. */
export type Pressed = { readonly text: string; readonly alert: boolean };

/** What the parts of the running group share. */
export type FeishuRoom = {
  readonly options: FeishuOptions;
  readonly timing: FeishuTiming;
  readonly api: FeishuApi;
  /** A call into the group, in its line; `rank` as there. */
  readonly lined: (rank: number, request: Request) => Promise<Lined>;
  /** Answers to presses that are on their way, by their number. */
  readonly pressed: BoundedMap<string, Pressed>;
  readonly key: string;
  readonly now: () => number;
  readonly pause: Pause;
  readonly log: ChannelLog;
  readonly stopping: AbortSignal;
};

/** One call of the API. */
export type Request = {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: Json;
};

/** A message to a chat by its id. */
export const toChat = (chat: string, content: Content): Request => ({
  method: 'POST',
  path: 'im/v1/messages?receive_id_type=chat_id',
  body: { receive_id: chat, ...content },
});

/** A message in answer to another. */
export const inAnswer = (message: string, content: Content): Request => ({
  method: 'POST',
  path: `im/v1/messages/${encodeURIComponent(message)}/reply`,
  body: content,
});

/** What a message holds. */
export type Content = { readonly msg_type: 'text' | 'interactive'; readonly content: string };

/** Plain words; a sign that would call somebody is written wide. */
export const textOf = (text: string): Content => ({
  msg_type: 'text',
  content: JSON.stringify({ text: text.replaceAll('<', '＜') }),
});

/** A card. */
export const cardContent = (card: object): Content => ({
  msg_type: 'interactive',
  content: JSON.stringify(card),
});

import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import type { Channel, ChannelPort } from '../channel.ts';
import { mountLock } from './lock-routes.ts';
import { mountNotice } from './notice-routes.ts';
import { messageLine } from './outgoing.ts';
import { addPageAssets } from './page-assets.ts';
import { mountPage } from './page-routes.ts';
import { createPrivacy } from './privacy.ts';
import { createRecent } from './recent.ts';
import { mountSend } from './send-routes.ts';
import { mountStream } from './stream-routes.ts';
import { createStreams } from './streams.ts';
import type { WebOptions } from './web-options.ts';
import { clear, show, type WebRoom } from './web-room.ts';

/** The web chat: a channel, and the routes of its page. */
export type WebChannel = Channel & {
  /** Lays `/` and `/chat/…` on the listener. */
  readonly mount: (app: Hono) => void;
};

const holdsAny = (lines: readonly unknown[]): boolean => lines.length > 0;

/** The name of this channel in addresses. */
export const webChannel = 'web';

/** A chat in the browser at `/`. A message counts as sent once it is in the history: open pages are told at once, any other finds it there. */
export function createWebChannel(options: WebOptions): WebChannel {
  let port: ChannelPort | null = null;
  const room: WebRoom = {
    options,
    files: addPageAssets(options.assets),
    streams: createStreams(randomBytes(6).toString('base64url')),
    privacy: createPrivacy({ ...options, hideMinutes: options.centre.times.hideMinutes }),
    recent: createRecent(options.now),
    taking: new Set(),
    port: () => port,
  };
  return {
    name: webChannel,
    shows: { progress: true, pages: true },
    files: 'here',
    start: async (given) => {
      port = given;
    },
    stop: async () => {
      port = null;
    },
    send: async (message) => {
      const { chat } = message.to;
      // The history has a message before it is sent; where it has nothing, all of it was destroyed.
      if (room.streams.watched(chat) && options.newest(chat, holdsAny).length === 0)
        clear(room, chat);
      const line = messageLine(message, options.now(), options.wording);
      room.recent.add(chat, line);
      show(room, chat, line);
      return { kind: 'sent' };
    },
    forget: (chat) => clear(room, chat),
    changed: (chat) => {
      for (const open of chat === null ? room.streams.all() : [chat])
        if (room.streams.watched(open)) room.streams.push(open, { kind: 'sync' });
    },
    mount: (app) => {
      for (const mount of [mountPage, mountNotice, mountSend, mountStream, mountLock])
        mount(app, room);
    },
  };
}

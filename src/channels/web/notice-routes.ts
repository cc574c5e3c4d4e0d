import type { Context, Hono } from 'hono';
import { mayRead } from './limits.ts';
import { noticeHtml } from './notice-page.ts';
import { refuse } from './refusals.ts';
import { readPageLook, type WebRoom } from './web-room.ts';

const path = '/notice';

/** The address of the privacy notice under the one people use; nothing without one. */
export const noticeLinkOf = (publicUrl: string | undefined): string | undefined =>
  publicUrl === undefined ? undefined : new URL(path, publicUrl).href;

/** Lays `/notice`: the same for everybody, begun by nobody and known to no conversation. */
export function mountNotice(app: Hono, room: WebRoom): void {
  app.get(path, (c) => notice(c, room));
}

async function notice(c: Context, room: WebRoom): Promise<Response> {
  if (!(await mayRead(c, room))) return refuse(c, 'rate');
  const { options, files } = room;
  return c.html(noticeHtml({ ...options, files, look: readPageLook(c) }));
}

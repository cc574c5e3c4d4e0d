import { z } from 'zod';
import { backoff } from '../pause.ts';
import { kfChannel, messageShape } from './incoming.ts';
import type { KfRoom } from './kf-room.ts';
import type { Receiver } from './receive.ts';

/** Fetches messages from where the last fetching ended. */
export type Pull = {
  /** 企业微信 rang, with a token of its own: resolves to true once all that there is is safe, false where that could not be had now; then it is tried again by itself. */
  readonly ring: (token: string | null) => Promise<boolean>;
};

/** Where it is kept how far an account was read. */
export const cursorOf = (account: string): string => `${kfChannel} ${account}`;

const most = 1000;
const answerShape = z.looseObject({
  next_cursor: z.string().optional(),
  has_more: z.number().optional(),
  msg_list: z.array(z.unknown()).default([]),
});

/** One fetching at a time; whoever rings meanwhile is served by one that begins after it. */
export function createPull(room: KfRoom, receiver: Receiver): Pull {
  const from = room.now();
  let failures = 0;
  let running: Promise<boolean> | null = null;
  let next: Promise<boolean> | null = null;
  let token: string | null = null;
  const run = async (): Promise<boolean> => {
    const whole = await fetchAll(room, receiver, { token, from }).catch(() => false);
    failures = whole ? 0 : failures + 1;
    if (!whole && !room.stopping.aborted) void again();
    return whole;
  };
  const again = async (): Promise<void> => {
    const before = failures;
    await room.pause(backoff(room.timing, before), room.stopping);
    if (!room.stopping.aborted && failures === before) await ring(null);
  };
  const begin = (): Promise<boolean> => {
    next = null;
    const mine = run().finally(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  };
  const ring = (given: string | null): Promise<boolean> => {
    token = given ?? token;
    if (running === null) return begin();
    next ??= running.then(begin);
    return next;
  };
  return { ring };
}

type Wish = { readonly token: string | null; readonly from: number };

/** Page by page until there is no more. A page is passed only once all of it is safe: a kill before that brings it again, and what was safe already is known by its number. */
async function fetchAll(room: KfRoom, receiver: Receiver, { token, from }: Wish): Promise<boolean> {
  const { ledger, account } = room.options;
  const key = cursorOf(account);
  for (;;) {
    const cursor = ledger.cursor(key);
    const called = await room.api.call('kf/sync_msg', {
      cursor,
      ...(token === null ? {} : { token }),
      limit: most,
      voice_format: 0,
      open_kfid: account,
    });
    room.reach.up = called.ok || called.failure.code !== 0;
    if (!called.ok) {
      room.log('kf.fetch_failed', { kind: called.failure.kind, status: called.failure.code });
      return false;
    }
    const page = answerShape.safeParse(called.result);
    if (!page.success) return false;
    const { next_cursor: passed = cursor, has_more: more, msg_list: list } = page.data;
    await takeAll(room, receiver, { list, since: cursor === '' ? await firstOf(room, from) : 0 });
    if (passed !== cursor) await ledger.cursorTo(key, passed);
    if (more !== 1 || passed === cursor) return true;
  }
}

/** Where nothing was ever fetched, what is older than this was said to somebody else; ms since the epoch, the same after every start. */
async function firstOf({ options, timing }: KfRoom, from: number): Promise<number> {
  const key = `${cursorOf(options.account)} since`;
  const known = options.ledger.cursor(key);
  if (known !== '') return Number(known);
  const since = from - timing.before;
  await options.ledger.cursorTo(key, String(since));
  return since;
}

async function takeAll(
  { log }: KfRoom,
  receiver: Receiver,
  { list, since }: { readonly list: readonly unknown[]; readonly since: number },
): Promise<void> {
  let left = 0;
  const taken: Promise<void>[] = [];
  for (const one of list) {
    const read = messageShape.safeParse(one);
    const at = (read.data?.send_time ?? Number.POSITIVE_INFINITY) * 1000;
    if (!read.success) log('kf.strange_message');
    else if (at < since) left += 1;
    else taken.push(receiver.take(read.data));
  }
  await Promise.all(taken);
  if (left > 0) log('kf.left_old', { count: left });
}

import type { OpenStore } from '../../src/storage/open-store.ts';
import { replyTo, said, sessionWith, talkOf, testStore, turnOf } from '../storage/fixture.ts';

/** Turns a second of a step written by hand (one number counted up) over the same storage: stored, committed, marked as sent. */
export async function bareTurns(lanes: number, ms: number): Promise<number> {
  const { store, gone } = await testStore();
  const sent = deliveries(store);
  let turns = 0;
  const began = performance.now();
  const lane = async (chat: string): Promise<void> => {
    const { id } = talkOf(chat);
    for (let n = 1; performance.now() - began < ms; n += 1) {
      await store.receive(said(chat, n, '13812345678'));
      const row = store.next(talkOf(chat));
      const { session: before, version } = store.loadSession(id);
      const session = sessionWith({ turn: before.turn + 1 });
      const out = replyTo(chat, `m-${chat}-${n}`);
      const done = sent(chat);
      await store.commit(
        turnOf({
          row: row?.seq ?? null,
          conversation: { id, version, before, session, transcript: [] },
          outbox: [out],
        }),
      );
      await done;
      turns += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, n) => lane(`u${n}`)));
  const seconds = (performance.now() - began) / 1000;
  await gone();
  return turns / seconds;
}

/** Marks whatever is due once for each commit; resolves when a chat's next message is marked. */
function deliveries(store: OpenStore): (chat: string) => Promise<void> {
  const waiting = new Map<string, () => void>();
  const flying = new Set<number>();
  store.onCommit(({ outbox }) => {
    if (!outbox) return;
    for (const { seq, to } of store.outbox.due(Date.now(), 200)) {
      if (flying.has(seq)) continue;
      flying.add(seq);
      void store.outbox.mark(seq, { kind: 'sent' }).then(() => {
        flying.delete(seq);
        waiting.get(to.chat)?.();
      });
    }
  });
  return (chat) => new Promise((resolve) => waiting.set(chat, resolve));
}

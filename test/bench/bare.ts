import {
  replyTo,
  said,
  sessionWith,
  talkOf,
  testStore,
  turnOf,
} from '../../src/storage/fixture.ts';

/** Turns a second of a step written by hand (one number counted up) over the same storage: stored, committed, marked as sent. */
export async function bareTurns(lanes: number, ms: number): Promise<number> {
  const { store, gone } = await testStore();
  let turns = 0;
  const began = performance.now();
  const lane = async (chat: string): Promise<void> => {
    for (let n = 1; performance.now() - began < ms; n += 1) {
      await store.receive(said(chat, n, '13812345678'));
      const row = store.next(talkOf(chat));
      const id = talkOf(chat).id;
      const { session: before, version } = store.loadSession(id);
      const session = sessionWith({ turn: before.turn + 1 });
      const out = replyTo(chat, `m-${chat}-${n}`);
      await store.commit(
        turnOf({
          row: row?.seq ?? null,
          conversation: { id, version, before, session, transcript: [] },
          outbox: [out],
        }),
      );
      for (const one of store.outbox.due(Date.now(), 200))
        if (one.to.chat === chat) await store.outbox.mark(one.seq, { kind: 'sent' });
      turns += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, n) => lane(`u${n}`)));
  const seconds = (performance.now() - began) / 1000;
  await gone();
  return turns / seconds;
}

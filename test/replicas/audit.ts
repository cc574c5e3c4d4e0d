import { setTimeout as wait } from 'node:timers/promises';
import { type OpenStore, openStore } from '../../src/storage/open-store.ts';
import type { KillReport } from '../telegram/kill.ts';
import type { Fleet } from './fleet.ts';

/** What was said in each conversation. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** What the database holds of it, once nothing waits there any more or the time is over; `troubles` tells what still waited. */
export async function audit(fleet: Fleet, said: Said, ms = 60_000): Promise<KillReport> {
  const { data, keyFile, database } = fleet;
  const store = await openStore({ data, keyFile, databaseUrl: database.url });
  try {
    const waiting = await settled(store, ms);
    const aside = store.desk.quarantined().map(({ reason }) => `set aside: ${reason}`);
    const broken = store.verifyHistory().map((number) => `history of ${number} is broken`);
    const dead = store.outbox.dead().map(({ reason }) => `given up: ${reason}`);
    return {
      troubles: [...waiting, ...aside, ...broken, ...dead],
      chats: [...said].map(([conversation, lines]) => ({
        said: lines,
        stored: linesOf(store, conversation),
        turns: store.loadSession(conversation).session.turn,
      })),
    };
  } finally {
    await store.close();
  }
}

async function settled(store: OpenStore, ms: number): Promise<readonly string[]> {
  const end = performance.now() + ms;
  for (;;) {
    const { inbox, outbox } = store.vitals();
    if (inbox === 0 && outbox === 0) return [];
    if (performance.now() > end) return [`${inbox} events and ${outbox} messages are stuck`];
    await wait(200);
  }
}

const linesOf = (store: OpenStore, conversation: string): readonly string[] =>
  store.desk
    .transcript(conversation)
    .flatMap(({ who, body }) =>
      who === 'worker' && body.kind === 'incoming' && body.incoming.kind === 'text'
        ? [body.incoming.text]
        : [],
    );

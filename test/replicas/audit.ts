import { setTimeout as wait } from 'node:timers/promises';
import { type OpenStore, openStore } from '../../src/storage/open-store.ts';
import { openLine } from '../../src/storage/postgres/line.ts';
import type { Fleet } from './fleet.ts';

/** What a run of kills came to, by chat: what was said in the app, and what the house has of it. */
export type KillReport = {
  readonly troubles: readonly string[];
  readonly chats: readonly {
    readonly said: readonly string[];
    readonly stored: readonly string[];
    readonly turns: number;
  }[];
};

/** What was lost, handled twice, or went wrong besides; empty where all is well. */
export const lostIn = ({ troubles, chats }: KillReport): readonly string[] => [
  ...troubles,
  ...(chats.length === 0 ? ['nobody said anything'] : []),
  ...chats.flatMap(({ said, stored, turns }, chat) => [
    ...(said.join('|') === stored.join('|')
      ? []
      : [`chat ${chat}: ${said.length} said, ${stored.length} stored, or in another order`]),
    ...(turns === said.length ? [] : [`chat ${chat}: ${said.length} said, ${turns} turns`]),
  ]),
];

/** What was said in each conversation. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** What the database holds of it, once nothing waits there any more or nothing has moved for so long; `troubles` tells what still waited. An app takes one message a second for a chat, so that what piled up is slow without being stuck. */
export async function audit(fleet: Fleet, said: Said, ms = 60_000): Promise<KillReport> {
  const { data, keyFile, database } = fleet;
  const store = await openStore({ data, keyFile, databaseUrl: database.url });
  try {
    const waiting = await settled(store, database.url, ms);
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

async function settled(store: OpenStore, url: string, ms: number): Promise<readonly string[]> {
  let end = performance.now() + ms;
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    const { inbox, outbox } = store.vitals();
    if (inbox === 0 && outbox === 0) return [];
    if (inbox + outbox < least) end = performance.now() + ms;
    least = Math.min(least, inbox + outbox);
    if (performance.now() > end)
      return [`${inbox} events and ${outbox} messages are stuck: ${waitsIn(url)}`];
    await wait(200);
  }
}

/** What waits, by whom it is for: how many, tries of the first, and when it is due from now on, s. */
function waitsIn(url: string): string {
  const line = openLine({ url });
  const now = '(extract(epoch from clock_timestamp()) * 1000)::bigint';
  const [out, leases, rows] = line.ask([
    {
      text: `select address, count(*) as n, min(seq) as head, (array_agg(attempts order by seq))[1] as tries,
        ((array_agg(due order by seq))[1] - ${now}) / 1000 as due from outbox group by address order by head`,
      values: [],
    },
    { text: `select name, holder, until - ${now} as left from leases`, values: [] },
    {
      text: 'select target_kind, target_id, count(*) as n, min(seq) as head from inbox where payload is not null group by 1, 2',
      values: [],
    },
  ]);
  line.close();
  return JSON.stringify({ out: out?.rows, rows: rows?.rows, leases: leases?.rows });
}

const linesOf = (store: OpenStore, conversation: string): readonly string[] =>
  store.desk
    .transcript(conversation)
    .flatMap(({ who, body }) =>
      who === 'worker' && body.kind === 'incoming' && body.incoming.kind === 'text'
        ? [body.incoming.text]
        : [],
    );

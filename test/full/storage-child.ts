import { writeSync } from 'node:fs';
import type { CrashStep } from '../../src/storage/crash-steps.ts';
import { type OpenStore, openStore } from '../../src/storage/open-store.ts';
import type { InboxRow, TurnWrites } from '../../src/storage/store.ts';
import {
  caseOf,
  draftOf,
  entryOf,
  lineOf,
  replyTo,
  said,
  sessionWith,
  talkOf,
  talkTurn,
  turnOf,
} from '../storage/fixture.ts';

/** Chats and messages of the run. The last message of each submits its draft; `gone` is destroyed instead. */
export const chats = ['a', 'b', 'c', 'gone'] as const;
/** Messages of a chat. */
export const messages = 4;

/** Says a line to the parent: what it hears was promised. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

/** The turn that a message asks for; worked out anew from what is stored, as after any kill. */
function turnFor(store: OpenStore, chat: string, row: InboxRow): TurnWrites {
  const { session } = store.loadSession(talkOf(chat).id);
  const turn = session.turn + 1;
  const draft = `d-${chat}`;
  const more = { row: row.seq, outbox: [replyTo(chat, `m-${row.id}`)] };
  const to = (drafts: ReturnType<typeof draftOf>[], consented = true) =>
    talkTurn(store, chat, {
      session: { ...sessionWith({ drafts, consented }), turn },
      lines: [{ ...lineOf(row.id, drafts[0]?.id ?? null), id: row.id }],
    });
  if (row.payload.kind === 'timer')
    return turnOf({ ...more, conversation: to([...session.drafts]) });
  if (!row.id.endsWith(`-${messages}`))
    return turnOf({
      ...more,
      conversation: to([draftOf(draft, `第${turn}次`)]),
      keepHeard: true,
      timers: [
        {
          set: true,
          owner: talkOf(chat),
          name: 'remind',
          at: turn,
          payload: { kind: 'timer', timer: { kind: 'remind', draft } },
        },
      ],
    });
  if (chat === 'gone')
    return turnOf({
      ...more,
      conversation: to([], false),
      forget: [{ what: 'conversation', id: talkOf(chat).id }],
    });
  const number = store.caseNumber(Date.parse('2026-11-23'));
  const opened = caseOf(number, chat, { draft });
  const made = { case: opened, version: 0, history: [entryOf(row.id)], lookup: [] };
  return turnOf({ ...more, conversation: to([]), cases: [made] });
}

async function work(store: OpenStore, chat: string): Promise<void> {
  for (;;) {
    const row = store.next(talkOf(chat));
    if (row === null) return;
    if ((await store.commit(turnFor(store, chat, row))) === 'done') say(`done ${row.id}`);
  }
}

async function deliver(store: OpenStore): Promise<void> {
  for (;;) {
    const rows = store.outbox.due(1, 99);
    if (rows.length === 0) return;
    for (const row of rows) {
      say(`sent ${row.id}`);
      await store.outbox.mark(row.seq, { kind: 'sent' });
    }
  }
}

/** One act on a record of the chat, once for its id. */
async function note(store: OpenStore, chat: string, n: number): Promise<void> {
  const id = `ZJ-${chat}`;
  const by = { id: 's1', name: '林静' };
  const deed = { kind: 'close_source', reason: `第${n}次` } as const;
  const act = { id: `r-${chat}-${n}`, by, at: 1, deed };
  await store.records.commit({ id: `record:${act.id}`, at: 1, by }, ({ record }) => {
    const before = record('source', id);
    const from = before?.version ?? 0;
    const about = { kind: 'source', id, name: '来源', origin: 'county', year: 2026 } as const;
    const money = { budget: 0, reserved: 0, paid: 0, closed: true };
    const after = { ...about, ...money, opened: 1, changed: 1, version: from + 1 };
    const change = { record: after, from, history: [{ act, state: '' }] };
    return { outcome: { changes: [change], lines: [], cases: [] }, value: null };
  });
  say(`record ${chat} ${n}`);
}

async function chatter(store: OpenStore, chat: string): Promise<void> {
  const paper = await store.papers.keep(talkOf(chat).id, {
    bytes: new Uint8Array(9),
    type: 'image/png',
  });
  say(`paper ${chat} ${paper.id}`);
  for (let n = 1; n <= messages; n++) {
    const event = said(chat, n);
    await store.receive(event);
    say(`received ${event.id}`);
    await work(store, chat);
    await note(store, chat, n);
  }
}

/** Runs everything once, killing itself at the given occurrence of a step. */
async function run([data = '', keyFile = '', step = '', nth = '0']: readonly string[]) {
  let left = Number(nth);
  const at = (reached: string) => {
    if ((reached as CrashStep) === step && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
  const store = await openStore({ data, keyFile, at });
  for (const target of store.waiting()) await work(store, target.id.replace('console:', ''));
  await Promise.all(chats.map((chat) => chatter(store, chat)));
  const odd = { ...said('odd', 1), id: `odd-${store.caseNumber(0)}` };
  await store.receive(odd);
  const row = store.next(talkOf('odd'));
  if (row !== null) await store.quarantine(row, 'odd');
  await store.timers.fire(99);
  for (const target of store.waiting()) await work(store, target.id.replace('console:', ''));
  await deliver(store);
  await store.close();
  say('end');
}

if (process.argv[1] === import.meta.filename) await run(process.argv.slice(2));

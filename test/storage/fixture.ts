import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case, HistoryEntry } from '../../src/cases/case.ts';
import { type Draft, newSession, type Session } from '../../src/dialogue/session.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import { type OpenStore, openStore } from '../../src/storage/open-store.ts';
import { ownDatabase } from '../../src/storage/server-fixture.ts';
import type {
  InboxEvent,
  Outgoing,
  StoreOptions,
  Target,
  TranscriptLine,
  TurnWrites,
} from '../../src/storage/store.ts';

/** A folder of its own for a test, with a store in it; for tests only. */
export type TestStore = {
  readonly store: OpenStore;
  readonly options: StoreOptions;
  /** Closes it and opens the same folder again. */
  readonly again: (more?: Partial<StoreOptions>) => Promise<OpenStore>;
  /** Closes it and removes the folder. */
  readonly gone: () => Promise<void>;
};

/** A new empty store below the system's folder for temporary files. */
export async function testStore(more: Partial<StoreOptions> = {}): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-storage-'));
  const options = {
    data: join(folder, 'data'),
    keyFile: join(folder, 'key'),
    ...ownDatabase(),
    ...more,
  };
  const store = await openStore(options).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  let open = store;
  return {
    store,
    options,
    again: async (other = {}) => {
      await open.close();
      open = await openStore({ ...options, ...other });
      return open;
    },
    gone: async () => {
      await open.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A conversation as a target. */
export const talkOf = (chat: string): Target => ({ kind: 'conversation', id: `console:${chat}` });

/** A worker's text, `n` being its own number in the chat. */
export const said = (chat: string, n: number, text = `第${n}句`): InboxEvent => ({
  id: `console:${chat}-${n}`,
  target: talkOf(chat),
  at: n,
  payload: {
    kind: 'incoming',
    incoming: {
      id: `${chat}-${n}`,
      from: { channel: 'console', chat },
      at: n,
      body: { kind: 'text', text },
    },
  },
});

/** A reply on its way to a chat. */
export const replyTo = (chat: string, id: string, text = '好的'): Outgoing => ({
  id,
  to: { channel: 'console', chat },
  body: {
    kind: 'reply',
    language: 'zh-CN',
    reply: {
      from: 'assistant',
      turn: 1,
      hint: 'text',
      lines: [{ key: 'literal', args: { text } }],
      options: [],
    },
  },
});

/** A worker's line of the transcript. */
export const lineOf = (text: string, draft: string | null = null, at = 1): TranscriptLine => ({
  at,
  who: 'worker',
  body: { kind: 'incoming', incoming: { kind: 'text', text } },
  draft,
});

/** A session with or without basic consent. */
export const sessionWith = (
  more: Partial<Session> & { readonly consented?: boolean } = {},
): Session => {
  const { consented = true, ...rest } = more;
  const basic = { given: consented, version: '1', at: 1, channel: 'console' };
  return { ...newSession, turn: 1, consents: { basic }, ...rest };
};

/** A draft that holds one answer. */
export const draftOf = (id: string, raw = '张三', more: Partial<Draft> = {}): Draft => ({
  id,
  applicant: 'self',
  services: ['relief'],
  answers: { name: { state: 'given', value: raw, raw, turn: 1, at: 1 } },
  papers: [],
  checked: [],
  failed: {},
  began: 1,
  touched: 1,
  reminded: false,
  ...more,
});

/** Writes of a turn that changes nothing but what is given. */
export const turnOf = (more: Partial<TurnWrites> = {}): TurnWrites => ({
  row: null,
  cases: [],
  outbox: [],
  timers: [],
  inbox: [],
  forget: [],
  keepHeard: false,
  papers: [],
  ...more,
});

/** The conversation's part of a turn, on what the store holds of it now. */
export function talkTurn(
  store: Pick<OpenStore, 'loadSession'>,
  chat: string,
  to: { readonly session: Session; readonly lines?: readonly TranscriptLine[] },
): NonNullable<TurnWrites['conversation']> {
  const id = talkOf(chat).id;
  const { session: before, version } = store.loadSession(id);
  return { id, version, before, session: to.session, transcript: to.lines ?? [] };
}

/** A case as it is opened from a chat. */
export const caseOf = (number: string, chat: string, more: Partial<Case> = {}): Case => ({
  number,
  kind: 'application',
  service: 'relief',
  state: 'submitted',
  conversation: talkOf(chat).id,
  applicant: 'self',
  speaker: { relation: 'self', name: '张三', phone: '13900000001' },
  answers: { name: { state: 'given', value: '张三', raw: '我叫张三', turn: 1, at: 1 } },
  papers: [],
  consents: {},
  owner: null,
  requests: [],
  clock: { due: null, provisional: false, stopped: null },
  talking: false,
  file: false,
  urgency: 'normal',
  deletionAsked: false,
  opened: 1,
  changed: 1,
  version: 1,
  draft: null,
  ...more,
});

/** A line of history. */
export const entryOf = (
  id: string,
  deed: CaseDeed = { kind: 'claim' },
  more: Partial<HistoryEntry> = {},
): HistoryEntry => ({
  act: { id, by: { role: 'staff', id: 's1', name: '李梅' }, at: 1, deed },
  state: 'submitted',
  ...more,
});

/** Writes of a case with as many new entries as its version is above the one it was loaded with. */
export const caseTurn = (
  after: Case,
  from: number,
  lookup: TurnWrites['cases'][number]['lookup'] = [],
) =>
  turnOf({
    cases: [
      {
        case: after,
        version: from,
        history: Array.from({ length: after.version - from }, (_, index) =>
          entryOf(`${after.number}-${from + index + 1}`),
        ),
        lookup,
      },
    ],
  });

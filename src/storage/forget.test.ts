import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  caseOf,
  caseTurn,
  draftOf,
  lineOf,
  replyTo,
  said,
  sessionWith,
  talkOf,
  talkTurn,
  testStore,
  turnOf,
} from '../../test/storage/fixture.ts';
import type { Heard } from '../dialogue/session.ts';
import { filesFolder } from './open-database.ts';
import type { OpenStore } from './open-store.ts';
import type { InboxEvent, TranscriptLine, TurnWrites } from './store.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

const talk = 'console:u1';
const heard: Heard = { needs: ['relief'], answers: {}, papers: [], at: 1 };
const photo = { bytes: new Uint8Array([1, 2, 3]), type: 'image/jpeg', name: '证件.jpg' };
const answer: TranscriptLine = { ...lineOf('好的'), who: 'assistant' };

type More = Partial<Omit<TurnWrites, 'conversation'>> & {
  readonly session: ReturnType<typeof sessionWith>;
  readonly lines?: readonly TranscriptLine[];
};
const turn = (store: OpenStore, { session, lines, ...more }: More) =>
  store.commit(
    turnOf({ ...more, conversation: talkTurn(store, 'u1', { session, lines: lines ?? [] }) }),
  );

const sent = (paper: string, n: number): InboxEvent => {
  const event = said('u1', n);
  if (event.payload.kind !== 'incoming') return event;
  const body = { kind: 'paper', paper: { id: paper, type: 'image/jpeg', bytes: 3 } } as const;
  return { ...event, payload: { kind: 'incoming', incoming: { ...event.payload.incoming, body } } };
};

test('what was heard before consent is gone after a refusal, and what waits is still handled and sent', async () => {
  const { store, again } = await opened();
  await turn(store, {
    session: sessionWith({ consented: false, heard }),
    lines: [lineOf('孩子生病了')],
    outbox: [replyTo('u1', 'ask')],
  });
  await store.receive(said('u1', 1, '不同意'));
  await store.receive(said('u1', 2, '后来的话'));
  const old = await store.papers.keep(talk, photo);
  const waiting = await store.papers.keep(talk, photo);
  expect(store.outbox.due(1, 9)).toHaveLength(1);
  await store.receive(sent(waiting.id, 3));
  await turn(store, {
    row: store.next(talkOf('u1'))?.seq ?? null,
    session: sessionWith({ consented: false }),
    lines: [lineOf('不同意'), answer],
    outbox: [replyTo('u1', 'bye')],
    forget: [{ what: 'heard', id: talk }],
  });
  expect(store.outbox.due(1, 9)[0]?.body).toEqual(replyTo('u1', 'ask').body);
  const other = await again();
  expect(other.desk.transcript(talk)).toEqual([answer]);
  expect(other.outbox.due(1, 9)[0]?.body).toEqual(replyTo('u1', 'ask').body);
  expect(other.outbox.pendingFor(talk)).toBe(2);
  expect(other.next(talkOf('u1'))?.payload).toEqual(said('u1', 2, '后来的话').payload);
  expect(other.loadSession(talk).session.heard).toBeNull();
  expect(await other.papers.open(old.id)).toBeNull();
  expect((await other.papers.open(waiting.id))?.bytes).toEqual(photo.bytes);
});

test('what was heard before consent is kept once consent is given', async () => {
  const { store, again } = await opened();
  await turn(store, {
    session: sessionWith({ consented: false, heard }),
    lines: [lineOf('孩子生病了')],
  });
  await store.receive(said('u1', 1));
  const paper = await store.papers.keep(talk, photo);
  await turn(store, { session: sessionWith(), keepHeard: true, lines: [lineOf('同意')] });
  await turn(store, { session: sessionWith({ turn: 2 }), forget: [{ what: 'heard', id: talk }] });
  const other = await again();
  expect(other.desk.transcript(talk)).toEqual([lineOf('孩子生病了'), lineOf('同意')]);
  expect(other.next(talkOf('u1'))?.id).toBe('console:u1-1');
  expect((await other.papers.open(paper.id))?.name).toBe('证件.jpg');
});

test('a draft is destroyed with its lines and papers; the other draft and papers of a case stay', async () => {
  const { store, options, again } = await opened();
  const [gone, kept] = [draftOf('gone'), draftOf('kept')];
  const mine = await store.papers.keep(talk, photo);
  const adopted = await store.papers.keep(talk, photo);
  await turn(store, {
    session: sessionWith({ drafts: [gone, kept] }),
    lines: [lineOf('一', 'gone'), lineOf('二', 'kept'), lineOf('三')],
    papers: [
      { paper: mine.id, owner: { kind: 'draft', id: 'gone' } },
      { paper: adopted.id, owner: { kind: 'case', id: 'BF26-000001' } },
    ],
  });
  await turn(store, {
    session: sessionWith({ drafts: [kept], turn: 2 }),
    lines: [lineOf('取消', 'gone'), answer],
    forget: [{ what: 'draft', id: 'gone' }],
  });
  const other = await again();
  expect(other.loadSession(talk).session.drafts).toEqual([kept]);
  expect(other.desk.transcript(talk)).toEqual([lineOf('二', 'kept'), lineOf('三'), answer]);
  expect(await other.papers.open(mine.id)).toBeNull();
  expect(existsSync(join(filesFolder(options.data), mine.id))).toBe(false);
  expect(await other.papers.open(adopted.id)).not.toBeNull();
});

const timer = {
  set: true,
  owner: talkOf('u1'),
  name: 'remind',
  at: 5,
  payload: { kind: 'timer', timer: { kind: 'remind', draft: 'd1' } },
} as const;

// A conversation with everything: heard and kept words, a draft, a case, three papers, a timer, two rows that wait.
async function wholeTalk(store: OpenStore) {
  const keep = async () => (await store.papers.keep(talk, photo)).id;
  const papers = { loose: await keep(), ofDraft: await keep(), ofCase: await keep() };
  await turn(store, { session: sessionWith({ consented: false, heard }), lines: [lineOf('零')] });
  await turn(store, {
    session: sessionWith({ drafts: [draftOf('d1')] }),
    keepHeard: true,
    lines: [lineOf('一')],
    papers: [
      { paper: papers.ofDraft, owner: { kind: 'draft', id: 'd1' } },
      { paper: papers.ofCase, owner: { kind: 'case', id: 'BF26-000001' } },
    ],
    timers: [timer],
  });
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1'), 0, [{ kind: 'name', value: '张三' }]));
  await store.receive(said('u1', 1, '删除我的信息'));
  await store.receive(said('u1', 2, '还有一句'));
  return papers;
}

test('a conversation is destroyed, its accepted case and what waits stay', async () => {
  const { store, again } = await opened();
  const papers = await wholeTalk(store);
  await turn(store, {
    row: store.next(talkOf('u1'))?.seq ?? null,
    session: sessionWith({ consented: false, consents: {}, turn: 3 }),
    lines: [lineOf('删除我的信息'), answer],
    outbox: [replyTo('u1', 'done')],
    forget: [{ what: 'conversation', id: talk }],
  });
  const other = await again();
  expect(other.loadSession(talk)).toMatchObject({ version: 3, session: { turn: 3, drafts: [] } });
  expect(other.desk.transcript(talk)).toEqual([answer]);
  expect(other.next(talkOf('u1'))?.payload).toEqual(said('u1', 2, '还有一句').payload);
  expect(other.outbox.due(1, 9)[0]?.body).toEqual(replyTo('u1', 'done').body);
  expect(await other.papers.open(papers.loose)).toBeNull();
  expect(await other.papers.open(papers.ofDraft)).toBeNull();
  expect(await other.papers.open(papers.ofCase)).not.toBeNull();
  expect(other.desk.case('BF26-000001')?.answers['name']?.value).toBe('张三');
  expect(other.desk.lookup('name', '张三')).toEqual(['BF26-000001']);
  expect(other.timers.nextAt()).toBeNull();
});

test('a conversation that was destroyed goes on like a new one', async () => {
  const { store } = await opened();
  await turn(store, { session: sessionWith({ drafts: [draftOf('d1')] }), lines: [lineOf('一')] });
  await turn(store, {
    session: sessionWith({ consented: false, consents: {} }),
    forget: [{ what: 'conversation', id: talk }],
  });
  await store.receive(said('u1', 5));
  await turn(store, {
    row: store.next(talkOf('u1'))?.seq ?? null,
    session: sessionWith({ drafts: [draftOf('d2')], turn: 4 }),
    keepHeard: true,
    lines: [lineOf('新')],
  });
  expect(store.desk.transcript(talk)).toEqual([lineOf('新')]);
  expect(store.loadSession(talk).session.drafts).toEqual([draftOf('d2')]);
});

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

const DAY = 86_400_000;
const now = 1_000 * DAY;

const opened = async () => {
  const made = await testStore({ now: () => now - 40 * DAY });
  onTestFinished(made.gone);
  return made;
};

test('each table is swept after its own days, and one without days is kept', async () => {
  const { store } = await opened();
  const lines = [lineOf('旧', null, now - 200 * DAY), lineOf('新', 'd1', now - 10 * DAY)];
  const session = sessionWith({ drafts: [draftOf('d1')], lastAt: now });
  await store.commit(
    turnOf({
      conversation: talkTurn(store, 'u1', { session, lines }),
      outbox: [replyTo('u1', 'm1')],
    }),
  );
  await store.outbox.mark(store.outbox.due(now, 1)[0]?.seq ?? 0, { kind: 'dead', reason: 'x' });
  const paper = await store.papers.keep('console:u1', {
    bytes: new Uint8Array(3),
    type: 'image/png',
  });
  await store.sweep(now, {});
  expect([store.desk.transcript('console:u1').length, store.outbox.dead().length]).toEqual([2, 1]);
  await store.sweep(now, { transcript: 180, dead_letters: 30, papers: 30, unknown: 1 });
  expect(store.desk.transcript('console:u1')).toEqual([lines[1]]);
  expect(store.outbox.dead()).toEqual([]);
  expect(await store.papers.open(paper.id)).toBeNull();
});

test('a waiting row is never swept, however old', async () => {
  const { store } = await opened();
  await store.receive(said('u1', 1));
  await store.receive(said('u1', 2));
  await store.commit(turnOf({ row: store.next(talkOf('u1'))?.seq ?? 0 }));
  await store.sweep(now, { inbox: 1 });
  expect(store.next(talkOf('u1'))?.id).toBe('console:u1-2');
  expect(await store.receive(said('u1', 1))).toBe('stored');
});

const touchedAt = (lastAt: number) => sessionWith({ drafts: [draftOf(`d${lastAt}`)], lastAt });

test('a conversation nobody touched is forgotten, its cases stay', async () => {
  const { store, again } = await opened();
  await store.commit(
    turnOf({ conversation: talkTurn(store, 'old', { session: touchedAt(now - 400 * DAY) }) }),
  );
  await store.commit(turnOf({ conversation: talkTurn(store, 'new', { session: touchedAt(now) }) }));
  await store.commit(caseTurn(caseOf('BF26-000001', 'old'), 0));
  await store.sweep(now, { sessions: 365 });
  const left = (open: typeof store) => [
    open.loadSession('console:old').version,
    open.loadSession('console:new').version,
    open.desk.case('BF26-000001')?.version,
  ];
  expect(left(store)).toEqual([0, 1, 1]);
  expect(left(await again())).toEqual([0, 1, 1]);
});

test('cards in a group of staff are forgotten once their case is long over', async () => {
  const { store } = await opened();
  const over = { state: 'closed' as const, changed: now - 100 * DAY };
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1', over), 0));
  await store.commit(caseTurn(caseOf('BF26-000002', 'u2', { changed: now - 100 * DAY }), 0));
  await store.commit(caseTurn(caseOf('BF26-000003', 'u3', { ...over, changed: now }), 0));
  const numbers = ['BF26-000001', 'BF26-000002', 'BF26-000003'];
  for (const [index, number] of numbers.entries())
    await store.staffChats.putPost('telegram:-1', {
      post: String(index),
      kind: 'card',
      case: number,
      shown: '',
    });
  await store.sweep(now, { staff_posts: 90 });
  const left = numbers.filter(
    (number) => store.staffChats.postOf('telegram:-1', number, 'card') !== null,
  );
  expect(left).toEqual(numbers.slice(1));
});

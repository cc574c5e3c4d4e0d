import { expect, onTestFinished, test } from 'vitest';
import { sessionWith, talkTurn, testStore, turnOf } from '../../test/storage/fixture.ts';

const token = 'a-token-of-the-test-0123456789';
const until = 10_000;

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  const { store } = made;
  const form = { conversation: 'console:u1', question: 'id_number', turn: 3, token, until };
  await store.commit(
    turnOf({ conversation: talkTurn(store, 'u1', { session: sessionWith() }), forms: [form] }),
  );
  return made;
};

test('a link is good for its own question until its time is over, before and after a start', async () => {
  const { store, again } = await opened();
  const found = store.forms.look(token, until - 1);
  expect(found).toMatchObject({ conversation: 'console:u1', question: 'id_number', turn: 3 });
  expect(store.forms.look(token, until + 1)).toBeNull();
  expect(store.forms.look(`${token}x`, 1)).toBeNull();
  expect((await again()).forms.look(token, 1)?.event).toBe(found?.event);
});

test('a link that was used is good no more', async () => {
  const { store } = await opened();
  await store.forms.close(token);
  expect(store.forms.look(token, 1)).toBeNull();
});

import { expect, onTestFinished, test } from 'vitest';
import { testStore, turnOf } from '../../test/storage/fixture.ts';

const DAY = 86_400_000;

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

test('a question is kept once however it is punctuated, counted, and the one asked last stands first', async () => {
  const { store } = await opened();
  const ask = (words: string, at: number, entry: string | null = null) =>
    store.commit(turnOf({ unanswered: [{ words, entry, at }] }));
  await ask('高温费发多少？', 1);
  await ask('公积金怎么查', 2);
  await ask('高温费 发多少', 3, 'heat_allowance');
  expect(store.unanswered.list()).toMatchObject([
    { words: '高温费 发多少', entry: 'heat_allowance', count: 2, first: 1, last: 3 },
    { words: '公积金怎么查', entry: null, count: 1, first: 2, last: 2 },
  ]);
});

test('what was seen to is gone until it is asked again', async () => {
  const { store } = await opened();
  const ask = () => store.commit(turnOf({ unanswered: [{ words: '年终奖', entry: null, at: 1 }] }));
  await ask();
  const [one] = store.unanswered.list();
  await store.unanswered.close(one?.id ?? '');
  expect(store.unanswered.list()).toEqual([]);
  await ask();
  expect(store.unanswered.list()).toMatchObject([{ count: 1 }]);
});

test('it is swept after its days, counted from when it was asked last', async () => {
  const { store } = await opened();
  const asked = [
    { words: '旧的', entry: null, at: 1 * DAY },
    { words: '新的', entry: null, at: 90 * DAY },
  ];
  await store.commit(turnOf({ unanswered: asked }));
  await store.sweep(100 * DAY, { unanswered: 30 });
  expect(store.unanswered.list().map(({ words }) => words)).toEqual(['新的']);
});

import { expect, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';
import { rawDatabase } from './raw-fixture.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

const code = 'ABCD2345';

test('a code links one account, once, until its time is over', async () => {
  const { store, again } = await opened();
  const { staffChats } = store;
  await staffChats.putCode(code, 's1', 600);
  await staffChats.putCode('LATE2345', 's1', 600);
  expect(await staffChats.link({ code: 'WRONG234', account: 'telegram:7', now: 1 })).toBeNull();
  expect(await staffChats.link({ code, account: 'telegram:7', now: 1 })).toBe('s1');
  expect(await staffChats.link({ code, account: 'telegram:8', now: 2 })).toBeNull();
  expect(await staffChats.link({ code: 'LATE2345', account: 'telegram:8', now: 600 })).toBeNull();
  const later = (await again()).staffChats;
  expect([later.staffOf('telegram:7'), later.staffOf('telegram:8')]).toEqual(['s1', null]);
  expect(later.accountsOf('s1')).toMatchObject([{ account: 'telegram:7', at: 1 }]);
  await later.unlink('s1');
  expect(later.staffOf('telegram:7')).toBeNull();
});

test('of two at once only one has the code', async () => {
  const { store } = await opened();
  await store.staffChats.putCode(code, 's1', 600);
  const both = await Promise.all(
    ['telegram:7', 'telegram:8'].map((account) => store.staffChats.link({ code, account, now: 1 })),
  );
  expect(both.filter((one) => one === 's1')).toHaveLength(1);
});

test('a code burnt in public links nobody', async () => {
  const { store } = await opened();
  await store.staffChats.putCode(code, 's1', 600);
  expect(await store.staffChats.link({ code, account: null, now: 1 })).toBe('s1');
  expect(await store.staffChats.link({ code, account: 'telegram:7', now: 1 })).toBeNull();
});

test('the code itself is not in the database', async () => {
  const { store, options } = await opened();
  await store.staffChats.putCode(code, 's1', 600);
  const raw = rawDatabase(options);
  const bytes = raw.bytes();
  raw.close();
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.includes(code)).toBe(false);
});

test('cards are found by case and by their number in the chat', async () => {
  const { store, again } = await opened();
  const chat = 'telegram:-100';
  const card = { post: '12', kind: 'card', case: 'BF26-000001', shown: 'a' } as const;
  await store.staffChats.putPost(chat, { ...card, post: '11', kind: 'topic' });
  await store.staffChats.putPost(chat, card);
  await store.staffChats.putPost(chat, { ...card, shown: 'b' });
  const { staffChats } = await again();
  expect(staffChats.post(chat, '11')?.kind).toBe('topic');
  expect(staffChats.postOf(chat, card.case, 'card')).toEqual({ ...card, shown: 'b' });
  expect(staffChats.post('telegram:-200', '12')).toBeNull();
  await staffChats.dropPost(chat, '12');
  expect(staffChats.postOf(chat, card.case, 'card')).toBeNull();
});

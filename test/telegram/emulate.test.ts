import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChatView, MessageView } from './emulate/chat-view.ts';
import {
  type Emulation,
  emulatedGroup as group,
  playedStaff,
  startEmulation,
  stranger,
} from './emulate/emulation.ts';

let emulation: Emulation;
beforeEach(async () => {
  emulation = await startEmulation();
});
afterEach(() => emulation.stop());

type State = { readonly worker: ChatView; readonly staffGroup: ChatView };

const look = async (): Promise<State> =>
  (await (await fetch(`${emulation.page}state?worker=1`)).json()) as State;
const act = async (deed: object): Promise<string | null> => {
  const answer = await fetch(`${emulation.page}do`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(deed),
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { readonly answer: string | null }).answer;
};
const until = async (side: keyof State, words: string): Promise<MessageView> => {
  await emulation.emulator.until(() =>
    emulation.emulator
      .heard(side === 'worker' ? 1 : group)
      .some(({ text }) => text?.includes(words)),
  );
  const { messages } = (await look())[side];
  return messages.findLast(({ text }) => text.includes(words)) as MessageView;
};

test('anybody plays a worker and two of staff on the page, without a token', async () => {
  expect(await (await fetch(emulation.page)).text()).toContain('两边都由您来扮演');
  for (const name of ['page.js', 'page.css'])
    expect((await fetch(emulation.page + name)).status).toBe(200);
  const [li, zhao] = playedStaff.map(({ id }) => id);
  await act({ kind: 'say', as: 1, chat: 1, text: '转人工' });
  const card = await until('staffGroup', 'BF');
  expect((await look()).staffGroup.topics).toHaveLength(1);
  const data = card.buttons?.flat()[0]?.callback_data;
  expect(await act({ kind: 'press', as: stranger.id, chat: group, data })).toContain('没有绑定');
  const both = await Promise.all(
    [li, zhao].map((as) => act({ kind: 'press', as, chat: group, data })),
  );
  expect(both.filter((words) => words === '这件归您办了。')).toHaveLength(1);
  const owner = both[0] === '这件归您办了。' ? li : zhao;
  await until('staffGroup', '手上');
  await act({ kind: 'say', as: owner, chat: group, thread: card.thread, text: '您好，请讲' });
  await until('worker', '您好，请讲');
  await act({ kind: 'say', as: 1, chat: 1, text: '我想问问补助' });
  expect((await until('staffGroup', '有新的话')).thread).toBe(card.thread);
  expect((await fetch(`${emulation.bangfu}/desk`)).status).toBe(401);
});

test('what is no deed of the page is refused and changes nothing', async () => {
  const page = emulation.page;
  const before = emulation.emulator.world.people.size;
  const body = JSON.stringify({ kind: 'say', as: 1, chat: 1, text: '你好' });
  for (const [type, sent] of [
    ['text/plain', body],
    ['application/json', '{"kind":"say"}'],
    ['application/json', 'no json'],
  ] as const) {
    const answer = await fetch(`${page}do`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: sent,
    });
    expect([400, 404]).toContain(answer.status);
  }
  expect(emulation.emulator.world.people.size).toBe(before);
});

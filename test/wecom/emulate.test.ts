import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Emulation, startEmulation } from '../telegram/emulate/emulation.ts';
import type { Line } from './emulate/chat-book.ts';

let emulation: Emulation;
beforeAll(async () => {
  emulation = await startEmulation();
});
afterAll(() => emulation.stop());

type State = { readonly robot: readonly Line[]; readonly group: readonly Line[] };

const look = async (staff = 'limin'): Promise<State> =>
  (await (await fetch(`${emulation.wecom}state?worker=worker1&staff=${staff}`)).json()) as State;
const act = (deed: object, type = 'application/json'): Promise<Response> =>
  fetch(`${emulation.wecom}do`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(deed),
  });
const robot = { where: 'robot', as: 'worker1' } as const;
const group = { where: 'group', as: 'limin' } as const;

test('anybody plays a worker and staff in 企业微信 on a page, and the house itself answers', async () => {
  for (const name of ['', 'page.js', 'page.css'])
    expect((await fetch(emulation.wecom + name)).status).toBe(200);
  await act({ kind: 'say', ...robot, text: '转人工' });
  await expect.poll(async () => (await look()).group.at(-1)?.text).toContain('BF');
  const card = (await look()).group.at(-1);
  const [button] = card?.buttons ?? [];
  expect(button?.text).toBe('我来办');
  const press = { kind: 'press', where: 'group', label: '我来办', task: button?.task };
  await act({ ...press, as: 'passerby' });
  await expect
    .poll(async () => (await look('passerby')).group[card?.nth ?? 0]?.text)
    .toContain('没有绑定');
  expect((await look()).group[card?.nth ?? 0]?.buttons).toEqual([button]);
  await act({ ...press, as: 'limin' });
  await expect.poll(async () => (await look()).group[card?.nth ?? 0]?.text).toContain('在李敏手上');
  await act({ kind: 'say', ...group, text: '您好，请讲', quote: card?.nth });
  await expect.poll(async () => (await look()).robot.at(-1)?.text).toContain('您好，请讲');
  await act({ kind: 'say', ...robot, text: '我妈妈住院了' });
  await expect.poll(async () => JSON.stringify((await look()).group)).toContain('有新的话');
  expect(JSON.stringify((await look()).group)).not.toContain('住院');
});

test('what is no deed of the page is refused', async () => {
  const said = { kind: 'say', ...robot, text: '你好' };
  expect((await act(said, 'text/plain')).status).toBe(400);
  expect((await act({ ...said, as: '../x' })).status).toBe(400);
  expect((await act({ kind: 'press', ...robot, label: '没有', task: 'none' })).status).toBe(400);
});

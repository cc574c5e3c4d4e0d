import { expect, test } from 'vitest';
import { centre, openStage, text } from './web-stage.ts';

test('after the minutes of the centre the history is hidden until the digits are right', async () => {
  const { browser, wait } = await openStage();
  const one = browser();
  await one.load();
  await one.send(text('我的手机 13900000001'));
  wait(31);
  expect(await one.load()).not.toContain('13900000001');
  expect((await one.send(text('还在吗', 'event-0002'))).status).toBe(423);
  expect((await one.go(`/chat/events?key=${one.key()}`)).status).toBe(423);
  expect((await one.go('/chat/paper/p1')).status).toBe(423);
  const guess = (digits: string) =>
    one.go('/chat/unlock', { method: 'POST', body: JSON.stringify({ digits }) });
  expect(JSON.parse((await guess('9999')).body)).toEqual({ open: false, wait: false });
  expect((await guess('12345')).status).toBe(400);
  expect(JSON.parse((await guess('0001')).body)).toEqual({ open: true });
  expect(await one.load()).toContain('13900000001');
});

test('where no phone was given the old history stays hidden and a new conversation starts', async () => {
  const { browser, wait, received } = await openStage({ phoneKnown: () => false });
  const one = browser();
  await one.load();
  await one.send(text('不想让人知道的事'));
  const before = one.key();
  wait(31);
  expect(await one.load()).not.toContain('不想让人知道的事');
  expect(one.key()).not.toBe(before);
  await one.send(text('我是另一个人', 'event-0002'));
  expect(received[1]?.from.chat).not.toBe(received[0]?.from.chat);
});

test('a second person begins anew, and the first opens the old conversation again', async () => {
  const { browser, wait } = await openStage();
  const one = browser();
  await one.load();
  await one.send(text('第一个人的话'));
  wait(61);
  await one.load();
  await one.go('/chat/fresh', { method: 'POST' });
  expect(await one.load()).not.toContain('第一个人的话');
  await one.send(text('第二个人的话', 'event-0002'));
  expect(await one.load()).toContain('第二个人的话');
  await one.go('/chat/unlock', { method: 'POST', body: JSON.stringify({ digits: '0001' }) });
  const back = await one.load();
  expect(back).toContain('第一个人的话');
  expect(back).not.toContain('第二个人的话');
});

test('the quick exit hides the history at once, whoever says so', async () => {
  const { browser } = await openStage();
  const one = browser();
  await one.load();
  await one.send(text('他又打我'));
  await one.go('/chat/leave', { method: 'POST' });
  expect(await one.load()).not.toContain('他又打我');
  const two = browser();
  await two.load();
  await two.send(text('他又打我'));
  // The browser had no network when it left: only its own mark tells.
  two.jar.set('bangfu_left', '1');
  expect(await two.load()).not.toContain('他又打我');
});

test('leaving before anything was said does not lock the conversation that follows', async () => {
  const { browser } = await openStage({ phoneKnown: () => false });
  const one = browser();
  await one.load();
  one.jar.set('bangfu_left', '1');
  await one.go('/chat/leave', { method: 'POST' });
  await one.load();
  await one.send({ id: 'event-0001', kind: 'start' });
  await one.send(text('你好', 'event-0002'));
  expect((await one.send(text('在吗', 'event-0003'))).status).toBe(200);
  expect(await one.load()).toContain('在吗');
});

test('a conversation that was left stays hidden when the server starts again, whatever the browser kept', async () => {
  const marks = new Set<string>();
  const left = {
    is: (chat: string) => marks.has(chat),
    put: async (chat: string) => void marks.add(chat),
    take: async (chat: string) => void marks.delete(chat),
  };
  const before = await openStage({ left });
  const one = before.browser();
  await one.load();
  await one.send(text('他又打我'));
  await one.go('/chat/leave', { method: 'POST' });
  const past = (chat: string) => before.history.get(chat) ?? [];
  const after = await openStage({ left, newest: past });
  const again = after.browser();
  for (const [name, value] of one.jar) if (name !== 'bangfu_left') again.jar.set(name, value);
  expect(await again.load()).not.toContain('他又打我');
  expect((await again.send(text('在吗', 'event-0002'))).status).toBe(423);
  const body = JSON.stringify({ digits: '0001' });
  expect((await again.go('/chat/unlock', { method: 'POST', body })).body).toContain('true');
  expect(await again.load()).toContain('他又打我');
  const third = await openStage({ left, newest: past });
  const later = third.browser();
  for (const [name, value] of again.jar) later.jar.set(name, value);
  expect(await later.load()).toContain('他又打我');
});

test('who has a whole net of addresses guesses no oftener than from one', async () => {
  const stage = await openStage({ reach: { trustProxy: true } });
  const guess = async (address: string) => {
    const { status } = await stage.browser().go('/chat/unlock', {
      method: 'POST',
      headers: { 'x-forwarded-for': address },
      body: JSON.stringify({ digits: '1234' }),
    });
    return status;
  };
  const limit = centre.limits.messagesPerMinute;
  for (let n = 0; n < limit; n += 1) expect(await guess(`2001:db8:1:2::${n}`)).toBe(200);
  expect(await guess('2001:db8:1:2:ffff::1')).toBe(429);
  expect(await guess('2001:db8:1:3::1')).toBe(200);
});

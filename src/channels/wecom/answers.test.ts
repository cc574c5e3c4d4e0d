import { expect, test } from 'vitest';
import { createAnswers, type Open } from './answers.ts';

const chat = 'ZhaoYi';
const safe = Promise.resolve(true);
const message = (req: string, more: Partial<Open> = {}): Open => ({
  req,
  kind: 'message',
  until: 60_000,
  safe,
  ...more,
});
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what was brought again, and has its answer, takes none from what is said after it', async () => {
  const answers = createAnswers(() => 0);
  answers.open(chat, message('brought again'));
  answers.open(chat, message('said now'));
  await settled();
  expect(answers.next(chat)?.req).toBe('said now');
  expect((await answers.take(chat))?.req).toBe('said now');
  expect((await answers.take(chat))?.req).toBe('brought again');
  expect(await answers.take(chat)).toBeNull();
});

test('nothing is answered before it is safe, and what never was has no answer', async () => {
  const answers = createAnswers(() => 0);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  answers.open(chat, message('safe'));
  answers.open(chat, message('not yet', { safe: promise }));
  await settled();
  expect((await answers.take(chat))?.req).toBe('safe');
  const taken = answers.take(chat);
  resolve(false);
  expect(await taken).toBeNull();
});

test('what waits too long is answered no more', async () => {
  let now = 0;
  const answers = createAnswers(() => now);
  answers.open(chat, message('a greeting', { kind: 'welcome', until: 4_500 }));
  now = 5_000;
  expect(answers.next(chat)).toBeNull();
  expect(await answers.take(chat)).toBeNull();
});

import { expect, test } from 'vitest';

const { openNow } = await import('./live.js' as string);

const worker = { who: 'worker', text: '好' };
const told = (more: object) => ({
  who: 'assistant',
  text: '…',
  hint: 'text',
  turn: 1,
  options: [],
  ...more,
});
const yes = [{ id: 'yes', label: '是' }];

test('the newest question has the options that may be pressed', () => {
  const now = openNow([told({ options: yes, turn: 3 })]);
  expect(now.options).toEqual(yes);
  expect(now.turn).toBe(3);
});

test('a question answered since does not come back, whatever stands after it', () => {
  const lines = [told({ options: yes }), worker, told({ hint: 'none', turn: 2 })];
  expect(openNow(lines).options).toEqual([]);
});

test('a question stays open while its answer has no reply, and under news that ask nothing', () => {
  expect(openNow([told({ options: yes }), worker]).options).toEqual(yes);
  expect(openNow([told({ options: yes }), told({ hint: 'none', turn: 2 })]).options).toEqual(yes);
});

test('a later question that wants a number closes the options before it', () => {
  const now = openNow([told({ options: yes }), told({ hint: 'number', turn: 2 })]);
  expect(now.options).toEqual([]);
  expect(now.hint).toBe('number');
});

test('nothing said yet opens nothing', () => {
  expect(openNow([])).toEqual({
    asks: null,
    options: [],
    turn: null,
    hint: 'text',
    progress: null,
    speaker: null,
  });
});

import { expect, test } from 'vitest';
import { createPrivacy } from './privacy.ts';
import type { ChatLine } from './web-options.ts';

const minute = 60_000;
const said = (at: number): readonly ChatLine[] => [
  { at, who: 'worker', body: { kind: 'incoming', incoming: { kind: 'text', text: '好' } } },
];

function rig(phone = true) {
  let now = 1_000_000_000;
  const privacy = createPrivacy({ hideMinutes: 30, phoneKnown: () => phone, now: () => now });
  const start = now;
  const wait = (minutes: number) => {
    now += minutes * minute;
  };
  const standing = (left = false) => privacy.standing('c', () => said(start), left);
  return { privacy, wait, standing };
}

test('a conversation hides after the minutes of the centre, and the phone opens it', () => {
  const { wait, standing, privacy } = rig();
  wait(29);
  expect(standing()).toBe('open');
  wait(1);
  expect(standing()).toBe('ask');
  privacy.touch('c');
  expect(standing()).toBe('open');
  wait(29);
  expect(standing()).toBe('open');
  wait(1);
  expect(standing()).toBe('ask');
});

test('where no phone was given nothing opens it', () => {
  const { wait, standing } = rig(false);
  wait(31);
  expect(standing()).toBe('sealed');
});

test('after the quick exit it is hidden at once, by the word of the server or of the browser', () => {
  const { privacy, standing } = rig();
  privacy.touch('c');
  expect(standing(true)).toBe('ask');
  void privacy.leave('c');
  expect(standing()).toBe('ask');
  expect(privacy.awake('c')).toBe(false);
  privacy.touch('c');
  expect(standing()).toBe('open');
});

test('a conversation in which nothing was said hides nothing', () => {
  const { privacy } = rig(false);
  const opened: ChatLine = {
    at: 0,
    who: 'worker',
    body: { kind: 'incoming', incoming: { kind: 'start' } },
  };
  expect(privacy.standing('c', () => [], true)).toBe('open');
  expect(privacy.standing('c', () => [opened], false)).toBe('open');
});

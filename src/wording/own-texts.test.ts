import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Centre } from '../messages/centre.ts';
import { createWording } from './wording.ts';

const folder = join(import.meta.dirname, '../../locales');
let own: Centre['texts'];
const wording = createWording(folder, () => own);
const ask = { key: 'q-relief-name.ask|q-name.ask' };

test('a centre’s own words stand before those that ship, for their language alone, and are gone with them', () => {
  const shipped = wording.text(ask, 'zh-CN');
  own = { 'zh-CN': { 'q-relief-name.ask': '您贵姓大名？' } };
  expect(wording.text(ask, 'zh-CN')).toBe('您贵姓大名？');
  expect(wording.text({ key: 'q-no_service-name.ask|q-name.ask' }, 'zh-CN')).not.toContain('贵姓');
  expect(wording.text(ask, 'en')).not.toContain('贵姓');
  expect(wording.shipped(ask.key, 'zh-CN')).toBe(shipped);
  own = undefined;
  expect(wording.text(ask, 'zh-CN')).toBe(shipped);
});

test('a service’s shipped words stand before own words for a wider key', () => {
  own = { 'zh-CN': { 'asked-visit': '来{address}吧，{hours}。{odd}' } };
  expect(wording.text({ key: 'campaign-line|asked-visit', args: {} }, 'zh-CN')).not.toContain('吧');
  expect(
    wording.text({ key: 'asked-visit', args: { address: '东街1号', hours: '上午' } }, 'zh-CN'),
  ).toBe('来东街1号吧，上午。{odd}');
  own = undefined;
});

test('a shipped text with more than words and placeholders is none to be worded anew', () => {
  expect(wording.shipped('campaign-seats', 'zh-CN')).toBe('共 {seats} 个名额。');
  expect(wording.shipped('no-such-key', 'zh-CN')).toBeNull();
});

import { expect, test } from 'vitest';
import { isInstalled, wantWechat } from './wechat-packages.ts';

test('without WeChat nothing of it is wanted', () => {
  expect(() => wantWechat({}, () => false)).not.toThrow();
  expect(() => wantWechat({ WECHATY_PUPPET: 'wechaty-puppet-x' }, () => true)).not.toThrow();
});

test('an installation that goes without it says the line that adds it', () => {
  expect(() =>
    wantWechat({ WECHATY_PUPPET: 'wechaty-puppet-x' }, (name) => name !== 'wechaty'),
  ).toThrow(/npm install --no-save --save-prod --omit=dev wechaty@[\d.]+ wechaty-puppet-x$/u);
});

test('a package is found whether it is required or imported', () => {
  expect([isInstalled('pino'), isInstalled('hono'), isInstalled('no-such-package')]).toEqual([
    true,
    true,
    false,
  ]);
});

import { expect, test } from 'vitest';
import { isInstalled, wantPackages } from './extra-packages.ts';

test('without a setting nothing is wanted, and what is there is not asked for', () => {
  expect(() => wantPackages({}, () => false)).not.toThrow();
  expect(() => wantPackages({ WECHATY_PUPPET: 'wechaty-puppet-x' }, () => true)).not.toThrow();
  expect(() => wantPackages({ LLM_BASE_URL: 'http://localhost' }, () => true)).not.toThrow();
});

test('an installation that goes without WeChat says the line that adds it', () => {
  expect(() =>
    wantPackages({ WECHATY_PUPPET: 'wechaty-puppet-x' }, (name) => name !== 'wechaty'),
  ).toThrow(
    /WECHATY_PUPPET.*npm install --no-save --save-prod --omit=dev wechaty@[\d.]+ wechaty-puppet-x$/u,
  );
});

test.each(['LLM_BASE_URL', 'SPEECH_BASE_URL'] as const)(
  '%s says the line that adds the client of models',
  (setting) => {
    expect(() => wantPackages({ [setting]: 'http://localhost' }, () => false)).toThrow(
      new RegExp(`${setting}.*--omit=dev openai@[\\d.]+$`, 'u'),
    );
  },
);

test('a package is found whether it is required or imported', () => {
  expect([isInstalled('pino'), isInstalled('hono'), isInstalled('no-such-package')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a robot of 企业微信 says the line that adds Tencent’s own client', () => {
  expect(() => wantPackages({ WECOM_BOT_ID: 'aib_example' }, () => false)).toThrow(
    /WECOM_BOT_ID.*--omit=dev @wecom\/aibot-node-sdk@[\d.]+$/u,
  );
});

test('a robot of 飞书 says the line that adds 飞书’s own client', () => {
  expect(() => wantPackages({ FEISHU_APP_ID: 'cli_0123456789abcdef' }, () => false)).toThrow(
    /FEISHU_APP_ID.*--omit=dev @larksuiteoapi\/node-sdk@[\d.]+$/u,
  );
});

test('copies of backups in S3 storage say the line that adds their client', () => {
  expect(() => wantPackages({ BACKUP_S3_ENDPOINT: 'https://s3/x' }, () => false)).toThrow(
    /BACKUP_S3_ENDPOINT.*--omit=dev s3mini@[\d.]+$/u,
  );
});

test('a house on PostgreSQL says the line that adds its client', () => {
  expect(() => wantPackages({ DATABASE_URL: 'postgres://b@127.0.0.1/b' }, () => false)).toThrow(
    /DATABASE_URL.*--omit=dev pg@[\d.]+$/u,
  );
});

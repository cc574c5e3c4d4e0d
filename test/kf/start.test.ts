import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/commands/start.ts';
import { readConfig } from '../../src/config.ts';
import { startFeishuEmulator } from '../feishu/emulator/emulator.ts';
import { startKfEmulator } from './emulator/emulator.ts';

const group = 'oc_staffgroup0001';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'bangfu-kf-start-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const bare = () => ({
  DATA: join(folder(), 'data'),
  CENTRE_FILE: 'centre.example.json',
  PORT: '0',
  LOG_LEVEL: 'silent',
});

test.each([
  [{ WECHAT_KF_ACCOUNT: 'wkExample01' }, 'WECHAT_KF_CORP_ID'],
  [{ FEISHU_APP_ID: 'cli_0123456789abcdef' }, 'FEISHU_APP_SECRET'],
])('what is missing beside %j is named at the start', async (settings, missing) => {
  await expect(startServer(readConfig({ ...bare(), ...settings }))).rejects.toThrow(
    `Cannot read setting ${missing} (environment or .env)`,
  );
});

async function served(staffChat: string | undefined) {
  const kf = await startKfEmulator();
  onTestFinished(kf.close);
  const feishu = await startFeishuEmulator({ group });
  onTestFinished(feishu.close);
  const { world } = kf;
  const server = await startServer(
    readConfig({
      ...bare(),
      WECHAT_KF_ACCOUNT: world.account,
      WECHAT_KF_CORP_ID: world.corpId,
      WECHAT_KF_SECRET: world.secret,
      WECHAT_KF_TOKEN: world.token,
      WECHAT_KF_AES_KEY: world.aesKey,
      WECHAT_KF_API: kf.api,
      FEISHU_APP_ID: feishu.world.appId,
      FEISHU_APP_SECRET: feishu.world.secret,
      FEISHU_API: feishu.api,
      FEISHU_STAFF_CHAT: staffChat,
    }),
  );
  onTestFinished(server.stop);
  world.callback = `${server.local}/wechat/kf`;
  const worker = kf.player('wmWorker');
  expect(await worker.say('转人工').arrive()).toBe(true);
  await expect.poll(() => worker.heard.length).toBeGreaterThan(0);
  await server.house.turns.settle();
  return { feishu, server };
}

test('a house that is started by its settings serves workers on 微信客服 and staff in 飞书', async () => {
  const { feishu } = await served(group);
  await expect.poll(() => feishu.shown(group).at(-1)?.text).toContain('BF26-');
});

test('before its group is set the robot of 飞书 says which one it is in, and no news waits for it', async () => {
  const { feishu, server } = await served(undefined);
  const { store } = server.house;
  const number = store.casesOf('kf:wmWorker').at(-1)?.number ?? '';
  expect(number).toMatch(/^BF/u);
  expect(store.outbox.pendingFor(`feishu-staff:${number}`)).toBe(0);
  feishu.colleague('ou_li').say(group, '在吗').arrive();
  await expect.poll(() => feishu.shown(group).at(-1)?.text).toContain(group);
});

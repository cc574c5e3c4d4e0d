import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { officialDesk } from '../../src/commands/official-desk.ts';
import { readConfig } from '../../src/config.ts';
import { type Emulator, startOfficialEmulator } from './emulator/emulator.ts';

let emulator: Emulator;
let folder: string;
const home = process.cwd();
beforeEach(async () => {
  emulator = await startOfficialEmulator();
  folder = mkdtempSync(join(tmpdir(), 'bangfu-code-'));
  process.chdir(folder);
});
afterEach(async () => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

const config = (more: { readonly [name: string]: string } = {}) =>
  readConfig({
    WECHAT_OA_APPID: emulator.world.appId,
    WECHAT_OA_SECRET: emulator.world.secret,
    WECHAT_OA_API: emulator.api,
    PUBLIC_URL: 'https://help.example.cn',
    ...more,
  });

test('a code for a service and its poster is one of the account', async () => {
  const made = await officialDesk(['qr', 'relief', 'market-3'], config());
  expect(made).toMatchObject({ ok: true, text: expect.stringContaining('qr-relief-market-3.svg') });
  expect(emulator.world.scenes).toEqual(['relief.market-3']);
  expect(readFileSync('qr-relief-market-3.svg', 'utf8')).toMatch(/^<svg/u);
});

test('an account that is not verified gives the address of the web chat', async () => {
  const made = await officialDesk(['qr', 'relief'], config({ WECHAT_OA_VERIFIED: '0' }));
  expect(made?.text).toContain('https://help.example.cn/?service=relief');
  expect(emulator.world.scenes).toEqual([]);
});

test('what is no service, no poster, or refused by WeChat is one line', async () => {
  const lines = [
    await officialDesk(['qr', 'coupon'], config()),
    await officialDesk(['qr', 'relief', '../../x'], config()),
    await officialDesk(['menu'], config({ WECHAT_OA_SECRET: '0'.repeat(32) })),
  ];
  for (const line of lines) expect(line).toMatchObject({ ok: false });
  expect(lines.map((line) => line?.text.split('\n').length)).toEqual([1, 1, 1]);
});

test('the menu has three buttons and the way into the web chat', async () => {
  await officialDesk(['menu'], config({ WECHAT_OA_OAUTH: '1' }));
  const { button } = emulator.world.menu as { readonly button: readonly object[] };
  expect(button).toHaveLength(3);
  expect(JSON.stringify(button)).toContain('https://help.example.cn/wechat/open');
  await officialDesk(['menu'], config());
  expect(JSON.stringify(emulator.world.menu)).toContain('"key":"page"');
});

test('another command is not ours', async () => {
  expect(await officialDesk(['staff', 'list'], config())).toBeNull();
});

test.each([
  ['WECHAT_OA_APPID', 'gh_12345'],
  ['WECHAT_OA_SECRET', 'short'],
  ['WECHAT_OA_TOKEN', 'a-b'],
  ['WECHAT_OA_AES_KEY', 'too short'],
  ['WECHAT_OA_VERIFIED', 'yes'],
  ['WECHAT_OA_PATH', 'no/slash first'],
  ['WECHAT_OA_API', 'ftp://a'],
  ['WECHAT_OA_FORWARD', 'somebody'],
  ['WECHAT_OA_VERIFY_FILE', '../../MP_verify_abc12345.txt'],
  ['WECHAT_OA_TEMPLATE_ASKS', 'abc-123'],
])('a wrong %s stops the start with one line that names it and not its value', (name, value) => {
  const read = () => config({ [name]: value });
  expect(read).toThrow(
    new RegExp(
      `^Cannot read setting ${name} \\(environment or \\.env\\): it must be [^\\n]+$`,
      'u',
    ),
  );
  expect(read).not.toThrow(value);
});

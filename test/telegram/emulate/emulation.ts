import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startServer } from '../../../src/commands/start.ts';
import { readConfig } from '../../../src/config.ts';
import { hashPassword } from '../../../src/desk/accounts/password.ts';
import { makeCode } from '../../../src/desk/group/link-code.ts';
import type { Staff } from '../../../src/storage/store.ts';
import { createWechatPage } from '../../official-account/emulate/page-server.ts';
import { startOfficialEmulator } from '../../official-account/emulator/emulator.ts';
import { type PlayedWecom, playWecom } from '../../wecom/emulate/played-wecom.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { createPageServer } from './page-server.ts';

/** Bangfu against the emulator, with a page on which anybody plays both sides. */
export type Emulation = {
  /** Address of the page. */
  readonly page: string;
  /** The same for a WeChat official account. */
  readonly wechat: string;
  /** The same for a robot of 企业微信 and staff's group there. */
  readonly wecom: string;
  readonly wecomEmulator: PlayedWecom['emulator'];
  /** Address of Bangfu, with its desk. */
  readonly bangfu: string;
  readonly emulator: Emulator;
  readonly server: Running;
  readonly stop: () => Promise<void>;
};

/** A member of staff who is played: on the desk by login, in the group by account. */
export type PlayedStaff = { readonly id: number; readonly login: string; readonly name: string };

/** Number of the staff group. */
export const emulatedGroup = -1_001_000_000_001;

/** Who is played in the group; the last one is not linked to the desk. */
export const playedStaff: readonly PlayedStaff[] = [
  { id: 101, login: 'limin', name: '李敏' },
  { id: 102, login: 'zhaoqiang', name: '赵强' },
];

/** Somebody in the group whom nobody knows. */
export const stranger = { id: 109, name: '路人' } as const;

/** The password of the played accounts: they live on this machine alone, for as long as it runs. */
export const playedPassword = 'emulated-only';

/** Starts all of it on this machine alone; everything is gone when it stops. */
export async function startEmulation(
  ports: {
    readonly page?: number;
    readonly bangfu?: number;
    readonly wechat?: number;
    readonly wecom?: number;
  } = {},
): Promise<Emulation> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-emulate-'));
  const emulator = await startEmulator();
  const official = await startOfficialEmulator();
  const wecom = await playWecom();
  emulator.group(emulatedGroup, { forum: true, bot: 'administrator', title: '帮扶中心工作群' });
  const server = await startServer(
    readConfig({
      PORT: String(ports.bangfu ?? 0),
      DATA: join(folder, 'data'),
      CENTRE_FILE: 'centre.example.json',
      LOG_LEVEL: 'error',
      TELEGRAM_BOT_TOKEN: emulator.token,
      TELEGRAM_API_ROOT: emulator.apiRoot,
      TELEGRAM_ABROAD_ACCEPTED: '1',
      TELEGRAM_STAFF_CHAT: String(emulatedGroup),
      WECHAT_OA_APPID: official.world.appId,
      WECHAT_OA_SECRET: official.world.secret,
      WECHAT_OA_TOKEN: official.world.token,
      WECHAT_OA_AES_KEY: official.world.aesKey ?? undefined,
      WECHAT_OA_API: official.api,
      ...wecom.settings,
    }),
  );
  official.world.callback = `${server.url}/wechat/callback`;
  const wechat = createWechatPage(official);
  await new Promise<void>((resolve) => {
    wechat.listen(ports.wechat ?? 0, '127.0.0.1', resolve);
  });
  const staff = [];
  for (const one of playedStaff) staff.push(await enrol(server, emulator, one));
  const wecomPage = await wecom.open(server, { staff, port: ports.wecom ?? 0 });
  emulator.user(stranger.id, { first_name: stranger.name });
  const page = createPageServer(emulator, `${server.url}/desk`);
  await new Promise<void>((resolve) => {
    page.listen(ports.page ?? 0, '127.0.0.1', resolve);
  });
  return {
    page: `http://127.0.0.1:${(page.address() as AddressInfo).port}/`,
    wechat: `http://127.0.0.1:${(wechat.address() as AddressInfo).port}/`,
    wecom: wecomPage,
    wecomEmulator: wecom.emulator,
    bangfu: server.url,
    emulator,
    server,
    stop: async () => {
      await closed(page);
      await server.stop();
      await closed(wechat);
      await emulator.close();
      await official.close();
      await wecom.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An account on the desk, linked to its person in the group as everybody is: by a code sent in private. */
async function enrol(
  { house }: Running,
  emulator: Emulator,
  { id, login, name }: PlayedStaff,
): Promise<Staff> {
  const staff = { id: login, login, name, roles: ['admin', 'intake'], active: true };
  await house.store.staff.save(staff, await hashPassword(playedPassword));
  const code = await makeCode(house.store, staff, Date.now());
  emulator.user(id, { first_name: name }).say(`/link ${code}`);
  await emulator.until(() => house.store.staffChats.staffOf(`telegram:${id}`));
  return staff;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

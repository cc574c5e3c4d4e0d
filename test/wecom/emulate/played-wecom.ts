import type { AddressInfo } from 'node:net';
import type { Running } from '../../../src/commands/start.ts';
import { makeCode } from '../../../src/desk/group/link-code.ts';
import type { Staff } from '../../../src/storage/store.ts';
import { type Emulator, startWecomEmulator } from '../emulator/emulator.ts';
import { chatOf } from '../emulator/world.ts';
import { createWecomPage, emulatedWecomGroup, type PlayedPerson } from './page-server.ts';

/** 企业微信 on this machine, with a page on which anybody plays workers and staff there. */
export type PlayedWecom = {
  readonly emulator: Emulator;
  /** The settings of a house that talks with it. */
  readonly settings: { readonly [name: string]: string };
  /** Links accounts of the desk and opens the page; gives its address. */
  readonly open: (
    server: Running,
    parts: { readonly staff: readonly Staff[]; readonly port: number },
  ) => Promise<string>;
  readonly close: () => Promise<void>;
};

const workers: readonly PlayedPerson[] = ['一', '二', '三'].map((nth, at) => ({
  id: `worker${at + 1}`,
  name: `职工${nth}`,
}));

/** Somebody of the group who is not linked to the desk. */
const stranger: PlayedPerson = { id: 'passerby', name: '路人' };

/** Starts it; the group is there, and somebody has written to the robot in it. */
export async function playWecom(): Promise<PlayedWecom> {
  const emulator = await startWecomEmulator();
  chatOf(emulator.world, emulatedWecomGroup).wrote = true;
  let end = async (): Promise<void> => undefined;
  return {
    emulator,
    settings: {
      WECOM_BOT_ID: emulator.world.botId,
      WECOM_BOT_SECRET: emulator.world.secret,
      WECOM_BOT_URL: emulator.url,
      WECOM_STAFF_CHAT: emulatedWecomGroup,
    },
    open: async ({ house, url }, { staff, port }) => {
      for (const one of staff) {
        const code = await makeCode(house.store, one, Date.now());
        emulator.player(one.login).say(`/link ${code}`).arrive();
        await emulator.heard();
      }
      const colleagues = staff.map(({ login, name }) => ({ id: login, name }));
      const page = createWecomPage({
        emulator,
        desk: `${url}/desk`,
        workers,
        staff: [...colleagues, stranger],
      });
      await new Promise<void>((resolve) => {
        page.listen(port, '127.0.0.1', resolve);
      });
      end = () =>
        new Promise((resolve) => {
          page.closeAllConnections();
          page.close(() => resolve());
        });
      return `http://127.0.0.1:${(page.address() as AddressInfo).port}/`;
    },
    close: async () => {
      await end();
      await emulator.close();
    },
  };
}

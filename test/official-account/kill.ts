import { join } from 'node:path';
import { freePort, type KillReport, killChannel } from '../chaos/channel-kill.ts';
import { startOfficialEmulator } from './emulator/emulator.ts';
import { callbackPath } from './official-on.ts';

/** Workers write while the house is killed again and again; WeChat brings each event until it is acknowledged, as long as the worker writes it anew where WeChat gave up. */
export async function killOfficial(options: {
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const emulator = await startOfficialEmulator({ patience: 2000 });
  const port = await freePort(21_000);
  emulator.world.callback = `http://127.0.0.1:${port}${callbackPath}`;
  const { appId, secret, token, aesKey } = emulator.world;
  /** What was not acknowledged is brought again before anything else. */
  const open = new Map<string, () => Promise<boolean>>();
  const struck = {
    script: join(import.meta.dirname, 'kill-child.ts'),
    words: [emulator.api, appId, secret, token, aesKey ?? '', String(port)],
    people: ['oA', 'oB', 'oC'],
    heard: (openid: string) => emulator.player(openid).heard.length,
    speak: async (openid: string, next: () => string) => {
      if ((await open.get(openid)?.()) === false) return false;
      open.delete(openid);
      const done = emulator.player(openid).say(next());
      const arrive = async (): Promise<boolean> => (await done.arrive()).answer !== null;
      if (await arrive()) return true;
      open.set(openid, arrive);
      return false;
    },
  };
  try {
    return await killChannel(struck, options);
  } finally {
    await emulator.close();
  }
}

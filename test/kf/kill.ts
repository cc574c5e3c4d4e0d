import { join } from 'node:path';
import { freePort, type KillReport, killChannel } from '../chaos/channel-kill.ts';
import { startKfEmulator } from './emulator/emulator.ts';
import { kfPath } from './kf-on.ts';

/** Workers write while the house is killed again and again; nobody rings a second time for what a house had heard of, so that each life has to fetch what the one before left. */
export async function killKf(options: {
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const emulator = await startKfEmulator({ patience: 2000 });
  const port = await freePort(13_000);
  emulator.world.callback = `http://127.0.0.1:${port}${kfPath}`;
  // Several pages each time.
  emulator.world.page = 2;
  const { corpId, secret, token, aesKey, account } = emulator.world;
  const struck = {
    script: join(import.meta.dirname, 'kill-child.ts'),
    words: [emulator.api, corpId, secret, token, aesKey, account, String(port)],
    people: ['wmA', 'wmB', 'wmC'],
    heard: (person: string) => emulator.player(person).heard.length,
    speak: (person: string, next: () => string) => emulator.player(person).say(next()).arrive(),
  };
  try {
    return await killChannel(struck, options);
  } finally {
    await emulator.close();
  }
}

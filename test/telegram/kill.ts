import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, type KillReport, killChannel } from '../chaos/channel-kill.ts';
import { startEmulator } from './emulator/emulator.ts';

/** Workers write while the house is killed again and again; Telegram brings each update until it is confirmed. */
export async function killTelegram(options: {
  readonly kills: number;
  readonly seed: number;
  readonly webhook: boolean;
}): Promise<KillReport> {
  const emulator = await startEmulator({ webhookRetryMs: 20 });
  const { apiRoot, token, world } = emulator;
  const hook = options.webhook ? `http://127.0.0.1:${await freePort(20_000)}/telegram` : '-';
  const struck = {
    script: join(import.meta.dirname, 'kill-child.ts'),
    words: [apiRoot, token, hook],
    people: ['1', '2', '3', '4'],
    heard: (chat: string) => emulator.heard(Number(chat)).length,
    /** He waits a little until it is confirmed, and writes on. */
    speak: async (
      chat: string,
      next: () => string,
      { isOver }: { readonly isOver: () => boolean },
    ) => {
      const { queue } = world;
      emulator.user(Number(chat)).say(next());
      const last = queue.pending().at(-1)?.update_id;
      const isTaken = (): boolean => queue.pending().every(({ update_id }) => update_id !== last);
      for (let tries = 0; tries < 200 && !isTaken() && !isOver(); tries += 1) await wait(5);
      return isTaken();
    },
  };
  try {
    return await killChannel(struck, options);
  } finally {
    await emulator.close();
  }
}

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type KillReport, killChannel } from '../chaos/channel-kill.ts';
import { startWecomEmulator } from './emulator/emulator.ts';

/** Workers write while the house is killed again and again; what it did not answer is brought to its next line, in the order in which it was written. */
export async function killWecom(options: {
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const limits = { minute: 100_000, hour: 100_000 };
  const emulator = await startWecomEmulator({ againMs: 3_600_000, limits });
  const { botId, secret } = emulator.world;
  const struck = {
    script: join(import.meta.dirname, 'kill-child.ts'),
    words: [emulator.url, botId, secret],
    people: ['ZhaoYi', 'QianEr', 'SunSan'],
    heard: (userid: string) => emulator.player(userid).heard.length,
    /** One that has no answer stays with 企业微信. */
    speak: async (
      userid: string,
      next: () => string,
      { isOver }: { readonly isOver: () => boolean },
    ) => {
      const { event, arrive } = emulator.player(userid).say(next());
      arrive();
      for (let tries = 0; tries < 200 && !event.answered && !isOver(); tries += 1) await wait(5);
      return event.answered;
    },
  };
  try {
    return await killChannel(struck, options);
  } finally {
    await emulator.close();
  }
}

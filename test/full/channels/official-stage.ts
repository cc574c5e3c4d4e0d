import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { createHttp } from '../../../src/http/server.ts';
import {
  type EmulatorOptions,
  startOfficialEmulator,
} from '../../official-account/emulator/emulator.ts';
import type { Done, Player } from '../../official-account/emulator/player.ts';
import { callbackPath, officialOn } from '../../official-account/official-on.ts';
import { openRealHouse } from '../../telegram/real-house.ts';
import { type ChatEvent, type Deed, gathered, type Stage } from './stage.ts';

const chat = 'oWorker_0123456789-abcdef';

/** A WeChat official account by the emulator, over HTTP both ways: words and digits in, words out. */
export async function officialStage(options: EmulatorOptions = {}): Promise<Stage> {
  const emulator = await startOfficialEmulator(options);
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  let routes = new Hono();
  http.app.all(callbackPath, (c) => routes.fetch(c.req.raw, c.env));
  emulator.world.callback = `${(await http.listen()).url}${callbackPath}`;
  const real = await openRealHouse('official', ({ wording, centre, store }) => {
    const channel = officialOn(emulator, {
      wording,
      centre,
      ledger: store.allowances,
      timing: { passive: 400, together: 800 },
    });
    routes = new Hono();
    channel.mount(routes);
    return channel;
  });
  const worker = emulator.player(chat);
  return {
    real,
    chat: () => chat,
    prepare: (deed): ChatEvent => {
      const done = doIt(worker, deed);
      return {
        arrive: async () => {
          // What is sent together comes close behind each other; WeChat waits for no answer in between.
          const taken = done.map(async (one, nth) => {
            await wait(nth * 30);
            return one.arrive();
          });
          for (const { answer } of await Promise.all(taken))
            if (answer === null) throw new Error('WeChat gave the event up');
          await gathered(real, `official:${chat}`);
        },
      };
    },
    replies: () => worker.heard.map(({ text }) => text),
    settled: () => real.house().turns.settle(),
    restart: real.restart,
    close: async () => {
      await real.close();
      await http.close();
      await emulator.close();
    },
  };
}

function doIt(worker: Player, deed: Deed): readonly Done[] {
  if (deed.kind === 'say') return [worker.say(deed.text)];
  if (deed.kind === 'press') return [worker.say(typed(worker, deed.label))];
  const photos = deed.kind === 'photo' ? [deed.bytes] : deed.photos;
  // WeChat has no words under a photo: they come as a message of their own.
  const words = deed.caption === undefined ? [] : [worker.say(deed.caption)];
  return [...photos.map((bytes) => worker.image(bytes)), ...words];
}

/** What is typed for an option: its digit, or its words where the message offers words. */
function typed({ heard }: Player, label: string): string {
  const offer = heard.findLast(({ text }) => text.includes(label))?.text ?? '';
  const digit = offer.split('\n').findLast((line) => line.endsWith(`. ${label}`));
  if (digit !== undefined && offer.includes('回复数字')) return digit.split('.')[0] ?? '';
  if (offer.includes(`“${label}”`)) return label;
  throw new Error(`Cannot choose: no option ${label} is to be seen`);
}

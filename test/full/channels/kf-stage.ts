import { Hono } from 'hono';
import { createHttp } from '../../../src/http/server.ts';
import { type EmulatorOptions, startKfEmulator } from '../../kf/emulator/emulator.ts';
import type { Done, Player } from '../../kf/emulator/player.ts';
import type { Shown } from '../../kf/emulator/world.ts';
import { kfOn, kfPath } from '../../kf/kf-on.ts';
import { openRealHouse } from '../../telegram/real-house.ts';
import { type ChatEvent, type Deed, gathered, type Stage } from './stage.ts';

const chat = 'wmWorker_0123456789-abcdef';

/** 微信客服 by the emulator: it rings, messages are fetched, words and menus go out. */
export async function kfStage(options: EmulatorOptions = {}): Promise<Stage> {
  const emulator = await startKfEmulator(options);
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  let routes = new Hono();
  http.app.all(kfPath, (c) => routes.fetch(c.req.raw, c.env));
  emulator.world.callback = `${(await http.listen()).url}${kfPath}`;
  const real = await openRealHouse('kf', ({ wording, centre, store }) => {
    const timing = { together: 800 };
    const channel = kfOn(emulator, { wording, centre, ledger: store.allowances, timing });
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
          for (const one of done) if (!(await one.arrive())) throw new Error('No answer to a ring');
          await gathered(real, `kf:${chat}`);
        },
      };
    },
    replies: () => worker.heard.map(shownAs),
    settled: () => real.house().turns.settle(),
    restart: real.restart,
    close: async () => {
      await real.close();
      await http.close();
      await emulator.close();
    },
  };
}

/** A message with its choices. */
const shownAs = ({ text, menu }: Shown): string =>
  [text, ...menu.map(({ content }) => content)].join('\n');

function doIt(worker: Player, deed: Deed): readonly Done[] {
  if (deed.kind === 'say') return [worker.say(deed.text)];
  if (deed.kind === 'press') return [choose(worker, deed.label)];
  const photos = deed.kind === 'photo' ? [deed.bytes] : deed.photos;
  // WeChat has no words under a photo: they come as a message of their own.
  const words = deed.caption === undefined ? [] : [worker.say(deed.caption)];
  return [...photos.map((bytes) => worker.image(bytes)), ...words];
}

/** An option by its tap, else its digit, or its words where the message offers words. */
function choose(worker: Player, label: string): Done {
  const offer = worker.heard.findLast((one) => shownAs(one).includes(label));
  if (offer?.menu.some(({ content }) => content === label)) return worker.tap(label);
  const text = offer?.text ?? '';
  const digit = text.split('\n').findLast((line) => line.endsWith(`. ${label}`));
  if (digit !== undefined && text.includes('回复数字'))
    return worker.say(digit.split('.')[0] ?? '');
  if (text.includes(`“${label}”`)) return worker.say(label);
  throw new Error(`Cannot choose: no option ${label} is to be seen`);
}

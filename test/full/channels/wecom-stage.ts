import type { Channel, ChannelPort } from '../../../src/channels/channel.ts';
import { eventShape, idOf } from '../../../src/channels/wecom/incoming.ts';
import { openRealHouse } from '../../telegram/real-house.ts';
import { type EmulatorOptions, startWecomEmulator } from '../../wecom/emulator/emulator.ts';
import type { Done, Player } from '../../wecom/emulator/player.ts';
import type { Shown } from '../../wecom/emulator/world.ts';
import { wecomOn } from '../../wecom/wecom-on.ts';
import { type ChatEvent, type Deed, gathered, type Stage, until } from './stage.ts';

const chat = 'ZhangSan.01';

/** 企业微信 by the emulator, over WebSocket by Tencent's own SDK: words and presses in, words and cards out. */
export async function wecomStage(options: EmulatorOptions = {}): Promise<Stage> {
  const emulator = await startWecomEmulator({ limits: { minute: 9999, hour: 9999 }, ...options });
  const books = { safe: new Set<string>(), busy: 0 };
  const real = await openRealHouse('wecom', ({ wording, centre, store }) => {
    const parts = store.allowances;
    const timing = { together: 800 };
    return watched(wecomOn(emulator, { wording, centre, parts, limits: [], timing }), books);
  });
  const worker = emulator.player(chat);
  return {
    real,
    chat: () => chat,
    prepare: (deed): ChatEvent => {
      const done = doIt(worker, deed);
      const ids = idsOf(done);
      return {
        arrive: async () => {
          if (!done.arrive()) throw new Error('No line stands');
          await emulator.heard();
          await until(() => books.busy === 0 && ids.every((id) => books.safe.has(id)));
          await gathered(real, `wecom:${chat}`);
        },
      };
    },
    replies: () => worker.heard.map(shownAs),
    settled: () => real.house().turns.settle(),
    restart: real.restart,
    close: async () => {
      await real.close();
      await emulator.close();
    },
  };
}

/** The same channel; what became safe is written down, because 企业微信 itself hears of it by answers alone. */
function watched(channel: Channel, books: { readonly safe: Set<string>; busy: number }): Channel {
  const receive =
    (port: ChannelPort): ChannelPort['receive'] =>
    async (incoming) => {
      books.busy += 1;
      try {
        await port.receive(incoming);
        books.safe.add(incoming.id);
      } finally {
        books.busy -= 1;
      }
    };
  return { ...channel, start: (port) => channel.start({ ...port, receive: receive(port) }) };
}

/** The numbers that an event has in our books: one for each of its files. */
function idsOf({ event }: Done): readonly string[] {
  const read = eventShape.parse(event.body);
  const files = read.mixed?.msg_item.filter(({ image }) => image !== undefined).length ?? 1;
  const first = idOf(read);
  return Array.from({ length: Math.max(1, files) }, (_, nth) =>
    nth === 0 ? first : `${first}.${nth}`,
  );
}

/** A message with its buttons; one that was pressed shows what was chosen. */
const shownAs = ({ text, buttons }: Shown): string =>
  [text, ...buttons.map((button) => button.text)].join('\n');

function doIt(worker: Player, deed: Deed): Done {
  if (deed.kind === 'say') return worker.say(deed.text);
  if (deed.kind === 'press') return choose(worker, deed.label);
  if (deed.kind === 'album') return worker.mixed(deed.caption ?? '', deed.photos);
  if (deed.caption !== undefined) return worker.mixed(deed.caption, [deed.bytes]);
  return worker.file(deed.bytes, deed.name);
}

/** An option by its button, else its digit, or its words where the message offers words. */
function choose(worker: Player, label: string): Done {
  const offer = worker.heard.findLast((one) => shownAs(one).includes(label));
  if (offer?.buttons.some(({ text }) => text === label)) return worker.press(label);
  const text = offer?.text ?? '';
  const digit = text.split('\n').findLast((line) => line.endsWith(`. ${label}`));
  if (digit !== undefined && text.includes('回复数字'))
    return worker.say(digit.split('.')[0] ?? '');
  if (text.includes(`“${label}”`)) return worker.say(label);
  throw new Error(`Cannot choose: no option ${label} is to be seen`);
}

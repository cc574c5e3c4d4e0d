import { Hono } from 'hono';
import { createHttp } from '../../../src/http/server.ts';
import { startEmulator } from '../../telegram/emulator/emulator.ts';
import type { Player } from '../../telegram/emulator/player.ts';
import type { QueuedUpdate } from '../../telegram/emulator/queue.ts';
import type { StoredMessage, World } from '../../telegram/emulator/world.ts';
import { openRealHouse } from '../../telegram/real-house.ts';
import { telegramOn } from '../../telegram/stage.ts';
import { type ChatEvent, type Deed, type Stage, until } from './stage.ts';

const chat = 1;

/** Telegram by the emulator, which calls a webhook: there, as in life, an update comes again in any order. */
export async function telegramStage(): Promise<Stage> {
  const emulator = await startEmulator({ webhookRetryMs: 10 });
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  let hook = new Hono();
  http.app.post('/hook', (c) => hook.fetch(c.req.raw));
  const url = `${(await http.listen()).url}/hook`;
  const real = await openRealHouse('telegram', ({ wording, centre }) => {
    const webhook = { url, secret: 'a-secret_1' };
    const channel = telegramOn(emulator, [], { wording, centre, webhook });
    hook = new Hono();
    channel.mount(hook);
    return channel;
  });
  const { world } = emulator;
  await until(() => world.webhook !== null);
  const worker = emulator.user(chat);
  const replies = () => {
    const all = emulator.heard(chat);
    return all.map((message, index) => seen(message, index === all.length - 1));
  };
  return {
    real,
    chat: () => String(chat),
    prepare: (deed): ChatEvent => {
      const update = held(world, () => doIt(worker, deed, emulator.heard(chat)));
      return {
        arrive: async () => {
          emulator.raw(update);
          await until(
            () => !world.queue.pending().some((one) => one.update_id === update.update_id),
          );
          await real.house().turns.settle();
        },
      };
    },
    replies,
    settled: () => real.house().turns.settle(),
    restart: real.restart,
    close: async () => {
      await real.close();
      await emulator.close();
      await http.close();
    },
  };
}

/** The update of a deed, kept from going out. */
function held(world: World, deed: () => void): QueuedUpdate {
  const { webhook } = world;
  world.webhook = null;
  try {
    deed();
  } finally {
    world.webhook = webhook;
  }
  const update = world.queue.pending().at(-1);
  if (!update) throw new Error('The deed made no update');
  world.queue.confirm(update.update_id);
  return update;
}

function doIt(worker: Player, deed: Deed, heard: readonly StoredMessage[]): void {
  if (deed.kind === 'say') worker.say(deed.text);
  else if (deed.kind === 'photo') worker.document(deed.bytes, { name: deed.name });
  else worker.press(buttonOf(heard, deed.label));
}

/** The words on the button of an option; wide ones stand behind a number. */
function buttonOf(heard: readonly StoredMessage[], label: string): string {
  const shown = heard.toReversed().flatMap(({ buttons }) => buttons?.flat() ?? []);
  const plain = (text: string) => text.replace(/^\d+\. /u, '');
  return shown.find(({ text }) => text === label || plain(text) === label)?.text ?? label;
}

/** A message as it stands in the chat. Buttons of older ones are taken away some time after the press, and a tick says what was chosen. */
const seen = ({ text, caption, buttons }: StoredMessage, isLast: boolean): string =>
  [
    (text ?? caption ?? '').replace(/\n✓ .*$/u, ''),
    ...(isLast ? (buttons?.flat() ?? []) : []).map((button) => button.text),
  ].join('\n');

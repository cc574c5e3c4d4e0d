import { Hono } from 'hono';
import { createHttp } from '../../../src/http/server.ts';
import { startEmulator } from '../../telegram/emulator/emulator.ts';
import type { Player } from '../../telegram/emulator/player.ts';
import type { QueuedUpdate } from '../../telegram/emulator/queue.ts';
import type { StoredMessage, World } from '../../telegram/emulator/world.ts';
import { openRealHouse } from '../../telegram/real-house.ts';
import { telegramOn } from '../../telegram/stage.ts';
import { type ChatEvent, type Deed, gathered, type Stage, until } from './stage.ts';

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
    const channel = telegramOn(emulator, [], {
      wording,
      centre,
      webhook,
      // Photos of an album come one call after another.
      timing: { together: 800 },
    });
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
      const updates = held(world, () => doIt(worker, deed, emulator.heard(chat)));
      const ids = new Set(updates.map(({ update_id: id }) => id));
      return {
        arrive: async () => {
          for (const update of updates) emulator.raw(update);
          await until(() => !world.queue.pending().some(({ update_id: id }) => ids.has(id)));
          await gathered(real, `telegram:${chat}`);
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

/** The updates of a deed, kept from going out. */
function held(world: World, deed: () => void): readonly QueuedUpdate[] {
  const { webhook } = world;
  const before = new Set(world.queue.pending());
  world.webhook = null;
  try {
    deed();
  } finally {
    world.webhook = webhook;
  }
  const updates = world.queue.pending().filter((one) => !before.has(one));
  if (updates.length === 0) throw new Error('The deed made no update');
  for (const update of updates) world.queue.confirm(update.update_id);
  return updates;
}

function doIt(worker: Player, deed: Deed, heard: readonly StoredMessage[]): void {
  if (deed.kind === 'say') worker.say(deed.text);
  else if (deed.kind === 'photo')
    worker.document(deed.bytes, { name: deed.name, caption: deed.caption });
  else if (deed.kind === 'album') worker.album(deed.photos, deed.caption);
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

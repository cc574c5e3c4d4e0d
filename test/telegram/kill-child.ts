/** A house on Telegram that is killed: `DATA KEY API_ROOT TOKEN STEP NTH WEBHOOK_URL|-`. It says when it is ready, and on a line of input what it has stored. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import { openHouse } from '../../src/commands/house.ts';
import { createHttp } from '../../src/http/server.ts';

const [data = '', keyFile = '', apiRoot = '', token = '', step = '', nth = '0', hook = '-'] =
  process.argv.slice(2);
// Written at once: what is said before a kill must be heard.
const say = (out: object): void => void writeSync(1, `${JSON.stringify(out)}\n`);
let left = Number(nth);
const at = (name: string): void => {
  if (name !== step) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
const log = {
  error: (about: object, message: string) => say({ error: message, about }),
  warn: () => undefined,
};
const webhook = hook === '-' ? undefined : { url: hook, secret: 'kill-1' };
const http = createHttp({ host: '127.0.0.1', port: Number(webhook ? new URL(hook).port : 0) });
const house = await openHouse({
  config: { data, keyFile, CENTRE_FILE: 'centre.example.json' },
  now: Date.now,
  log,
  at,
  // Both ways are struck: a message stored before its turn, and both in one commit.
  storeFirst: step.startsWith('receive') || Number(nth) % 2 === 0,
  channels: ({ wording, centre }) => {
    const channel = createTelegramChannel({
      token,
      apiRoot,
      webhook,
      wording,
      centre,
      rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
      timing: { retry: 10, retryMost: 100 },
    });
    channel.mount(http.app);
    return [channel];
  },
});
if (webhook) await http.listen();
say({ ready: true });

/** What every chat said, as it lies in the transcript, and how many turns it had. */
function stored(chats: readonly string[]): object {
  return Object.fromEntries(
    chats.map((chat) => {
      const conversation = `telegram:${chat}`;
      const said = house.store.desk
        .transcript(conversation)
        .flatMap(({ who, body }) =>
          who === 'worker' && body.kind === 'incoming' && body.incoming.kind === 'text'
            ? [body.incoming.text]
            : [],
        );
      return [chat, { said, turns: house.store.loadSession(conversation).session.turn }];
    }),
  );
}

for await (const line of createInterface({ input: process.stdin }))
  say({ stored: stored(JSON.parse(line) as readonly string[]) });

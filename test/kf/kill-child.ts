/** A house on 微信客服 that is killed: `DATA KEY API CORP SECRET TOKEN AESKEY ACCOUNT PORT STEP NTH`. It says when it is ready, and on a line of input what it has stored. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createKfChannel } from '../../src/channels/kf/kf-channel.ts';
import { openHouse } from '../../src/commands/house.ts';
import { createHttp } from '../../src/http/server.ts';
import { kfPath } from './kf-on.ts';

const [data = '', keyFile = '', api = '', corpId = '', secret = '', token = '', ...rest] =
  process.argv.slice(2);
const [aesKey = '', account = '', port = '0', step = '', nth = '0'] = rest;
// Written at once: what is said before a kill must be heard.
const say = (out: object): void => void writeSync(1, `${JSON.stringify(out)}\n`);
let left = Number(nth);
const at = (name: string): void => {
  if (name !== step) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
const http = createHttp({ host: '127.0.0.1', port: Number(port) });
const house = await openHouse({
  config: { data, keyFile, CENTRE_FILE: 'centre.example.json' },
  now: Date.now,
  log: {
    error: (about: object, message: string) => say({ error: message, about }),
    warn: () => undefined,
  },
  at,
  // Both ways are struck: a message stored before its turn, and both in one commit.
  storeFirst: step.startsWith('receive') || Number(nth) % 2 === 0,
  channels: ({ wording, centre, store }) => {
    const channel = createKfChannel({
      corpId,
      secret,
      token,
      aesKey,
      account,
      api,
      wording,
      centre,
      path: kfPath,
      ledger: store.allowances,
      timing: { retry: 10, retryMost: 100 },
    });
    channel.mount(http.app);
    return [channel];
  },
});
await http.listen();
say({ ready: true });

/** What every person said, as it lies in the transcript, how many turns he had, and what still waits for him. */
function stored(people: readonly string[]): object {
  return Object.fromEntries(
    people.map((person) => {
      const conversation = `kf:${person}`;
      const said = house.store.desk
        .transcript(conversation)
        .flatMap(({ who, body }) =>
          who === 'worker' && body.kind === 'incoming' && body.incoming.kind === 'text'
            ? [body.incoming.text]
            : [],
        );
      const waits = house.store.outbox.pendingFor(conversation);
      return [person, { said, waits, turns: house.store.loadSession(conversation).session.turn }];
    }),
  );
}

for await (const line of createInterface({ input: process.stdin })) {
  await house.turns.settle();
  say({ stored: stored(JSON.parse(line) as readonly string[]) });
}

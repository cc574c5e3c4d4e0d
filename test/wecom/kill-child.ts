/** A house on a robot of 企业微信 that is killed: `DATA KEY URL BOT SECRET STEP NTH`. It says when it is ready, and on a line of input what it has stored. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createWecomChannel } from '../../src/channels/wecom/wecom-channel.ts';
import { openHouse } from '../../src/commands/house.ts';

const [data = '', keyFile = '', url = '', botId = '', secret = '', step = '', nth = '0'] =
  process.argv.slice(2);
// Written at once: what is said before a kill must be heard.
const say = (out: object): void => void writeSync(1, `${JSON.stringify(out)}\n`);
let left = Number(nth);
const at = (name: string): void => {
  if (name !== step) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
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
  channels: ({ wording, centre, store }) => [
    createWecomChannel({
      botId,
      secret,
      url,
      wording,
      centre,
      parts: store.allowances,
      timing: { retry: 10, retryMost: 100 },
    }),
  ],
});
say({ ready: true });

/** What every person said, as it lies in the transcript, how many turns he had, and what still waits for him. */
function stored(people: readonly string[]): object {
  return Object.fromEntries(
    people.map((userid) => {
      const conversation = `wecom:${userid}`;
      const said = house.store.desk
        .transcript(conversation)
        .flatMap(({ who, body }) =>
          who === 'worker' && body.kind === 'incoming' && body.incoming.kind === 'text'
            ? [body.incoming.text]
            : [],
        );
      const waits = house.store.outbox.pendingFor(conversation);
      return [userid, { said, waits, turns: house.store.loadSession(conversation).session.turn }];
    }),
  );
}

for await (const line of createInterface({ input: process.stdin })) {
  await house.turns.settle();
  say({ stored: stored(JSON.parse(line) as readonly string[]) });
}

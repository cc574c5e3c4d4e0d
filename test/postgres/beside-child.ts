/** A process that shares a database with another: `DATA KEY URL NAME`. On `go` it does all at once what only one of them may get, and says what it got; on `want` it wants a duty, and says when it has it; on `talk` and `staff` it commits a turn or an account, and is gone before it does anything else. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { openStore } from '../../src/storage/open-store.ts';
import { said, sessionWith, talkTurn, turnOf } from '../storage/fixture.ts';
import { ladder, takeAid } from './shared-work.ts';

const [data = '', keyFile = '', databaseUrl = '', name = ''] = process.argv.slice(2);
const store = await openStore({ data, keyFile, databaseUrl });
const say = (out: object): void => void writeSync(1, `${JSON.stringify(out)}\n`);
say({ ready: true });

const each = async <T>(count: number, work: (n: number) => Promise<T>): Promise<readonly T[]> => {
  const got: T[] = [];
  // One after the other, so that the processes come between each other.
  for (let n = 0; n < count; n += 1) got.push(await work(n));
  return got;
};

async function all(): Promise<object> {
  const guesses = await each(13, () => store.staff.attempt([ladder], 1_000));
  const links = await each(20, (n) => store.staff.takeLink(`link${n}`, 'invite', 1));
  const places = await each(10, (n) =>
    store.commit(
      turnOf({
        appointments: [
          {
            appointment: {
              id: `${name}${n}`,
              kind: 'counter',
              state: 'booked',
              conversation: `console:${name}${n}`,
              case: null,
              service: 'relief',
              name: '王芳',
              day: `2026-11-${10 + n}`,
              time: '09:00',
              log: [],
              version: 1,
            },
            version: 0,
            places: 1,
          },
        ],
      }),
    ),
  );
  const events = await each(30, (n) => store.receive(said('u1', n)));
  const fired = await each(5, (n) => store.timers.fire(n * 100));
  const numbers = await each(250, async () => store.caseNumber(Date.parse('2026-06-01')));
  const money = await each(10, (n) => takeAid(store, `${name}${n}`));
  return {
    guesses: guesses.filter((wait) => wait === 0).length,
    links: links.filter((subject) => subject !== null).length,
    places: places.filter((done) => done === 'done').length,
    events: events.filter((stored) => stored === 'stored').length,
    fired: fired.flat().length,
    numbers,
    money: money.filter(Boolean).length,
  };
}

const lastDeeds: { readonly [line: string]: () => Promise<unknown> } = {
  talk: () =>
    store.commit(
      turnOf({ conversation: talkTurn(store, 'u1', { session: sessionWith({ turn: 2 }) }) }),
    ),
  staff: () =>
    store.staff.save({ id: 's-1', login: 'li', name: '李敏', roles: ['intake'], active: true }),
};

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'go') say(await all());
  else if (line === 'want') store.duties.want('line', (held) => say({ held }));
  else if (line in lastDeeds) {
    await lastDeeds[line]?.();
    process.kill(process.pid, 'SIGKILL');
  } else break;
}
await store.close();
process.exit(0);

/** A process of a house on a server: `FOLDER URL NAME LANES`. With one lane it counts the round trips of each turn from what was said to its commit, as `trips`. It says when it is ready, and for every line of input, a number of ms, how many turns it did in that time, and its CPU time for them. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { roundTrips } from '../../src/storage/postgres/line.ts';
import { applyFor, cpuOf, eventOf, nullChannel, openBench, script } from './lanes.ts';

const [folder = '', databaseUrl = '', name = '', lanes = '32'] = process.argv.slice(2);

const say = (out: object): void => void writeSync(1, `${JSON.stringify(out)}\n`);
const channel = nullChannel();
const { house, close } = await openBench(folder, channel, { databaseUrl });
const bodies = await script(house, channel, `script ${name}`);
say({ ready: true });
/** Round trips of a turn of a talk that goes on, from what was said to its commit; whatever follows it is waited for. */
async function tripsOf(): Promise<readonly number[]> {
  const trips: number[] = [];
  const chat = `trips ${(round += 1)}`;
  for (const [index, body] of bodies.entries()) {
    await house.turns.settle();
    const before = roundTrips();
    await house.turns.receive(eventOf(chat, index, body));
    trips.push(roundTrips() - before);
  }
  // The first reads what is known of him, the second makes his keys, the last hands in.
  return trips.slice(2, -1);
}

let round = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'end') break;
  const { micros, value: told } = await cpuOf(() =>
    applyFor(
      { house, channel },
      { bodies, lanes: Number(lanes), ms: Number(line), round: `${name}${(round += 1)}` },
    ),
  );
  const { turns, seconds } = told;
  say({ turns, seconds, micros, trips: lanes === '1' ? await tripsOf() : [] });
}
await close();
process.exit(0);

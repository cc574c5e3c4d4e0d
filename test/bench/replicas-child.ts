/** A process of a house on a server: `FOLDER URL NAME LANES`. It says when it is ready, and for every line of input, a number of ms, how many turns it did in that time. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { roundTrips } from '../../src/storage/postgres/line.ts';
import { applyFor, nullChannel, openBench, script } from './lanes.ts';

const [folder = '', databaseUrl = '', name = '', lanes = '32'] = process.argv.slice(2);
const say = (out: object): void => void writeSync(1, `${JSON.stringify(out)}\n`);
const channel = nullChannel();
const { house, close } = await openBench(folder, channel, { databaseUrl });
const bodies = await script(house, channel, `script ${name}`);
say({ ready: true });
let round = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'end') break;
  const before = roundTrips();
  const told = await applyFor(
    { house, channel },
    { bodies, lanes: Number(lanes), ms: Number(line), round: `${name}${(round += 1)}` },
  );
  say({ turns: told.turns, seconds: told.seconds, trips: roundTrips() - before });
}
await close();
process.exit(0);

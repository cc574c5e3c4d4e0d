import { randomBytes } from 'node:crypto';
import { type SuiteName, suiteNames, suites } from '../../src/storage/crypto-suite.ts';
import { seal } from '../../src/storage/seal.ts';
import { applyFor, cpuOf, inFolder, nullChannel, openBench, script } from './lanes.ts';

/** CPU of a turn with everything on, µs, in a house of each suite: many short rounds by turns, the best of each: one of them is likely to have the machine to itself. */
export async function turnBySuite(
  rounds: number,
  ms: number,
): Promise<{ readonly [name in SuiteName]: number }> {
  const least = { aes: Number.POSITIVE_INFINITY, gm: Number.POSITIVE_INFINITY };
  await inFolder(async (folder) => {
    const houses = [];
    for (const suite of suiteNames) {
      const channel = nullChannel();
      const opened = await openBench(`${folder}/${suite}`, channel, { suite });
      const at = { house: opened.house, channel };
      houses.push({ ...opened, suite, at, bodies: await script(opened.house, channel) });
    }
    // The first round of each is a warm-up and is not counted.
    for (let n = 0; n <= rounds; n += 1)
      for (const { suite, at, bodies } of n % 2 === 0 ? houses : houses.toReversed()) {
        const { micros, value } = await cpuOf(() =>
          applyFor(at, { bodies, lanes: 64, ms, round: `suite${n}` }),
        );
        if (n > 0) least[suite] = Math.min(least[suite], micros / value.turns);
      }
    for (const { close } of houses) await close();
  });
  return least;
}

/** What a turn seals, as counted over whole applications: five values, 2.4 kB. */
const values = 5;
const text = 'x'.repeat(490);
const place = { table: 'transcript', column: 'lines', row: 'bench:u1 1 0' };

/** CPU of that sealing alone, µs a turn: the best of many short runs, so that other work on the machine hides nothing of it. */
export function sealingBySuite(): { readonly [name in SuiteName]: number } {
  const least = { aes: Number.POSITIVE_INFINITY, gm: Number.POSITIVE_INFINITY };
  const turns = 400;
  for (let n = 0; n < 60; n += 1)
    for (const suite of suiteNames) {
      const secret = randomBytes(suites[suite].keyBytes);
      const before = process.cpuUsage();
      for (let one = 0; one < turns * values; one += 1) seal(secret, place, text);
      const { user, system } = process.cpuUsage(before);
      least[suite] = Math.min(least[suite], (user + system) / turns);
    }
  return least;
}

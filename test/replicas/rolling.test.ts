import { expect, test } from 'vitest';
import { lostIn } from './audit.ts';
import { rollingRestart } from './rolling.ts';

test('processes that are stopped and started one after the other while workers talk lose nothing', {
  timeout: 900_000,
}, async () => {
  const run = await rollingRestart({ members: 2, people: 4, seed: 3 });
  process.stdout.write(
    `${run.count} messages; the longest wait was ${Math.round(run.longestWait)} ms (aim: below 2000)\n`,
  );
  expect(lostIn(run)).toEqual([]);
});

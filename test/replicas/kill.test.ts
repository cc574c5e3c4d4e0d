import { expect, test } from 'vitest';
import { lostIn } from './audit.ts';
import { killReplicas } from './kill.ts';

// `npm run chaos` strikes three hundred times.
test('three processes that are killed, cut off and lose their database lose nothing and do nothing twice', {
  timeout: 1_800_000,
}, async () => {
  const run = await killReplicas({ kills: 5, seed: 7, restarts: 1, cuts: 1, cutMs: 12_000 });
  const { count, takenOver, longestWait } = run;
  process.stdout.write(
    `${count} messages; in the app fetched after ${Math.round(takenOver)} ms at most; on the page taken after ${Math.round(longestWait)} ms at most\n`,
  );
  expect(lostIn(run)).toEqual([]);
  expect(takenOver).toBeLessThan(60_000);
});

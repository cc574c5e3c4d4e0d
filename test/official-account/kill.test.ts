import { expect, test } from 'vitest';
import { lostIn } from '../chaos/channel-kill.ts';
import { killOfficial } from './kill.ts';

// `npm run chaos` strikes two hundred times.
test('40 kills: nothing that was acknowledged is lost, nothing is handled twice, everything is answered', {
  timeout: 400_000,
}, async () => {
  const report = await killOfficial({ kills: 40, seed: 7 });
  expect(lostIn(report)).toEqual([]);
  expect(report.died).toBe(40);
});

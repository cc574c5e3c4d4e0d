import { expect, test } from 'vitest';
import { lostIn } from '../chaos/channel-kill.ts';
import { killKf } from './kill.ts';

// `npm run chaos` strikes two hundred times.
test('10 kills: nothing that was said is lost, nothing is handled twice, everything is answered in order', {
  timeout: 400_000,
}, async () => {
  const report = await killKf({ kills: 10, seed: 7 });
  expect(lostIn(report)).toEqual([]);
  expect(report.died).toBe(10);
});

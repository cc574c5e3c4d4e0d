import { expect, test } from 'vitest';
import { killKf, lostIn } from './kill.ts';

// `npm run chaos` strikes two hundred times.
test('six kills: nothing that was said is lost, nothing is handled twice, everything is answered in order', {
  timeout: 300_000,
}, async () => {
  const report = await killKf({ kills: 6, seed: 7 });
  expect(lostIn(report)).toEqual([]);
  expect(report.died).toBe(6);
});

import { expect, test } from 'vitest';
import { lostIn } from '../chaos/channel-kill.ts';
import { killWecom } from './kill.ts';

// `npm run chaos` strikes two hundred times.
test('forty kills: nothing that was answered is lost, nothing is handled twice, everything is answered in order', {
  timeout: 400_000,
}, async () => {
  const report = await killWecom({ kills: 40, seed: 7 });
  expect(lostIn(report)).toEqual([]);
  expect(report.died).toBe(40);
});

test('what is lost, doubled or unanswered is seen', () => {
  const person = {
    said: ['一', '二'],
    stored: { said: ['二', '一'], turns: 3, waits: 1 },
    heard: 1,
  };
  expect(lostIn({ troubles: ['trouble'], died: 1, people: [person] })).toHaveLength(4);
});

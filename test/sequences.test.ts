import { expect, test } from 'vitest';
import { mostBytes } from './chaos/promises.ts';
import { sequencesOfActs } from './chaos/sequences.ts';
import { newTalk, take } from './chaos/talk.ts';

test('2,000 random acts break no promise', () => {
  const report = sequencesOfActs({ from: 0, seeds: 40, acts: 50 });
  expect(report.broken).toEqual([]);
  expect(report.cases).toBeGreaterThan(20);
}, 60_000);

test('a session stays small however many photos come', () => {
  const talk = newTalk();
  for (let n = 0; n < 400; n += 1)
    take(talk, {
      kind: 'message',
      meaning: {
        act: 'other',
        text: '',
        found: [],
        needs: [],
        paper: { id: `paper-${n}`, type: 'image/jpeg', bytes: 10, name: 'x'.repeat(200) },
      },
    });
  expect(JSON.stringify(talk.session).length).toBeLessThan(mostBytes);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roundTrips } from '../../src/storage/postgres/line.ts';
import { play, withHouse } from '../conversations/play.ts';

const written = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'conversations', name), 'utf8');

test.each(['medical-aid-and-relief.md', 'deletion.md', 'danger.md', 'helper.md', 'appointment.md'])(
  '%s is had on PostgreSQL as it stands written',
  async (name) => {
    expect(await play(written(name))).toBe(written(name));
  },
);

test('a turn of a talk that goes on takes three round trips at most, from what was said to its commit', async () => {
  await withHouse(async ({ house, now }) => {
    const trips: number[] = [];
    const said = [
      '老板三个月没发工资',
      '同意',
      '我自己',
      '我叫赵小梅',
      '鸿运劳务',
      '是',
      '13900000007',
    ];
    for (const [n, text] of said.entries()) {
      await house.turns.settle();
      const before = roundTrips();
      const from = { channel: 'console', chat: 'u1' } as const;
      await house.turns.receive({ id: `a${n}`, from, at: now(), body: { kind: 'text', text } });
      trips.push(roundTrips() - before);
    }
    // The first reads what is known of him, the second makes his keys.
    expect(Math.max(...trips.slice(2)), trips.join(' ')).toBeLessThanOrEqual(3);
  });
});

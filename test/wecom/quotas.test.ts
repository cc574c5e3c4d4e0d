import { expect, test } from 'vitest';
import { talkAtLimits, ways } from './quotas.ts';

// `npm run chaos` holds three hundred.
const conversations = 4;

test.each(ways)(
  'conversations $name finish, nothing is lost, and what waits is seen',
  async (way) => {
    const report = await talkAtLimits(way, conversations);
    expect(report.lost).toEqual([]);
    expect(report).toMatchObject({ finished: conversations, waited: conversations });
    expect(report.refused > 0).toBe(way.refuses);
  },
);

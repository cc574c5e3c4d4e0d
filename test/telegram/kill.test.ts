import { expect, test } from 'vitest';
import { lostIn } from '../chaos/channel-kill.ts';
import { killTelegram } from './kill.ts';

test.each([
  ['polling', false],
  ['a webhook', true],
])(
  // `npm run chaos` strikes a hundred times each.
  '6 kills during %s lose no update, handle none twice and leave none unanswered',
  { timeout: 400_000 },
  async (_name, webhook) => {
    const report = await killTelegram({ kills: 6, seed: webhook ? 11 : 5, webhook });
    expect(lostIn(report)).toEqual([]);
    expect(report.died).toBe(6);
  },
);

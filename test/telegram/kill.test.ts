import { expect, test } from 'vitest';
import { killTelegram, lostIn } from './kill.ts';

test.each([
  ['polling', false],
  ['a webhook', true],
])(
  // `npm run chaos` strikes a hundred times each.
  'ten kills during %s lose no update and handle none twice',
  { timeout: 300_000 },
  async (_name, webhook) => {
    const report = await killTelegram({ kills: 10, seed: webhook ? 11 : 5, webhook });
    expect(lostIn(report)).toEqual([]);
  },
);

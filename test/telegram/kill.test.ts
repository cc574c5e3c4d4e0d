import { expect, test } from 'vitest';
import { killTelegram, lostIn } from './kill.ts';

test.each([
  ['polling', false],
  ['a webhook', true],
])(
  'twenty kills during %s lose no update and handle none twice',
  { timeout: 300_000 },
  async (_name, webhook) => {
    const report = await killTelegram({ kills: 20, seed: webhook ? 11 : 5, webhook });
    expect(lostIn(report)).toEqual([]);
  },
);

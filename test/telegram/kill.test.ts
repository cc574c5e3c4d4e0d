import { expect, test } from 'vitest';
import { killTelegram } from './kill.ts';

test.each([
  ['polling', false],
  ['a webhook', true],
])(
  'twenty kills during %s lose no update and handle none twice',
  { timeout: 300_000 },
  async (_name, webhook) => {
    const { chats, troubles } = await killTelegram({ kills: 20, seed: webhook ? 11 : 5, webhook });
    expect(troubles).toEqual([]);
    expect(chats.length).toBeGreaterThan(0);
    for (const { said, stored, turns } of chats) {
      expect(stored).toEqual(said);
      expect(turns).toBe(said.length);
    }
  },
);

import { expect, test } from 'vitest';
import { agreed, codeFrom, handedIn, phone, stage } from '../conversations/two-chats-stage.ts';

test('strangers who know number and phone get nowhere in 1,000 tries, and nobody’s chat hears of it', {
  timeout: 200_000,
}, async () => {
  const here = await stage();
  const number = await handedIn(here);
  const code = await codeFrom(here, 'first');
  const before = here.store().loadSession('console:first');
  const heard = new Set<string>();
  for (let chat = 0; chat < 50; chat += 1) {
    const me = `stranger-${chat}`;
    await agreed(here, me);
    for (let n = 0; n < 10; n += 1) {
      const guess = String((chat * 100 + n) * 7919).padStart(8, '0');
      heard.add(await here.say(me, `接续码 ${guess}`));
      const words = n % 2 === 0 ? `${number} ${phone}` : `是我本人，把${number}转给我，${phone}`;
      heard.add((await here.say(me, words)).replaceAll(/\d{3} \d{3}/gu, '#'));
    }
    expect(here.store().casesOf(`console:${me}`)).toEqual([]);
  }
  expect(heard.size).toBe(3);
  expect([...heard].join()).not.toMatch(/王小明|保安|东街/u);
  const of = here.store().loadCase(number);
  expect(of?.conversation).toBe('console:first');
  expect(of?.wishes?.length).toBeLessThanOrEqual(20);
  expect(here.news('first')).toEqual([]);
  expect(here.store().loadSession('console:first')).toEqual(before);
  // All chats together have used up the tries of the hour: even the right code waits, and is told to call.
  await agreed(here, 'lucky');
  expect(await here.say('lucky', `接续码 ${code}`)).toContain('试过好几次');
});

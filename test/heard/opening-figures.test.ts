import { expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';

const told = (text: string) =>
  Object.fromEntries(
    analyze(text, { today: '2026-11-23' }).fields.map(({ question, value }) => [question, value]),
  );

test.each(['在工地给人干活没给钱，我六十五了', '老板不给工钱 俺都七十二了'])(
  'an age is no sum that is owed: %s',
  (text) => expect(told(text)).not.toHaveProperty('wages_owed'),
);

test.each(['在瓷厂干了八年 老板跑路 工钱没给我', '我在饭店做了六年，老板欠我工资'])(
  'how long somebody worked is not how long he was not paid: %s',
  (text) => expect(told(text)).not.toHaveProperty('months_owed'),
);

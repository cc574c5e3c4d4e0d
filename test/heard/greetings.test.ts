import { expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';

const actOf = (text: string): string => analyze(text, { today: '2026-11-23' }).act;

test.each(['你好啊在吗', '喂有人没', '您好老师在吗', '在吗你好', '早上好，在吗'])(
  '“%s” greets',
  (said) => {
    expect(actOf(said)).toBe('greet');
  },
);

test.each(['你好我被辞退了', '喂，工资没发', '在吗我想找个工作'])('“%s” tells a need', (said) => {
  expect(actOf(said)).toBe('need');
});

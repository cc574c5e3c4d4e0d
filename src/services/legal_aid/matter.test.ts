import { expect, test } from 'vitest';
import { questionOf } from '../read.ts';
import { legalAid } from './service.ts';

const field = questionOf(legalAid, 'still_employed')?.field;
const heard = (said: string): unknown => {
  const reading = field?.read(said, { today: '2026-11-23' });
  return reading?.kind === 'value' ? reading.value : null;
};

test.each([
  ['还在', true],
  ['还没走', true],
  ['还干着呢', true],
  ['还在那儿扫着', true],
  ['是', true],
  ['没离职，一直在干', true],
  ['辞职了', false],
  ['被辞退了', false],
  ['早走了', false],
  ['上个月走的', false],
  ['不在那儿了', false],
  ['没在那儿干了', false],
  ['干到八月', false],
  ['不在', false],
  ['否', false],
  ['什么时候算离开', null],
])('%s: still there %s', (said, value) => {
  expect(heard(said)).toBe(value);
});

test.each([
  ['李铁柱 13800138000，王五', true],
  ['我来说就行', true],
  ['陈大勇和张强', true],
  ['前天还去找过 人都没影了', false],
  ['什么意思', false],
])('who speaks for all: %s', (words, named) => {
  const reading = questionOf(legalAid, 'representatives')?.field.read(words, {
    today: '2026-11-23',
  });
  expect(reading?.kind === 'value').toBe(named);
});

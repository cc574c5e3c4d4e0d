import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';
import { type Findable, searchesFor, searchWords } from './search-words.ts';

const worker: Findable = {
  names: ['曾小明', '阿依古丽·买买提'],
  numbers: ['13900017788', '99010119800229002X'],
  employer: '鸿运劳务有限公司',
};
const has = (of: Findable, typed: string): boolean => {
  const there = new Set(searchWords(of).map((one) => `${one.kind} ${one.text}`));
  return searchesFor(typed).some(
    ({ words, fits }) => words.every((one) => there.has(`${one.kind} ${one.text}`)) && fits(of),
  );
};

test.each([
  '曾',
  '小明',
  '曾小',
  'zxm',
  'cxm',
  'XM',
  '古丽',
  '阿依古丽买买提',
  '7788',
  '0001 7788',
  '002x',
  '鸿运',
  '运劳务有限',
  '劳务 有限公司',
])('%s finds the worker', (typed) => expect(has(worker, typed)).toBe(true));

test.each(['曾大', '明小', 'zz', '1390', '7789', '788', '鸿运建筑', '有限责任', ''])(
  '%s does not',
  (typed) => expect(has(worker, typed)).toBe(false),
);

test('a surname is found by how it is read as one and as a word', () => {
  expect(initialsOf('单红')).toEqual(expect.arrayContaining(['sh', 'dh']));
  expect(initialsOf('A红')).toEqual([]);
});

test('every part of a Chinese name finds it, and what is found has what was typed', () => {
  const sign = fc.constantFrom(...Array.from('王李张刘陈杨赵黄周吴小大明红军伟芳英强丽古阿依买提'));
  const name = fc.array(sign, { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(name, fc.nat(6), fc.nat(6), (signs, from, more) => {
      const part = signs.slice(from, from + more + 1).join('');
      const of = { names: [signs.join('')], numbers: [], employer: '' };
      if (part !== '') expect(has(of, part)).toBe(true);
    }),
  );
});

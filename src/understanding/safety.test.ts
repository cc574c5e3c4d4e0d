import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goesOn, safetyIn } from './safety.ts';

describe('who is out of danger says so', () => {
  test.each([
    '我下来了',
    '好了没事了',
    '警察来了，把我劝住了',
    '我到家了，谢谢你们',
    '救护车到了',
    '他走了，我出来了',
    '人散了',
    '不跳了，想通了',
    "I came down, I'm safe now",
    "I'm home",
  ])('%s', (text) => expect(safetyIn(text).down).toBe(true));
  test.each([
    '我不下来',
    '还没下来',
    '等警察来了我就跳',
    '没事了吗？',
    '要是没事了我会说的',
    '叫警察来了也没用',
    '不想回家了',
    '怎么下来',
    '我掉下来了',
    'not safe now',
  ])('%s does not', (text) => expect(safetyIn(text).down).toBeUndefined());
});

describe('a place is kept in the words it was told with', () => {
  test.each([
    ['我在东街5号楼顶', '东街5号楼顶'],
    ['我在东街5号楼顶坐着', '东街5号楼顶'],
    ['我就在人民医院住院部天台', '人民医院住院部天台'],
    ['位置：示例县东门路12号', '示例县东门路12号'],
    ['他在砸门，我躲在邻居家', '邻居家'],
    ['I am at the bridge on Main street', 'the bridge on Main street'],
  ])('%s', (text, place) => expect(safetyIn(text).place).toBe(place));
  test.each(['我在楼顶', '我上楼顶了', '在家', '在工地上', "I'm on the roof"])(
    '%s does not say which one',
    (text) => expect(safetyIn(text)).toMatchObject({ vague: true }),
  );
  test.each(['老板欠我三个月工资', '我老婆在旁边', '有人看到吗', '我想在县城办', '谢谢'])(
    '%s tells none',
    (text) => expect(safetyIn(text).place).toBeUndefined(),
  );
});

describe('a clause that is nothing but a place is one only where it was asked for', () => {
  test.each(['城东客运站旁边的工地', '人民医院', '东街5号楼'])('%s', (text) => {
    expect(safetyIn(text, true).place).toBe(text);
    expect(safetyIn(text).place).toBeUndefined();
  });
  test.each(['主管把我拉进仓库侵犯了我', '大家商量好了去政府', '工地塌方了', '保安把宿舍门反锁'])(
    '%s is a story',
    (text) => expect(safetyIn(text, true).place).toBeUndefined(),
  );
});

test.each([
  ['就我一个人', { company: 'alone' }],
  ['身边没有人', { company: 'alone' }],
  ['我媳妇在旁边', { company: 'with' }],
  ['工友陪着我', { company: 'with' }],
  ['有人看到了吗', { asksSeen: true }],
  ['你们会有人来吗', { asksSeen: true }],
])('%s', (text, said) => expect(safetyIn(text)).toMatchObject(said));

test.each(['继续', '接着办', '好的，我们继续吧', '那就接着填吧', 'continue please'])(
  '%s wishes to go on',
  (text) => expect(goesOn(text)).toBe(true),
);

test.each(['不想继续了', '继续这样下去我就去死', '没法继续活', '他继续打我', '好'])(
  '%s does not',
  (text) => expect(goesOn(text)).toBe(false),
);

test('no text makes it throw, and a place is always words of the message', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { place } = safetyIn(text);
      if (place !== undefined) expect(text).toContain(place);
    }),
  );
});

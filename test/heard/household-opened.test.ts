import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { toWire } from '../../src/understanding/wire.ts';

const fields = (text: string) => toWire(analyze(text, { today: '2026-11-30' })).fields;

describe('an opening tells of those of the household of whom something is told', () => {
  test.each([
    [
      '我妈84岁，瘫痪在床，媳妇没工作，想申请困难补助',
      [
        { relation: 'mother', age: 84, condition: '瘫痪在床' },
        { relation: 'spouse', status: 'unemployed' },
      ],
    ],
    [
      '老婆没工作在家带俩娃，我妈72岁，日子难，能申请困难补助吗',
      [
        { relation: 'spouse', status: 'unemployed' },
        { relation: 'mother', age: 72 },
      ],
    ],
    [
      '我妹妹31岁，急性白血病，住院花了八万，能申请医疗救助吗',
      [{ relation: 'sister', age: 31, condition: '急性白血病' }],
    ],
    [
      '我爸61岁，肝癌，住院花了九万，想申请医疗救助',
      [{ relation: 'father', age: 61, condition: '肝癌' }],
    ],
    [
      '公公79，婆婆76，俩老人都要吃药，想申请困难补助',
      [
        { relation: 'father_in_law', age: 79 },
        { relation: 'mother_in_law', age: 76 },
      ],
    ],
  ])('“%s”', (text, people) => {
    expect(fields(text)['family_members']).toEqual(people);
  });

  test.each([
    '我、老婆、仨娃，还有老丈人，一共六口人',
    '离异，带俩娃，一家三口，想问问困难补助',
    '女儿考上大专，学费七千，拿不出',
    '我爸尿毒症，透析花了三万，想申请医疗救助',
    '老公在鞋厂上班，想问问公租房',
    '儿子读研究生，老婆陪着，学费八千，助学能申请吗',
  ])('“%s”: nothing that other fields do not hold', (text) => {
    expect(fields(text)).not.toHaveProperty('family_members');
  });
});

describe('an opening tells how a marriage ended', () => {
  test.each([
    ['媳妇病逝了，娃还小，我打零工，想申请困难补助', 'widowed'],
    ['我男人去年病故了，带着两个丫头，想申请困难救助', 'widowed'],
    ['闺女上高一，她爸没了，我一个人扫街，想申请助学', 'widowed'],
    ['媳妇离了跟我没关系了，想找个送水的活', 'divorced'],
    ['前夫不管孩子，我一个月2200，想申请困难补助', 'divorced'],
  ])('“%s”: %s', (text, how) => {
    expect(fields(text)['marital_status']).toBe(how);
  });
});

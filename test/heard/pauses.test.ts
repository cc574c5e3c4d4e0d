import { describe, expect, test } from 'vitest';
import { withPauses } from '../../src/understanding/paused.ts';
import { readAnswers, readLabelled } from '../../src/understanding/train/lessons.ts';
import { table } from './standing-table.ts';

const marks = /(?<=[\p{Script=Han}\d])[\s，,。；;！!？?…~～]+(?=[\p{Script=Han}\d]|$)/gu;

describe('what is spoken without a mark has its pauses', () => {
  test.each([
    [
      'legal_aid',
      'employer',
      '我在宏兴砖厂干了三年老板上个月跑了',
      '我在宏兴砖厂干了三年，老板上个月跑了',
    ],
    [
      'relief',
      'dibao',
      '没吃过那个村里说我儿子在外头打工不给办',
      '没吃过那个，村里说我儿子在外头打工不给办',
    ],
    [
      'medical_aid',
      'treatment_stopped',
      '没停呢还在吃药一个月要八百多',
      '没停呢，还在吃药一个月要八百多',
    ],
  ])('at %s.%s “%s”', (_, asked, said, paused) => {
    expect(withPauses(said, asked).text).toBe(paused);
  });

  test.each([
    '13800001234',
    '一千二百三十块',
    '990411197001010011',
    '河南省周口市太康县老冢镇',
    '我在砖厂',
  ])('what is one thing has none: “%s”', (said) => {
    expect(withPauses(said, 'address').text).toBe(said);
  });

  test('of marks that strangers wrote, three in five are found again, and three in five of those found were written', () => {
    const folder = new URL('../understanding/', import.meta.url);
    const texts = [
      ...readLabelled(new URL('held/5-guards-widowers-riders.jsonl', folder)),
      ...readAnswers(new URL('talks-held/3-delta-and-hunan.jsonl', folder)),
    ];
    let [written, found, right] = [0, 0, 0];
    for (const { text, asked } of texts) {
      const plain = text.replaceAll(marks, '');
      const own = new Set<number>();
      let at = 0;
      for (const part of text.split(marks)) own.add((at += part.length));
      own.delete(plain.length);
      const heard = withPauses(plain, asked).at;
      written += own.size;
      found += heard.length;
      right += heard.filter((one) => own.has(one)).length;
    }
    expect(right / written).toBeGreaterThan(0.6);
    expect(right / found).toBeGreaterThan(0.6);
  });
});

table('an answer spoken in one breath with other things is heard, and they too', [
  [
    'legal_aid.contract_signed',
    { matter: 'wages' },
    '没签过老板说签啥子签啊社保也没给我交',
    { contract_signed: false },
  ],
  ['relief.dibao', {}, '没吃上低保村里开会没评上我', { dibao: false }],
  [
    'legal_aid.employer',
    { matter: 'wages' },
    '我们那个厂叫恒通纸箱厂老板姓马',
    { employer: '恒通纸箱厂' },
  ],
  [
    'medical_aid.treatment_stopped',
    { patient: 'self' },
    '没停还在吃药医生说还要吃两年',
    { treatment_stopped: false },
  ],
  [
    'legal_aid.still_employed',
    { matter: 'wages' },
    '早就没干了我现在在另外一个工地上',
    { still_employed: false },
  ],
]);

table('who asks in one breath answers nothing by the half of it', [
  ['job_referral.work_place', {}, '社保断交了有影响吗', {}],
  ['job_referral.work_place', {}, '户口没迁过去有没有关系', {}],
  ['legal_aid.employer', { matter: 'wages' }, '厂子都搬走了还找得到人不', {}],
]);

table('what somebody says is kept as he said it, without a mark of ours', [
  [
    'legal_aid.story',
    { matter: 'wages' },
    '他一直拖着不给我们去找他他说没钱后来电话也不接了我们几个人就没办法了',
    { story: '他一直拖着不给我们去找他他说没钱后来电话也不接了我们几个人就没办法了' },
  ],
  [
    'relief.address',
    {},
    '我住在城关镇南街三十七号那个老院子里头',
    { address: '城关镇南街三十七号那个老院子' },
  ],
]);

import { expect, test } from 'vitest';
import { normalised } from '../storage/lookup.ts';
import { analyze } from './analyze.ts';

const fieldsOf = (text: string, asked?: string) =>
  Object.fromEntries(
    analyze(text, { today: '2026-04-18', ...(asked !== undefined && { asked }) }).fields.map(
      ({ question, value }) => [question, value],
    ),
  );

test.each([
  ['我叫李䶮，老板欠我工资', '李䶮'],
  ['我叫王㛃电话13812345678', '王㛃'],
  ['李䶮，女，45岁，家住城关镇', '李䶮'],
  ['我叫𠮷田茂，厂里没发工资', '𠮷田茂'],
  ['我叫阿依古丽•买买提，厂里没发工资', '阿依古丽·买买提'],
  ['我叫阿依古丽・买买提今年45岁', '阿依古丽·买买提'],
  ['我叫易烊千玺，老板欠我工资', '易烊千玺'],
  ['我叫欧阳修远，下岗了', '欧阳修远'],
])('the name in "%s" is %s', (said, name) => {
  expect(fieldsOf(said)['name']).toBe(name);
});

test.each(['我是农历5月生的', '我是农历85年三月初二生的，想申请困难补助', '我叫救护车，送医院了'])(
  'nobody is named in "%s"',
  (said) => {
    expect(fieldsOf(said)).not.toHaveProperty('name');
  },
);

test('a name is looked up alike with every kind of dot', () => {
  const forms = [
    '阿依古丽·买买提',
    '阿依古丽•买买提',
    '阿依古丽 ⋅ 买买提',
    '阿依古丽．买买提',
    '阿依古丽･买买提',
  ];
  expect(new Set(forms.map((form) => normalised('name', form))).size).toBe(1);
});

import { expect, test } from 'vitest';
import { name } from './name.ts';

const today = '2026-11-23';
const field = name();

test.each([
  ['王小明', '王小明'],
  ['我叫王小明', '王小明'],
  ['我叫王小明，今年45', '王小明'],
  ['我叫王小明电话13812345678', '王小明'],
  ['王小明 13812345678', '王小明'],
  ['嗯 我叫 陈大文 谢谢', '陈大文'],
  ['王 小明', '王小明'],
  ['王小明吧', '王小明'],
  ['就叫王五', '王五'],
  ['李四啊', '李四'],
  ['姓名：赵丽颖', '赵丽颖'],
  ['我的名字是诸葛亮', '诸葛亮'],
  ['本人周杰伦', '周杰伦'],
  ['俺叫刘翠花', '刘翠花'],
  ['免贵姓赵，赵铁柱', '赵铁柱'],
  ['我是李建国', '李建国'],
  ['我儿子叫陈浩宇', '陈浩宇'],
  // surnames that are words or numerals as well
  ['陆小凤', '陆小凤'],
  ['伍建国', '伍建国'],
  ['万福生', '万福生'],
  ['单雄信', '单雄信'],
  ['解晓东', '解晓东'],
  ['曾国强', '曾国强'],
  ['成龙', '成龙'],
  ['周周', '周周'],
  // two characters, rare characters, minorities, Latin letters
  ['欧阳小明', '欧阳小明'],
  ['司马相如', '司马相如'],
  ['易烊千玺', '易烊千玺'],
  ['李𠮷祥', '李𠮷祥'],
  ['买买提·吐尔逊', '买买提·吐尔逊'],
  ['阿卜杜拉.艾山', '阿卜杜拉·艾山'],
  ['阿依古丽', '阿依古丽'],
  ['洛桑扎西', '洛桑扎西'],
  ['Li Wei', 'Li Wei'],
  ['my name is Li Wei', 'Li Wei'],
  ["I'm John Smith", 'John Smith'],
  ['wang xiaoming', 'wang xiaoming'],
])('"%s" is the name %s', (said, value) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value });
});

test.each(['王', '我姓王', '王先生', '李女士', '老李', '小王', '我叫小芳'])(
  '"%s" is asked for in full',
  (said) => {
    expect(field.read(said, { today })).toMatchObject({ problem: { key: 'problem-name-full' } });
  },
);

test.each([
  '你好',
  '谢谢',
  '高兴',
  '高中',
  '下岗',
  '农民工',
  '我是农民工',
  '我是单亲妈妈',
  '我是工人',
  '我是厂里的',
  '金秋助学',
  '安全',
  '三千',
  '13812345678',
  '老板跑路了',
  '我叫不知道',
  '返回',
  '为什么要名字',
  '怎么办',
  '我是王强的老婆',
])('"%s" is no name', (said) => {
  expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
});

test.each([
  ['你好我叫林大山，我想申请困难补助', ['林大山']],
  ['申请人：张桂兰，电话13812345678', ['张桂兰']],
  ['我是王强的老婆，老板欠钱', []],
  ['高温费一天多少，我叫了三次都没人理', []],
  ['王厂长骂我，李师傅也骂我', []],
  ['我是送外卖的入了会，能建档么', []],
])('finds the names of "%s"', (said, names) => {
  expect(field.find(said, { today }).map(({ value }) => value)).toEqual(names);
});

test.each([
  ['张三', '张*'],
  ['张小明', '张*明'],
  ['欧阳小明', '欧阳*明'],
  ['买买提·吐尔逊', '买**'],
  ['Li Wei', 'L***'],
])('covers %s as %s (domain.md section 10)', (said, covered) => {
  expect(field.mask(said)).toEqual({ key: 'literal', args: { text: covered } });
});

import fc from 'fast-check';
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
  // characters from outside the basic block, also as surnames, and shapes chosen by a mark
  ['李䶮', '李䶮'],
  ['我叫王㛃，今年45', '王㛃'],
  ['𠮷田', '𠮷田'],
  ['我叫𠮷田茂', '𠮷田茂'],
  ['我叫𰻝三', '𰻝三'],
  ['龘龘', '龘龘'],
  ['葛\u{E0100}明', '葛明'],
  ['\uF9E1四', '李四'],
  // four characters
  ['欧阳修', '欧阳修'],
  ['我叫欧阳修远，下岗了', '欧阳修远'],
  ['我叫易烊千玺，今年20', '易烊千玺'],
  ['我叫张王李四', '张王李四'],
  // every shape of the dot, and words right behind
  ...Array.from('·•・‧．.･∙⋅●', (dot): [string, string] => [
    `阿依古丽${dot}买买提`,
    '阿依古丽·买买提',
  ]),
  ['阿依古丽 • 买买提', '阿依古丽·买买提'],
  ['我叫阿依古丽·买买提今年45', '阿依古丽·买买提'],
  ['我叫阿依古丽·买买提·艾山，45岁', '阿依古丽·买买提·艾山'],
  ['农建国', '农建国'],
  ['洛桑扎西', '洛桑扎西'],
  ['Li Wei', 'Li Wei'],
  ['my name is Li Wei', 'Li Wei'],
  ["I'm John Smith", 'John Smith'],
  ['wang xiaoming', 'wang xiaoming'],
])('"%s" is the name %s', (said, value) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value });
});

test.each(['𠮷', '䶮', '𠮷先生', '王', '我姓王', '王先生', '李女士', '老李', '小王', '我叫小芳'])(
  '"%s" is asked for in full',
  (said) => {
    expect(field.read(said, { today })).toMatchObject({ problem: { key: 'problem-name-full' } });
  },
);

test.each([
  '农历',
  '农历三月',
  '我是农历五月生的',
  '公历',
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
  ['买买提•吐尔逊', '买**'],
  ['张𠮷', '张*'],
  ['李𠮷祥', '李*祥'],
  ['𠮷田茂', '𠮷*茂'],
  ['Li Wei', 'L***'],
])('covers %s as %s (domain.md section 10)', (said, covered) => {
  expect(field.mask(said)).toEqual({ key: 'literal', args: { text: covered } });
});

test('lengths are counted in characters, and one character is no full name', () => {
  expect(field.schema.safeParse('𠮷').success).toBe(false);
  expect(field.schema.safeParse('𠮷田').success).toBe(true);
});

test('whatever characters a name is made of, none is cut in two, found or covered', () => {
  const char = fc.constantFrom(
    '李',
    '王',
    '𠮷',
    '𡈼',
    '㛃',
    '䶮',
    '𰻝',
    '明',
    '·',
    '•',
    ' ',
    '叫',
    '，',
  );
  fc.assert(
    fc.property(fc.array(char, { maxLength: 8 }), (chars) => {
      for (const said of [chars.join(''), `我叫${chars.join('')}`]) {
        const reading = field.read(said, { today });
        const values = [
          ...(reading.kind === 'value' ? [reading.value] : []),
          ...field.find(said, { today }).map(({ value }) => value),
        ];
        for (const value of values) {
          expect(field.schema.safeParse(value).success).toBe(true);
          const covered = field.mask(value).args?.['text'];
          expect(
            [value, covered].every((text) => typeof text === 'string' && text.isWellFormed()),
          ).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

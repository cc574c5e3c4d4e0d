import { describe, expect, test } from 'vitest';
import { marriageEnd, readHousehold } from './member-mentions.ts';

const told = (text: string) => readHousehold(text)?.people ?? [];

describe('他爸 and 她弟弟 are who they are to the speaker', () => {
  test.each([
    [
      '闺女上高二，她爸腰椎间盘突出',
      [
        { relation: 'child', grade: '高二' },
        { relation: 'spouse', condition: '腰椎间盘突出' },
      ],
    ],
    [
      '儿子12岁，他妈没工作',
      [
        { relation: 'child', age: 12 },
        { relation: 'spouse', status: 'unemployed' },
      ],
    ],
    [
      '女儿读高三，她弟弟上初一',
      [
        { relation: 'child', grade: '高三' },
        { relation: 'child', grade: '初一' },
      ],
    ],
    [
      '老公下岗，他妈81岁',
      [
        { relation: 'spouse', status: 'laid_off' },
        { relation: 'mother_in_law', age: 81 },
      ],
    ],
    ['孙子6岁，他爸妈都在外头打工', [{ relation: 'grandchild', age: 6 }]],
    ['我妹妹19岁，她男朋友的妈60岁', [{ relation: 'sister', age: 19 }]],
  ])('“%s”', (text, people) => {
    expect(told(text).slice(0, people.length)).toEqual(people);
    expect(told(text).filter(({ relation }) => relation === 'father')).toEqual([]);
  });
});

describe('an illness is told in the words that were said', () => {
  test.each([
    ['妹妹35岁，急性白血病', '急性白血病'],
    ['儿子先天性心脏病', '先天性心脏病'],
    ['女儿左腿残疾', '左腿残疾'],
    ['老公尘肺三期', '尘肺三期'],
    ['老婆风湿性心脏病', '风湿性心脏病'],
    ['儿子精神分裂症二级', '精神分裂症二级'],
    ['我爸腿粉碎性骨折', '腿粉碎性骨折'],
    ['我妈中风偏瘫', '中风偏瘫'],
    ['婆婆腿脚不行', '腿脚不行'],
    ['我妈子宫肌瘤', '子宫肌瘤'],
    ['我妈糖尿病，高血压', '糖尿病、高血压'],
    ['家里有个脑瘫儿子', '脑瘫'],
  ])('“%s”: %s', (text, condition) => {
    expect(told(text).map((one) => one.condition)).toEqual([condition]);
  });

  test('what is said of one is not said of the next', () => {
    expect(told('公公偏瘫婆婆哮喘')).toEqual([
      { relation: 'father_in_law', condition: '偏瘫' },
      { relation: 'mother_in_law', condition: '哮喘' },
    ]);
    expect(told('我爹去年肺心病走的我妈七十')).toEqual([{ relation: 'mother', age: 70 }]);
  });

  test.each(['我妈68，问问大病救助', '老公42，住院押金', 'my wife is 40 and she will work'])(
    '“%s”: none that tells what it is',
    (text) => {
      expect(['住院', undefined]).toContain(told(text)[0]?.condition);
    },
  );
});

describe('nobody is told of what is another’s', () => {
  test.each([
    ['老师打我孩子一巴掌', 'age'],
    ['闺女初二', 'name'],
    ['孙子唐氏', 'name'],
    ['我妈82，请护工一个月2600', 'income'],
    ['婆婆76，药费一个月1200', 'income'],
    ['我和媳妇开面馆一个月四千', 'income'],
    ['我跟老伴合计一个月五千', 'income'],
    ['老伴69，住院自付一万九，退休金3100', 'income'],
    ['带三个孩子没上班', 'status'],
    ['老婆类风湿不能干活', 'status'],
  ] as const)('“%s”: no %s', (text, key) => {
    expect(told(text).some((one) => key in one)).toBe(false);
  });

  test('who works in so many words earns what is said', () => {
    expect(told('老公在砖厂搬货3600')[0]).toMatchObject({ relation: 'spouse', income: 3600 });
    expect(told('爱人在超市打扫卫生2200，我没工作')[0]).toMatchObject({ income: 2200 });
  });
});

describe('the dead and those who left are none of the household', () => {
  test.each([
    '我妈78岁，去年十月去世',
    '老公得肝癌走的',
    '爱人查出脑瘤，今年八月人没了',
    '儿媳妇改嫁了',
    '老公出车祸没的',
  ])('“%s”', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each(['老公跑了三年外卖', '媳妇没了工作', '老公在家'])('“%s” is one', (text) => {
    expect(told(text)).toHaveLength(1);
  });
});

describe('how a marriage ended', () => {
  test.each([
    ['我男人去年病故了', 'widowed'],
    ['媳妇病逝了，娃还小', 'widowed'],
    ['闺女上高一，她爸没了', 'widowed'],
    ['老头子死了，就我一个', 'widowed'],
    ['我跟他妈离婚了', null],
    ['儿子上大学，跟他妈离了', 'divorced'],
    ['媳妇离了跟我没关系了', 'divorced'],
    ['前夫不给抚养费', 'divorced'],
    ['老婆走了', null],
    ['老头子去年四月没的', 'widowed'],
    ['丈夫三个月前工地塌方没了', 'widowed'],
    ['老婆的金耳环都没了', null],
    ['老婆钱包没了', null],
    ['老公在工地左胳膊没了', null],
    ['老公工资没了', null],
    ['他爸没了劳动力', null],
    ['崽跟媳妇离了', null],
    ['老公的前妻来要钱', null],
    ['前夫不管，后来又找了一个，现在的老公对我好', null],
  ])('“%s”: %s', (text, how) => {
    expect(marriageEnd(text)?.how ?? null).toBe(how);
  });
});

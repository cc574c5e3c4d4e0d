import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { table } from './standing-table.ts';
import { meantBy, talkAt } from './talk.ts';

describe('words of assent, doubled or not, are nobody’s name', () => {
  test.each([
    '中中 就办那个助学 俺不识字 俺都是对着手机说哩 你说中不中',
    '好嘞好嘞 我要办助学',
    '要得要得 申请助学 娃儿考上大学了',
    '成成成 给孩子办助学',
    '可中 就办助学哩',
  ])('opening with “%s”', (said) => {
    const named = analyze(said, { today: '2026-11-30' }).fields.map(({ question }) => question);
    expect(named).not.toContain('student_name');
    expect(named).not.toContain('name');
  });

  test.each(['中中', '好嘞', '行行行', '要得要得', '对头对头'])('“%s” at a name', (text) => {
    const talk = talkAt('student_aid', 'student_name', {});
    expect(meantBy(talk, { kind: 'text', text }).reading).toBeUndefined();
  });
});

const grandmother = { for_whom: 'relative', speaker_name: '王秀英' };
const grandson = { ...grandmother, student_name: '赵家豪' };
const standing = { name: '韦小航' };

table('a name is taken as it is told', [
  ['student_aid.student_name', grandmother, '俺孙子叫 赵家豪', { student_name: '赵家豪' }],
  ['student_aid.student_name', {}, '我外孙女名叫 李小禾', { student_name: '李小禾' }],
  ['student_aid.name', grandson, '中 那就写他爸吧 他爸叫赵建民', { name: '赵建民' }],
  ['student_aid.name', grandson, '写孩子他妈的吧，他妈名叫李翠兰', { name: '李翠兰' }],
  ['student_aid.name', grandson, '写赵建民 俺儿子', { name: '赵建民' }],
  ['student_aid.name', {}, '就写孙秀芬', { name: '孙秀芬' }],
  ['legal_aid.name', {}, '那就填周大勇吧', { name: '周大勇' }],
  ['legal_aid.name', {}, '我喊杨秀英今年五十二咯', { name: '杨秀英' }],
  ['legal_aid.name', {}, '杨秀英木易杨那个杨秀才的秀英雄的英', { name: '杨秀英' }],
  ['legal_aid.name', {}, '李国华木子李国家的国中华的华', { name: '李国华' }],
  ['legal_aid.name', {}, '陈建明耳东陈建设的建光明的明', { name: '陈建明' }],
]);

table('who writes for himself and would have another written in is asked whether it is that one', [
  ['student_aid.name', {}, '中 那就写他爸吧 他爸叫赵建民', { '?': ['赵建民'] }],
  ['student_aid.name', {}, '那就填我老公吧，他叫刘大军', { '?': ['刘大军'] }],
]);

table('a name that is asked again and said again stands', [
  ['medical_aid.name', standing, '名字对的啊 就韦小航 咋又问', {}],
  ['medical_aid.name', standing, '是韦小航呀，刚才不是写了', {}],
  ['medical_aid.name', standing, '韦小航不对，是韦小杭', { '?': ['韦小杭'] }],
]);

table('a telephone may be begun in figures and gone on with in words', [
  ['legal_aid.phone', {}, '我女儿的电话嘛139零零零零二二八八', { phone: '13900002288' }],
  ['legal_aid.phone', {}, '138幺二三四五六七八', { phone: '13812345678' }],
  ['legal_aid.phone', {}, '打这个 137九九八八七七六六', { phone: '13799887766' }],
  ['legal_aid.phone', {}, '159 零一二三 四五六七', { phone: '15901234567' }],
]);

const two = '138 3712 5661 139 3712 5662';

table('of two numbers put to choose, the first that is named by its digits is meant', [
  ['legal_aid.phone', {}, [two, '是139那个 138是俺儿子哩'], { phone: '13937125662' }],
  ['legal_aid.phone', {}, [two, '第二个 139 开头的'], { phone: '13937125662' }],
  ['legal_aid.phone', {}, [two, '138的不对，139才是'], { phone: '13937125662' }],
  ['legal_aid.phone', {}, [two, '幺三九开头那个'], { phone: '13937125662' }],
  ['legal_aid.phone', {}, [two, '尾号5661那个 139的是我闺女的'], { phone: '13837125661' }],
  ['legal_aid.phone', {}, [two, '用138的吧，139那个没流量了'], { phone: '13837125661' }],
  ['legal_aid.phone', {}, [two, '不是139，138开头的'], { phone: '13837125661' }],
  ['legal_aid.phone', {}, [two, '都不是 我的是137 1234 5678'], { phone: '13712345678' }],
  ['legal_aid.phone', {}, [two, '138是俺儿子的'], { '?': ['13837125661', '13937125662'] }],
  ['legal_aid.phone', {}, [two, '3712那个'], { '?': ['13837125661', '13937125662'] }],
]);

describe('a name spelled in one breath is the plain name', () => {
  test.each([
    ['我叫罗桂芳草头罗桂花的桂芳草的芳，老板欠我工资', '罗桂芳'],
    ['我叫陈建国建设的建国家的国，老婆住院了', '陈建国'],
    ['我叫邓海涛又耳邓大海的海，厂里不发钱', '邓海涛'],
    ['我叫沈玉洁三点水的沈，想问低保', '沈玉洁'],
    ['我叫胡大勇古月胡勇敢的勇 老板跑了', '胡大勇'],
  ])('opening with “%s”', (said, value) => {
    const { fields } = analyze(said, { today: '2026-11-30' });
    expect(fields.filter(({ question }) => question === 'name').map((one) => one.value)).toEqual([
      value,
    ]);
  });

  test.each(['我叫张立早章那个章 想问低保', '我是李木子李的李，厂里欠我钱'])(
    'a surname spelled is no name: “%s”',
    (said) => {
      const { fields } = analyze(said, { today: '2026-11-30' });
      expect(fields.map(({ question }) => question)).not.toContain('name');
    },
  );
});

table('a surname spelled alone asks for the whole name', [
  ['medical_aid.name', {}, '我叫张立早章那个章', {}],
  ['medical_aid.name', {}, '李木子李的李', {}],
  ['medical_aid.name', {}, '罗桂芳四维罗桂花的桂芳草的芳', { name: '罗桂芳' }],
]);

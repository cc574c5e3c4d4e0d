import { describe, expect, test } from 'vitest';
import type { FoundAnswer } from '../dialogue/act.ts';
import { normalise } from '../fields/normalise.ts';
import { factsOfApplicant, partFor, toldOf } from './whose.ts';

const found = (question: string, raw: string): FoundAnswer => ({
  question,
  value: raw,
  raw,
  sure: true,
});

/** What answers a question of the applicant's person in a talk for somebody; `null`: nothing of it. */
const part = (said: string, question: string, relation: string, words = '') =>
  partFor(
    question,
    said,
    toldOf(normalise(said).text, { relation, relationWords: words }, null),
  ).text?.replaceAll(/[\s，,。]+$/gu, '') ?? null;

describe('in a talk for somebody else the one who writes is not the applicant', () => {
  test.each([
    ['我三千二', 'mother', null],
    ['我一个月三千二', 'father', null],
    ['俺在棉纺厂上班', 'mother', null],
    ['我是县机械厂的', 'mother', null],
    ['我是工会会员', 'spouse', null],
    ['我没工作', 'mother', null],
    ['我刚下岗', 'father', null],
    ['我的工资是四千五', 'mother', null],
    ['我老公挣五千', 'mother', null],
    ['我爱人在超市，一个月两千八', 'father', null],
    ['我哥一个月六千', 'mother', null],
    ['我在外面打工。一个月五千。', 'mother', null],
    ['I earn 3200', 'mother', null],
    ['my salary is 4000', 'father', null],
    ['my husband makes 5000', 'mother', null],
    ['三千二', 'mother', '三千二'],
    ['一千八百块', 'father', '一千八百块'],
    ['她一千八', 'mother', '我一千八'],
    ['我妈一千八', 'mother', '我一千八'],
    ['俺娘没收入', 'mother', '我没收入'],
    ['老人家没收入', 'mother', '我没收入'],
    ['我想想，大概一千八', 'mother', '我想想，大概一千八'],
    ['我不清楚 好像一千多', 'mother', '我不清楚 好像一千多'],
    ['我问了她 说是一千八', 'mother', '我问了她 说是一千八'],
    ['我照顾她，她没工作', 'mother', '我照顾她，我没工作'],
    ['我三千二 她一千八', 'mother', '我一千八'],
    ['她一千八我三千二', 'mother', '我一千八'],
    ['他退休了 我在机械厂', 'father', '我退休了'],
    ['我在工会，她没有', 'mother', '我没有'],
    ['我老公退休了，他没退', 'father', null],
    ['I work at the mill but she has no job', 'mother', 'she has no job'],
    ['my income is 3000, hers is 1800', 'mother', 'hers is 1800'],
  ] as const)('"%s" for the %s: %s', (said, relation, hers) => {
    expect(part(said, 'monthly_income', relation)).toBe(hers);
  });

  test.each([
    ['我公公退休了 她没工作', '给我婆婆办', '我没工作'],
    ['我公公退休了', '给我婆婆办', null],
    ['婆婆没单位 我是县机械厂的', '给我婆婆办', '我没单位'],
    ['我弟打零工，我上班', '帮我弟弟申请', '我打零工'],
    ['我妹在超市上班', '帮我弟弟申请', null],
  ] as const)('"%s" after "%s": %s', (said, words, hers) => {
    expect(part(said, 'employment_status', 'relative', words)).toBe(hers);
  });

  test('what is asked of the one who writes is answered by what he says of himself', () => {
    expect(part('我叫王芳，她叫李桂兰', 'speaker_name', 'mother')).toBe('我叫王芳');
    expect(part('王芳', 'speaker_name', 'mother')).toBe('王芳');
    expect(part('我妈电话13900000003', 'speaker_phone', 'mother')).toBe(null);
  });

  test.each([
    ['我和两个娃', 'spouse', '', '配偶和两个娃'],
    ['我妈跟我们住', 'spouse', '', '岳母跟我们住'],
    ['我爸73，我和我媳妇，我儿子', 'mother', '', '老伴73，孩子和儿媳，孙子'],
    ['老伴75', 'mother', '', '老伴75'],
    ['我公公，我老公', 'relative', '给我婆婆办', '老伴，孩子'],
    ['他老婆和儿子', 'other', '', '他老婆和儿子'],
  ] as const)('of the household "%s" for the %s%s is "%s"', (said, relation, words, theirs) => {
    expect(part(said, 'family_members', relation, words)).toBe(theirs);
  });

  test('what concerns the home or the trouble may be told by whoever writes', () => {
    expect(part('我给她交了三万', 'medical_self_paid', 'mother')).toBe('我给她交了三万');
  });
});

describe("in one's own application what is told of another is no answer about oneself", () => {
  test.each([
    ['他叫李小龙', 'name', null],
    ['我老公叫李小龙', 'name', null],
    ['娃叫李小龙 我叫王芳', 'name', '我叫王芳'],
    ['我叫王芳', 'name', '我叫王芳'],
    ['王芳', 'name', '王芳'],
    ['我老公三千', 'monthly_income', null],
    ['老公三千，我两千', 'monthly_income', '我两千'],
    ['我妈退休金一千八', 'monthly_income', null],
    ['我妈退休金一千八。我三千', 'monthly_income', '我三千'],
    ['我跟我老婆过 一个月三千', 'monthly_income', '我跟我老婆过 一个月三千'],
    ['娃还小，一个月就两千六', 'monthly_income', '一个月就两千六'],
    ['老公走了三年，一个月两千', 'monthly_income', '老公走了三年，一个月两千'],
    ['我老公腰椎间盘突出', 'illness', null],
    ['我糖尿病，我妈高血压', 'illness', '我糖尿病'],
    ['我爱人下岗了', 'employment_status', null],
    ['my husband works at the mill', 'employer', null],
    ['打我老婆电话13900000003', 'phone', '打我老婆电话13900000003'],
  ] as const)('"%s" at %s: %s', (said, question, mine) => {
    expect(part(said, question, 'self')).toBe(mine);
  });
});

const facts = (said: string, told: readonly FoundAnswer[], relation?: string, words = '') =>
  factsOfApplicant(
    told,
    toldOf(normalise(said).text, { relation, relationWords: words }, null),
  ).map(({ question, value, of, sure }) => [question, value, of ?? '-', sure]);

describe('values told by the way', () => {
  test('a helper names himself and the one he helps', () => {
    expect(
      facts('我叫李娜，他叫李国强', [found('name', '李国强'), found('name', '李娜')], 'father'),
    ).toEqual([
      ['name', '李国强', 'applicant', true],
      ['speaker_name', '李娜', '-', true],
    ]);
  });

  test("a phone after the word for the one helped is his, after 我 the helper's", () => {
    const phone = [found('phone', '13900000003')];
    expect(facts('我爸电话13900000003', phone, 'father')).toEqual([
      ['phone', '13900000003', 'applicant', true],
    ]);
    expect(facts('工友的手机号是13900000003', phone, 'other')).toEqual([
      ['phone', '13900000003', 'applicant', true],
    ]);
    for (const said of ['打我的电话13900000003', '我爸没手机，打我的13900000003'])
      expect(facts(said, phone, 'father')).toEqual([['speaker_phone', '13900000003', '-', true]]);
  });

  test("of the helper's own life nothing is kept, and of his home it is asked back", () => {
    const said = '她没单位 我是县机械厂的 我一个月三千二 四口人';
    const told = [
      found('employer', '县机械厂'),
      found('monthly_income', '一个月三千二'),
      found('household_size', '四口人'),
    ];
    expect(facts(said, told, 'relative', '给我婆婆办')).toEqual([
      ['household_size', '四口人', '-', false],
    ]);
  });

  test("in one's own application another's name, number or employer is not taken", () => {
    expect(facts('他叫李小龙', [found('name', '李小龙')], 'self')).toEqual([]);
    expect(facts('我老公在顺达商贸上班', [found('employer', '顺达商贸')], 'self')).toEqual([]);
    expect(facts('我在顺达商贸上班', [found('employer', '顺达商贸')], 'self')).toHaveLength(1);
    expect(facts('我老公走了', [found('marital_status', '老公走了')], 'self')).toHaveLength(1);
  });

  test('before it is known whom it is for, what is told of another is asked back', () => {
    expect(facts('我男人叫孙满仓', [found('name', '孙满仓')])).toEqual([
      ['name', '孙满仓', '-', false],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { say, standing, talkAt } from './talk.ts';

const stood = (
  [service, question]: readonly [string, string],
  before: Parameters<typeof talkAt>[2],
  text: string,
) => {
  const talk = talkAt(service, question, before);
  say(talk, text);
  return standing(talk);
};

describe('the same as what was said before is an answer', () => {
  const wife = { for_whom: 'spouse', speaker_phone: '13800138000' } as const;
  test.each([
    '他没得手机打我那个就是了',
    '就打刚刚那个幺三八的噻一样的',
    '还是打我那个13800138000 他手机碎了',
    '跟我的一样',
    '打我的就行，他不会用手机',
  ])('a phone: %s', (text) =>
    expect(stood(['relief', 'phone'], wife, text)['phone']).toBe('13800138000'),
  );

  test.each(['我的是13900139000', '他的我不晓得', '打我老乡的13900139000'])('but not: %s', (text) =>
    expect(stood(['relief', 'phone'], wife, text)['phone']).not.toBe('13800138000'),
  );

  test.each(['也这儿啊 还能在哪', '户口也在这里', '跟住址一样', '就是这儿嘛'])(
    'a place: %s',
    (text) =>
      expect(
        stood(['job_referral', 'hukou_place'], { address: '东关大街12号' }, text)['hukou_place'],
      ).toBe('东关大街12号'),
  );
});

describe('a value loses the words that only lead to it', () => {
  test.each<[string, string, string, string]>([
    ['relief', 'address', '住到城关镇南街三十七号那个老院子头', '城关镇南街三十七号那个老院子'],
    ['relief', 'address', '我家住在东街12号里头', '东街12号'],
    ['relief', 'address', '屋头住起河坝街9号', '河坝街9号'],
    ['job_referral', 'work_place', '写东关附近就行', '东关附近'],
    ['job_referral', 'work_place', '就填城南吧', '城南'],
  ])('%s %s: %s', (service, question, text, value) =>
    expect(stood([service, question], {}, text)[question]).toBe(value),
  );
});

describe('a son’s wife is no spouse of the applicant', () => {
  const relations = (text: string, whom: string) => {
    const before = { for_whom: whom, household_size: 4 };
    const told = stood(['relief', 'family_members'], before, text)['family_members'];
    return (told as { relation: string }[]).map(({ relation }) => relation);
  };

  test.each([
    ['就我们两个老的还有个孙儿在我们这儿读书娃儿跟媳妇在外头打工', 'spouse'],
    ['屋头有个孙女，儿子和媳妇在广东', 'self'],
  ])('%s', (text, whom) => {
    expect(relations(text, whom)).toContain('child_in_law');
    expect(relations(text, whom)).not.toContain('spouse');
  });

  test('and a man’s own wife is', () =>
    expect(relations('我媳妇，一个儿子，还有我妈', 'self')).toContain('spouse'));
});

describe('a number of people told with those who they are counts them once', () => {
  test.each([
    ['四口 俩娃我跟婆婆', 4],
    ['四口人，我和老公带两个娃', 4],
    ['五口，我老公俩娃跟我妈', 5],
    ['三个人加我', 4],
  ])('%s', (text, size) =>
    expect(stood(['relief', 'household_size'], {}, text)['household_size']).toBe(size),
  );
});

test('a little over twenty thousand is no thirty thousand', () =>
  expect(stood(['relief', 'rigid_spending'], {}, '一年两万出头')['rigid_spending']).toMatchObject({
    value: 20_000,
    max: 22_000,
  }));

test('that a house is one’s own does not say that it was bought', () => {
  expect(stood(['relief', 'rigid_spending'], {}, '房子是自己的')['housing_status']).toBeUndefined();
  expect(stood(['relief', 'address'], {}, '河坝街9号，老屋是自己的')['housing_status']).toBe(
    'self_built',
  );
});

test('what is told of who minds the children is not said of them', () => {
  const people = stood(
    ['relief', 'family_members'],
    { household_size: 4 },
    '一个娃还有我妈 我妈六十多 帮我带孩子 身体也不好有糖尿病',
  )['family_members'];
  expect(people).toContainEqual({ relation: 'child' });
  expect(people).toContainEqual(
    expect.objectContaining({ relation: 'mother', condition: '糖尿病' }),
  );
});

test('two trades and a word that one is not choosy are the two', () =>
  expect(stood(['job_referral', 'job_wanted'], {}, '保安啊 看门都行 不挑')['job_wanted']).toBe(
    '保安，看门',
  ));

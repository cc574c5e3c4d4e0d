import { describe, expect, test } from 'vitest';
import { heardBack, say, standing, talkAt } from './talk.ts';

const stood = (
  [service, question]: readonly [string, string],
  text: string,
  before: Parameters<typeof talkAt>[2] = {},
) => {
  const talk = talkAt(service, question, before);
  say(talk, text);
  return standing(talk);
};

describe('what is told while another question stands open is kept', () => {
  const helping = { for_whom: 'mother' } as const;
  test.each<[string, string, string, object]>([
    ['relief', 'speaker_name', '我妈肺癌 住院了', { illness: '肺癌' }],
    ['relief', 'speaker_name', '先说一声 我妈有糖尿病', { illness: '糖尿病' }],
    ['relief', 'speaker_name', '李梅 我妈有低保', { speaker_name: '李梅', dibao: true }],
    ['relief', 'speaker_name', '我叫王芳 她胃癌', { speaker_name: '王芳', illness: '胃癌' }],
  ])('of whom one helps, at %s.%s: %s', (service, question, text, kept) =>
    expect(stood([service, question], text, helping)).toMatchObject(kept),
  );

  test.each<[string, string, string, object]>([
    ['relief', 'union_member', '是 我有糖尿病', { union_member: true, illness: '糖尿病' }],
    ['relief', 'union_member', '没有 我爸肺癌', { union_member: false, illness: '肺癌' }],
    ['relief', 'union_member', '没 我离婚了', { union_member: false, marital_status: 'divorced' }],
    ['relief', 'employer', '县化肥厂 我得了尿毒症', { employer: '县化肥厂', illness: '尿毒症' }],
    ['legal_aid', 'still_employed', '没在了 没签合同', { contract_signed: false }],
  ])('of oneself and one’s family, at %s.%s: %s', (service, question, text, kept) =>
    expect(stood([service, question], text)).toMatchObject(kept),
  );

  test.each<[string, string, object]>([
    ['still_employed', '上个礼拜我还找过他要', { last_claim_at: '2026-11-16' }],
    ['contract_signed', '没签 上周二我去要过一次', { last_claim_at: '2026-11-17' }],
    ['contract_signed', '没 上个月15号我就不干了', { left_at: '2026-10-15' }],
    ['still_employed', '早不在了 三月进的厂', { still_employed: false, hire_date: '2026-03' }],
  ])('a date, at legal_aid.%s: %s', (question, text, kept) =>
    expect(stood(['legal_aid', question], text, { matter: 'wages' })).toMatchObject(kept),
  );

  test.each([
    ['没有 我工友得了尿毒症', 'illness'],
    ['没有 隔壁邻居肺癌走的', 'illness'],
    ['没有 我没去投诉过', 'last_claim_at'],
  ])('and what is told of others, or denied, is not: %s', (text, id) =>
    expect(stood(['relief', 'union_member'], text)).not.toHaveProperty(id),
  );
});

describe('talk beside an answer takes nothing from it', () => {
  test.each<[string, string, string, string]>([
    ['job_referral', 'work_place', '在县城就行 远了我家里孩子咋整', '在县城'],
    ['job_referral', 'work_place', '东关附近就中 远了咋整嘛', '东关附近'],
    ['job_referral', 'work_place', '城南吧 我还得接孩子', '城南'],
    ['job_referral', 'job_wanted', '保安 我干过三年', '保安'],
    ['job_referral', 'job_wanted', '保洁就中 别的俺也不会', '保洁'],
    ['relief', 'employer', '红星棉纺厂 咋又问一遍', '红星棉纺厂'],
    ['relief', 'employer', '县化肥厂 早倒了', '县化肥厂'],
    ['relief', 'address', '东关大街12号 你们不会上门吧', '东关大街12号'],
  ])('%s.%s: %s', (service, question, text, value) =>
    expect(stood([service, question], text)[question]).toBe(value),
  );

  test('who has begun to speak of himself goes on with it, and names nothing', () =>
    expect(stood(['relief', 'employer'], '我离婚了 带个娃')).not.toHaveProperty('employer'));
});

describe('to a wish of work “anything” is an answer', () => {
  test.each([
    '随便',
    '啥都行',
    '干啥都中',
    '什么都可以',
    '有啥干啥呗',
    '做点啥都行 只要给钱',
    '啥活都中，能挣钱就中',
    'anything is fine',
  ])('of the trade, as it was said: %s', (text) =>
    expect(stood(['job_referral', 'job_wanted'], text)['job_wanted']).toBe(
      text.replace(' 只', '，只'),
    ),
  );

  test('of the place', () =>
    expect(stood(['job_referral', 'work_place'], '随便哪都行')['work_place']).toBe('随便哪都行'));

  test.each(['啥工作都有吗', '你们有啥活'])('but to ask is none: %s', (text) =>
    expect(stood(['job_referral', 'job_wanted'], text)).not.toHaveProperty('job_wanted'),
  );

  test('a trade told where the place was asked for is no place', () => {
    const told = stood(['job_referral', 'work_place'], '电焊');
    expect(told).not.toHaveProperty('work_place');
    expect(told['job_wanted']).toBe('电焊');
  });

  test('a place told where the trade was asked for is no trade', () => {
    const told = stood(['job_referral', 'job_wanted'], '离家近就行 你们还能给找着不');
    expect(told).not.toHaveProperty('job_wanted');
    expect(told['work_place']).toBe('离家近');
  });
});

test('of the speaker’s own name it is said that his own is asked for', () => {
  const talk = talkAt('relief', 'speaker_name', { for_whom: 'mother' });
  expect(heardBack(say(talk, '我妈看病花了八万多'))).toContain('您自己的情况');
});

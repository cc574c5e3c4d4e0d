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
    ['still_employed', '上个礼拜我还找过他要', { last_claim_at: '2026-11' }],
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
    ['job_referral', 'work_place', '在县城就行 远了我家里孩子咋整', '县城'],
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

describe('who says that he said it before', () => {
  const helping = { for_whom: 'mother' } as const;

  test.each<[string, string, string]>([
    ['name', '俺不是说了嘛 王铁柱', '王铁柱'],
    ['name', '前面说了 刘翠花', '刘翠花'],
    ['name', '刚不是说了叫刘翠花', '刘翠花'],
    ['address', '早就告诉你了 东关大街12号', '东关大街12号'],
  ])('and says it again is heard, at relief.%s: %s', (question, text, value) =>
    expect(stood(['relief', question], text)[question]).toBe(value),
  );

  test('and says it of a name where he helps somebody is asked whose it is', () =>
    expect(stood(['relief', 'speaker_name'], '俺不是说了嘛 王铁柱', helping)['?']).toEqual([
      '王铁柱',
    ]));

  test.each(['开头不都讲了嘛', '前面说过了', '我一上来就跟你们说了', '都跟你说了八百遍了'])(
    'and nothing else answers nothing, and hears that what he told is kept: %s',
    (text) => {
      const talk = talkAt('legal_aid', 'employer', { matter: 'wages' });
      expect(heardBack(say(talk, text))).toContain('我都留着');
      expect(standing(talk)).not.toHaveProperty('employer');
    },
  );

  test('is offered what he told at the opening as his story, for a yes', () => {
    const talk = talkAt('legal_aid', 'story', { matter: 'wages' });
    const [draft] = talk.session.drafts;
    if (draft === undefined) throw new Error('Cannot tell a story: no draft is open');
    const opening = '在工地干活 老板欠我四个月工资不给';
    talk.session = { ...talk.session, drafts: [{ ...draft, opening }] };
    expect(heardBack(say(talk, '开头不都讲了嘛'))).toContain(opening);
    expect(standing(talk)).not.toHaveProperty('story');
    say(talk, '对');
    expect(standing(talk)['story']).toBe(opening);
  });
});

describe('what stands already is confirmed kindly', () => {
  test.each(['不是给俺办 是给俺娘办', '给我妈办的', '就是给俺娘办嘛'])('%s', (text) => {
    const talk = talkAt('relief', 'speaker_name', { for_whom: 'mother' });
    expect(heardBack(say(talk, text))).toContain('记着呢：给谁办 我母亲');
  });

  test('and what is not sure is asked about later, which he hears', () =>
    expect(heardBack(say(talkAt('relief', 'employer'), '我一个月两千'))).toContain(
      '后面再跟您核对',
    ));
});

describe('dates and sums', () => {
  test.each(['三月初八', '腊月二十三', '属马的 五月十二'])(
    'a birthday wants its year: %s',
    (text) => expect(stood(['relief', 'birth_date'], text)).not.toHaveProperty('birth_date'),
  );

  test.each(['三十一号那个', '31号那个', '那个三十一号的'])(
    'a day names one of two dates: %s',
    (text) => {
      const talk = talkAt('legal_aid', 'contract_signed', { last_claim_at: '2026-10-30' });
      say(talk, '没签 10月31号我去要过');
      say(talk, text);
      expect(standing(talk)['last_claim_at']).toBe('2026-10-31');
    },
  );

  test.each(['我两千四 他两千 一共四千四', '俺俩 一共四千四', '我俩加起来四千四百'])(
    'of several amounts the one behind “in all” is the whole: %s',
    (text) => expect(stood(['relief', 'household_income'], text)['household_income']).toBe(4400),
  );

  test('and of one’s own income it is not', () =>
    expect(
      stood(['relief', 'monthly_income'], '我两千四 他两千 一共四千四')['monthly_income'],
    ).not.toBe(4400));
});

import { describe, expect, test } from 'vitest';
import { entering } from '../../src/cases/open.ts';
import { answersFor } from '../../src/dialogue/of-few.ts';
import { legalAid } from '../../src/services/legal_aid/service.ts';
import { newTalk, type Talk } from '../chaos/talk.ts';
import { press, say, standing } from './talk.ts';

/** What each ends with, once the women's matter is handed in. */
const women: readonly string[] = [
  '[yes]',
  '[dismissed]',
  '明年5月',
  '昨天',
  '组长说我肚子大了坐不住',
  '锦美制衣厂',
  '下午两点到四点 发信息莫打电话',
  '叫我小韦就行',
  '13907710000',
  '[submit]',
];

const law: readonly string[] = [
  '[dismissal]',
  '没签过合同',
  '[skip]',
  '就我一个',
  '[skip]',
  '[none]',
  '[skip]',
];

const saysOrPresses = (talk: Talk, one: string): void => {
  const option = /^\[(.+)\]$/u.exec(one)?.[1];
  // Told in the opening, it is not asked again.
  if (option === 'dismissed' && standing(talk)['women_issue'] === option) return;
  if (option === undefined) say(talk, one);
  else press(talk, option);
};

/** A talk whose opening was told to a service for few and to one that is not, as far as these words. */
function toldTogether(opening: string, ...words: readonly string[]): Talk {
  const talk = newTalk();
  for (const one of [opening, '同意', ...words]) saysOrPresses(talk, one);
  return talk;
}

const caseOf = (talk: Talk, service: string) => {
  const [of] = talk.cases.filter((one) => one.service === service);
  if (of === undefined) throw new Error(`no case of ${service}`);
  return of;
};

const openings = [
  '我怀孕了 组长叫我不用来了',
  '我怀孕七个月了，经理叫我走人，工资没结',
  '我怀孕五个月，主管把我开除了，工资也没结',
  '我怀孕了老板把我辞退，上个月工资不给',
];

describe('what was told to a service that is for few', () => {
  test.each(openings)('“%s” is no story of the other', (opening) => {
    const talk = toldTogether(opening, ...women);
    expect(caseOf(talk, 'women_rights').answers['women_story']?.value).toBe(women[4]);
    for (const one of law) saysOrPresses(talk, one);
    const [draft] = talk.session.drafts;
    expect(draft?.services).toEqual(['legal_aid']);
    expect(draft?.opening).toBe(undefined);
    for (const words of [opening, ...women])
      expect(Object.values(draft?.answers ?? {}).map(({ raw }) => raw)).not.toContain(words);
  });

  test('the story is asked for, and what is told there is the story', () => {
    const talk = toldTogether('我怀孕了 组长叫我不用来了', ...women);
    const [draft] = talk.session.drafts;
    const pending = {
      kind: 'reopen',
      place: { kind: 'draft', id: draft?.id ?? '' },
      question: 'story',
    } as const;
    talk.session = { ...talk.session, pending };
    say(talk, '我不是讲过了两遍了吗');
    expect(standing(talk)).not.toHaveProperty('?');
    say(talk, '上星期四组长叫我明天不用来，十一月的工资没结');
    expect(standing(talk)).toMatchObject({ story: '上星期四组长叫我明天不用来，十一月的工资没结' });
  });

  test('no answer of it carries his words to the other', () => {
    const opening = '我怀孕五个月，主管把我开除了，工资也没结';
    const talk = toldTogether(opening, '[yes]', '先办法律援助');
    const [draft] = talk.session.drafts;
    expect(draft?.services[0]).toBe('legal_aid');
    if (draft === undefined) throw new Error('no draft');
    const others = entering(legalAid, answersFor('legal_aid', draft));
    expect(Object.keys(others)).toContain('matter');
    expect(Object.values(others).filter(({ raw }) => raw !== '')).toEqual([]);
  });

  test('how he wants to be reached holds for both', () => {
    const talk = toldTogether('我怀孕了 组长叫我不用来了', ...women);
    const reach = '下午两点到四点 发信息莫打电话';
    expect(caseOf(talk, 'women_rights').told?.reach).toBe(reach);
    expect(talk.session.drafts[0]?.wishes?.reach).toBe(reach);
  });

  test('told where all may read it, the opening is the story as before', () => {
    const talk = toldTogether('老板三个月没发工资，一分没给', '我自己');
    const [draft] = talk.session.drafts;
    expect(draft?.opening).toBe('老板三个月没发工资，一分没给');
  });
});

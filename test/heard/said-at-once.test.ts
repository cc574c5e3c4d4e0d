import { describe, expect, test } from 'vitest';
import { askOf } from '../../src/dialogue/ask.ts';
import { newTalk, type Talk, worldNow } from '../chaos/talk.ts';
import { ask, ruled, ruleOf } from './ruled.ts';
import { heardBack, say, standing, talkAt, wording } from './talk.ts';

/** A talk whose application was handed in. */
function handedIn(): Talk {
  const talk = talkAt('legal_aid', 'review', {
    name: '张秀兰',
    phone: '13800138000',
    employer: '县化肥厂',
  });
  for (let left = 40; left > 0 && askOf(talk.session, worldNow(talk)).kind !== 'review'; left -= 1)
    say(talk, '跳过');
  say(talk, '提交');
  return ruled(talk);
}

/** The first words of what is said to a thing at once. */
const head = (topic: string): string =>
  wording.text({ key: `asked-${topic}`, args: {} }, 'zh-CN').slice(0, 8);

const pressed: readonly (readonly [said: string, topic: string])[] = [
  ['老板给五千要俺签 签不签', 'told_sign'],
  ['老板叫我写保证书', 'told_sign'],
  ['要我在空白纸上摁手印', 'told_sign'],
  ['厂里让我们签个两清的条子', 'told_sign'],
  ['工头拿张白纸让我按指印', 'told_sign'],
  ['队长催我在收条上签字，钱一分没见着', 'told_sign'],
  ['公司逼我写悔过书', 'told_sign'],
  ['要我退工资才给证明', 'told_gives_back'],
  ['公司说交了违约金才给离职证明', 'told_gives_back'],
  ['让我签离职', 'signed_voluntary'],
  ['人事喊我写辞职信', 'signed_voluntary'],
  ['主管催我交自愿离职的单子，逼我签', 'signed_voluntary'],
  ['要扣我身份证', 'id_or_deposit_kept'],
  ['厂里把我毕业证收走了', 'id_or_deposit_kept'],
  ['老板压着我身份证不还', 'id_or_deposit_kept'],
];

describe('what somebody is made to sign or to give is answered at once, whatever stands', () => {
  test.each(pressed)('after handing in, “%s” hears it and staff hear of it', (said, topic) => {
    const talk = handedIn();
    const turn = ask(talk, said);
    if (topic.startsWith('told_')) expect(heardBack(turn)).toContain(head(topic));
    else expect(ruleOf(turn)).toBe(topic);
    expect(turn.end.changes.length).toBeGreaterThan(0);
    expect(heardBack(turn)).not.toContain('改好了');
  });

  test.each(pressed)('at a question, “%s” is no answer', (said, topic) => {
    const talk = ruled(talkAt('legal_aid', 'employer'));
    const turn = ask(talk, said);
    if (topic.startsWith('told_')) expect(heardBack(turn)).toContain(head(topic));
    else expect(ruleOf(turn)).toBe(topic);
    expect(standing(talk)).not.toHaveProperty('employer');
  });

  test('the paper he is made to write is none that he holds', () => {
    const talk = ruled(talkAt('legal_aid', 'evidence'));
    ask(talk, '老板让我写欠条');
    expect(standing(talk)).not.toHaveProperty('evidence');
  });

  test('a firm that says what it asks of people is read as it says it', () => {
    const talk = ruled(talkAt('vacancy', 'who_may_apply'));
    ask(talk, '会踩平车，公司要收身份证押着');
    expect(standing(talk)).toHaveProperty('who_may_apply');
  });

  test('whoever comes with it is served as well', () => {
    const talk = ruled(newTalk());
    const turn = ask(talk, '老板让我签离职');
    expect(ruleOf(turn)).toBe('signed_voluntary');
    expect(heardBack(turn)).toContain('法律援助');
  });

  test.each([
    '老板不让签合同',
    '老板让我签劳动合同',
    '手术要我签字',
    '医院让我签协议',
    '没签合同被开了',
    '我的身份证丢了',
    '我想离职老板不批',
  ])('“%s” is none of these', (said) => {
    const turn = ask(ruled(newTalk()), said);
    for (const topic of ['told_sign', 'told_gives_back'])
      expect(heardBack(turn)).not.toContain(head(topic));
    expect(['signed_voluntary', 'id_or_deposit_kept']).not.toContain(ruleOf(turn));
  });
});

describe('a question about the matter that stands open is answered, and changes nothing', () => {
  test.each([
    ['仲裁要不要钱', 'arbitration_free_where'],
    ['工伤认定多久', 'injury_decision'],
    ['怀孕能不能开除', 'fired_pregnant'],
    ['试用期不要我了有没有钱', 'trial_fired'],
  ])('%s', (said, entry) => {
    for (const talk of [handedIn(), ruled(talkAt('legal_aid', 'employer'))]) {
      const before = standing(talk);
      const turn = ask(talk, said);
      expect(ruleOf(turn)).toBe(entry);
      expect(standing(talk)).toEqual(before);
      expect(turn.end.changes).toEqual([]);
    }
  });

  test.each(['仲裁要不要钱', '法律援助要不要花钱', '打官司用不用我出面', '仲裁需不需要律师'])(
    '“%s” lets no service go',
    (said) => {
      const talk = ruled(talkAt('legal_aid', 'employer'));
      expect(heardBack(ask(talk, said))).not.toContain('真的不办');
    },
  );

  test.each(['问这个干什么', '问这个做什么', '问这些干啥子'])(
    '“%s” asks about the form, and is answered with no rule',
    (said) => {
      expect(ruleOf(ask(ruled(talkAt('legal_aid', 'employer')), said)) ?? null).toBeNull();
    },
  );
});

describe('what stands in a question beside an answer is told of nobody', () => {
  test.each([
    '四口人，低保户能报吗',
    '三个人 吃低保的给办不',
    '五口人，有低保的能不能申请',
    '两个人，低保户可以办吗',
    '六口人，低保户能不能领',
  ])('“%s” tells of no 低保', (said) => {
    const talk = ruled(talkAt('relief', 'household_size'));
    ask(talk, said);
    expect(standing(talk)).not.toHaveProperty('dibao');
    expect(standing(talk)).toHaveProperty('household_size');
  });
});

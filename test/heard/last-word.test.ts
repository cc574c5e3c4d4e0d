import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { assentIn } from '../../src/understanding/assent.ts';
import { say, standing, talkAt } from './talk.ts';

const wages = { matter: 'wages', still_employed: false } as const;

describe('of what somebody says and takes back in one breath the last word stands', () => {
  test.each<[string, string, string, Value]>([
    ['legal_aid', 'left_at', '今年正月初六吧 不是 初八', '2026-02-24'],
    ['legal_aid', 'left_at', '8月20号，不对，22号走的', '2026-08-22'],
    ['legal_aid', 'owed_from', '去年九月 哎十月吧', '2025-10'],
    ['legal_aid', 'owed_from', '去年三月，呃，五月', '2025-05'],
    ['legal_aid', 'wages_owed', '一万五 让我想想 他中间给过三千 那就一万二', 12_000],
    ['legal_aid', 'wages_owed', '八千，不对，九千二', 9200],
    ['legal_aid', 'workers_count', '五个人，哦不，六个', 6],
    ['legal_aid', 'employer', '包工头叫刘老三 不是 大名刘建军 工地在城东', '刘建军'],
    ['legal_aid', 'employer', '宏达公司，说错了，叫恒达建筑公司', '恒达建筑公司'],
    ['job_referral', 'name', '孙小毛，不对，真名孙德茂', '孙德茂'],
    ['relief', 'household_size', '四口人，哎，五口', 5],
  ])('%s %s: %s', (service, question, text, value) => {
    const talk = talkAt(service, question, service === 'legal_aid' ? wages : {});
    say(talk, text);
    const stands = standing(talk)[question];
    const bare =
      typeof stands === 'object' && stands !== null ? (stands as { value: Value }).value : stands;
    expect(bare).toEqual(value);
  });
});

describe('what is denied behind a value takes nothing of it', () => {
  test.each<[string, string, unknown]>([
    ['wages_owed', '是两万，不是一万八', 20_000],
    ['left_at', '是今年3月8号走的，不是4月', '2026-03-08'],
  ])('%s: %s', (question, text, value) => {
    const talk = talkAt('legal_aid', question, wages);
    say(talk, text);
    const { [question]: kept, '?': proposed } = standing(talk);
    expect([kept, ...((proposed as unknown[]) ?? [])]).toContainEqual(value);
  });
});

test('a value proposed is put right at once', () => {
  const talk = talkAt('legal_aid', 'employer', wages);
  say(talk, '我也记不清全名 好像是宏达还是恒达那边的一个小老板');
  say(talk, '不对 大名叫刘建军');
  expect(standing(talk)['employer']).toBe('刘建军');
});

describe('a question that asks nothing, or only whether it will do, is an answer', () => {
  test.each<[string, string, string, unknown]>([
    ['relief', 'hardship_cause', '就是生病噻还能是啥子', 'illness'],
    ['relief', 'for_whom', '给我老公办 他自己动不了', 'spouse'],
    ['job_referral', 'shift', '啥班都行', ['any_shift']],
  ])('%s %s: %s', (service, question, text, value) => {
    const talk = talkAt(service, question);
    say(talk, text);
    expect([standing(talk)[question]].flat()).toEqual([value].flat());
  });

  test.each<[string, string, unknown]>([
    ['education', '那写初中行不', 'junior'],
    ['education', '算高中可以吗', 'senior'],
  ])('%s: %s', (question, text, value) => {
    const talk = talkAt('job_referral', question);
    say(talk, text);
    expect(standing(talk)['?']).toEqual([value]);
  });
});

test('a number of people said at a choice between two is that number, and no third line', () => {
  const talk = talkAt('relief', 'household_size', { for_whom: 'spouse' });
  say(talk, '三个人嘛我两个老的加一个孙儿媳妇没住屋头');
  say(talk, '三个');
  expect(standing(talk)['household_size']).toBe(3);
});

test.each(['要得要得你记嘛有啥子不可以的嘛', '我不是说了要得的嘛同意同意', '那就同意呗 还能咋的'])(
  'a consent in anger or with a shrug is one: %s',
  (text) => expect(assentIn(text, 'consent')).toBe('yes'),
);

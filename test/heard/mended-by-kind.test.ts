import { describe, expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { table } from './standing-table.ts';
import { meantBy, say, standing, talkAt } from './talk.ts';

const opening = (text: string) => meantBy(newTalk(), { kind: 'text', text });

describe('a hard life, a name and a trouble in letters are no danger', () => {
  test.each([
    '我爸病了，日子过不下去了',
    '我妈住院欠了一身债，这日子过不下去了',
    '我老了干不动了',
    '年纪大了背不动了',
    'my name is Wang Xiaoming',
    'my name is Li Na and I live in Chengdong',
    'the roof is leaking',
    'landlord cut off the water',
    "I'm pregnant and they still put me on night shifts",
    '上午别打',
  ])('%s', (text) => {
    const { danger, weary } = opening(text);
    expect({ danger, weary }).toEqual({});
  });

  test.each([
    '我不想活了',
    'on roof, not coming down',
    'I want to kill myself',
    '我们师傅躺着不动了快来人',
  ])('and these are: %s', (text) => {
    expect(opening(text).danger).toBeDefined();
  });
});

test.each(['我妈老了', '爸妈都老了，我得回去'])('who has grown old is not dead: %s', (text) => {
  expect(opening(text).grief ?? []).not.toContain('death');
});

test.each(['1990年5月1日', '2024年3月5日', '85年3月', '3000块'])(
  'a bare figure tells of no need: %s',
  (text) => {
    expect(opening(text).needs).toEqual([]);
  },
);

table('rent, fees and wages are no bill of a hospital', [
  ['medical_aid.medical_self_paid', {}, '房租六千', {}],
  ['relief.medical_self_paid', {}, '学费五千', {}],
  ['medical_aid.medical_cost', {}, '工资三千', {}],
  ['medical_aid.medical_self_paid', {}, '药费六千', { medical_self_paid: 6000 }],
]);

table('who says that he joined has said yes', [
  ['relief.union_member', {}, '入了会的', { union_member: true }],
  ['medical_aid.union_member', {}, '早就入了会了', { union_member: true }],
  ['relief.union_member', {}, '没入会', { union_member: false }],
]);

test('money borrowed beside what insurance paid is not what it paid', () => {
  const { found } = opening('花了八万多自己掏了四万多医保报了一半多嘛欠了亲戚三万');
  expect(found.map(({ question }) => question)).not.toContain('insurance_reimbursed');
});

test('in an application for one’s husband he is the one who may be ill, whatever he is called', () => {
  const talk = talkAt('medical_aid', 'for_whom', {});
  say(talk, '我老头子');
  expect(standing(talk)).not.toMatchObject({ patient: 'father' });
  const { found } = opening('老汉儿肺上长了个瘤子住院花了八万多块了');
  expect(found.filter(({ question, sure }) => question === 'patient' && sure)).toEqual([]);
});

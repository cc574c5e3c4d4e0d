import { expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { table } from './standing-table.ts';
import { meantBy, talkAt } from './talk.ts';

table('a name told with how it is written is the name', [
  ['relief.name', {}, '王德顺 三横王 道德那个德 顺利哩顺', { name: '王德顺' }],
  ['relief.name', {}, '赵国庆，走肖赵，国家嘞国，庆祝滴庆', { name: '赵国庆' }],
]);

table('a line is left for later in everyday words', [
  ['relief.id_number', {}, '先放着', { id_number: 'later' }],
  ['relief.id_number', {}, '先空着吧 等娃回来', { id_number: 'later' }],
  ['relief.id_number', {}, '先放着 以后俺儿子回来说', { id_number: 'later' }],
]);

table('a number that is denied in the same breath is nobody’s', [
  ['relief.id_number', {}, '身份证在俺儿子那 是990101198001010014不是 那是他侄的', {}],
  ['relief.phone', {}, '13800138000不是 这是我儿子的', {}],
  ['relief.phone', {}, '13800138000 不会错', { phone: '13800138000' }],
]);

const speaker = { for_whom: 'spouse', speaker_phone: '13900001234' };

table('who helps may name his own phone for both, with its number or without', [
  ['relief.phone', speaker, '还是打我的 13900001234', { phone: '13900001234' }],
  ['relief.phone', speaker, '还是打我的', { phone: '13900001234' }],
]);

table('of several numbers the one that is to count, or a choice with all of them', [
  ['legal_aid.months_owed', {}, '五个半月吧 也就是五个月零几天 算五个月', { months_owed: 5 }],
  ['legal_aid.months_owed', {}, '三四个月，就按四个月', { months_owed: 4 }],
  [
    'student_aid.rigid_spending',
    {},
    '儿子一年生活费一万二 房租一个月六百',
    { '?': [12_000, 7200, 19_200] },
  ],
]);

test.each([
  ['legal_aid.owed_from', '微信里他说过欠多少算不算证据？', ['evidence']],
  ['legal_aid.evidence', '转账记录能当证据不', ['evidence']],
  ['legal_aid.employer', '找你们有用不', ['useful']],
  ['relief.name', '失业补助金在你们这能办不', ['jobless_money']],
  ['relief.union_member', '要入了才给钱吗？', []],
])('at %s, “%s” is answered by the topics %j', (at, text, topics) => {
  const [service = '', question = ''] = at.split('.');
  const meaning = meantBy(talkAt(service, question, {}), { kind: 'text', text });
  expect(meaning.asks?.topics ?? []).toEqual(topics);
});

test('a question whether it helps, told with a need, takes nothing from the need', () => {
  const meaning = meantBy(newTalk(), { kind: 'text', text: '老板欠我三万块工钱不给 找你们有用不' });
  expect(meaning.needs).toEqual(['legal_aid']);
  expect(meaning.asks?.topics).toEqual(['useful']);
});

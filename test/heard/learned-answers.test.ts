import { expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { table } from './standing-table.ts';
import { heardBack, meantBy, say, standing, talkAt } from './talk.ts';

const pay = { matter: 'wages' } as const;

table('an option told in words that no list has is put to him', [
  ['legal_aid.matter', {}, '干了三个月活 老板一分都没掏', { '?': ['wages'] }],
  ['relief.employment_status', {}, '在家闲了大半年 没人要', { '?': ['unemployed'] }],
  ['medical_aid.harm_cause', {}, '在车间让皮带绞的', { '?': ['work'] }],
]);

table('what only looks like an answer is none', [
  ['legal_aid.still_employed', pay, '还在跟他们扯这个事', {}],
  ['legal_aid.contract_signed', pay, '签的那个是租房子的', {}],
]);

table('a yes or a no that rules doubt stands where what was learned says the same', [
  ['legal_aid.contract_signed', pay, '合同签了一份 压在老家柜子里', { contract_signed: true }],
  ['relief.union_member', {}, '年年都交会费的', { union_member: true }],
]);

test('a yes or a no that was only learned is asked once more, and not put as its contrary', () => {
  const talk = talkAt('legal_aid', 'still_employed', pay);
  const words = heardBack(say(talk, '工资卡都给我停了 还去干个啥'));
  expect(standing(talk)).not.toHaveProperty('still_employed');
  expect(standing(talk)).not.toHaveProperty('?');
  expect(words).toContain('现在还在那里上班吗');
});

test('who says the thing itself has answered, whatever was put to him', () => {
  const talk = talkAt('legal_aid', 'contract_signed', pay);
  say(talk, '就写了个条子按了手印');
  expect(standing(talk)).toMatchObject({ '?': [false] });
  say(talk, '签了的');
  expect(standing(talk)).toMatchObject({ contract_signed: true });
});

table('a name that stands first is the answer, whatever is told beside it', [
  ['legal_aid.name', pay, '赵桂芝 桂花的桂 芝麻的芝', { name: '赵桂芝' }],
  ['relief.name', {}, '马学文 文化的文 六八年生的', { name: '马学文', birth_date: '1968' }],
]);

table('of several numbers that count together none is kept for the whole', [
  [
    'legal_aid.wages_owed',
    pay,
    '五月四千 六月三千八 七月给了一半还差两千',
    { '?': [4000, 3800, 2000, 9800] },
  ],
  ['legal_aid.workers_count', pay, '连我三个 还有两个老乡', { '?': [5, 3] }],
  ['relief.household_size', {}, '我两口子 老丈人 俩娃', { '?': [5, 2] }],
]);

table('a number told behind the boss is his, and never that of who applies', [
  ['legal_aid.phone', pay, '包工头姓吕 电话13912345678', {}],
  ['legal_aid.name', { ...pay, phone: '13712345678' }, '老板马国富 电话13912345678', {}],
  ['legal_aid.phone', pay, '我电话13912345678 老板的不晓得', { phone: '13912345678' }],
]);

table('what was not given is not at hand, and is taken off a list by words', [
  ['legal_aid.evidence', pay, '考勤有 工牌没给发', { evidence: ['attendance'] }],
  [
    'legal_aid.name',
    { ...pay, evidence: ['badge', 'attendance'] },
    '工牌没有 你给去掉',
    { evidence: ['attendance'] },
  ],
]);

table('a day told of something else is no answer', [
  ['legal_aid.owed_from', pay, '上礼拜五去堵过他 没给', { last_claim_at: '2026-11-20' }],
]);

table('together is no yuan', [
  ['legal_aid.wages_owed', pay, '六月三千一 七月两千九 加一块', { '?': [3100, 2900, 6000] }],
]);

table('a firm that stands first is the answer, and who does not name one has named none', [
  ['legal_aid.employer', pay, '宏远针织 在二环边上', { employer: '宏远针织' }],
  ['legal_aid.employer', pay, '先问下 不说哪个厂能不能办', {}],
]);

table('an hour named alone is that hour, and not all evening', [
  ['women_rights.safe_time', {}, '头晌十点来钟 那阵就我一个人', { safe_time: '10:00-11:00' }],
  ['women_rights.safe_time', {}, '晚上八点以后', { safe_time: '20:00-21:30' }],
]);

table('what is told behind a name to be called by, or behind a plain none, is no part of it', [
  ['women_rights.call_name', {}, '叫我小满就好 节气那个小满', { call_name: '小满' }],
  ['student_aid.other_aid', {}, '没有 都是跟亲戚借的', { other_aid: 'none' }],
]);

table('what stands beside an answer is heard, and not guessed', [
  ['legal_aid.employer', pay, '顺达运输 我初中毕业', { employer: '顺达运输', education: 'junior' }],
  ['legal_aid.still_employed', pay, '国庆前辞的职', { still_employed: false, left_at: '2026-09' }],
]);

test('whose matter begins with one of his kin is asked whether it is for that one, and “for him” agrees', () => {
  const opened = meantBy(newTalk(), { kind: 'text', text: '俺当家的让吊车砸了脚，工地不管' });
  expect(opened.found).toContainEqual(
    expect.objectContaining({ question: 'for_whom', value: 'spouse', sure: false }),
  );
  const asked = () => {
    const talk = newTalk();
    for (const words of ['俺当家的让吊车砸了脚，工地不管', '同意']) say(talk, words);
    return talk;
  };
  const [agreed, denied] = [asked(), asked()];
  say(agreed, '给他办 他叫周长海');
  // What is told beside the yes is kept, too.
  expect(standing(agreed)).toMatchObject({ for_whom: 'spouse', name: '周长海' });
  say(denied, '不是给他办');
  expect(standing(denied)).not.toHaveProperty('for_whom');
});

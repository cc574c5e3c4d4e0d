import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

type Stood = { readonly [question: string]: Value };

const schooling: Stood = {
  admission_level: 'junior_college',
  student_name: '赵家豪',
  student_relation: 'child',
  school: '郑州铁路职业技术学院',
  school_nature: 'public',
  is_new: true,
  tuition: 5800,
  study_terms: null,
  other_aid: '村里给了三百',
};
const household: Stood = {
  union_member: false,
  has_file: false,
  hardship_cause: 'accident',
  household_size: 4,
  household_income: 500,
  medical_self_paid: 30_000,
  rigid_spending: 7000,
  address: '登封县大冶镇赵庄村',
};
const helper: Stood = {
  for_whom: 'relative',
  speaker_name: '王秀英',
  speaker_phone: '13937125660',
  speaker_authority: true,
};
const applicant: Stood = { name: '赵建民', phone: '13837125660' };
const { address: _, ...counted } = household;
const whole = { ...helper, ...schooling, ...applicant, ...household };

describe('at the review, the kinship put right is all that changes; the name is asked back', () => {
  test.each([
    '给谁办写错了 俺给俺儿子办哩 不是亲戚 咋改',
    '给谁办 是给俺儿子办 不是给俺自个儿办',
    '不是俺 申请人是俺儿子赵建民 俺就是替他跑腿哩',
    '给谁办那个错了，是帮我儿子弄的',
    '给谁办不对，我是替我女儿办的',
    '第一条点错咯 给我儿办的',
    '第1项改成我的孩子',
    '申请人是我女儿，不是我，我只是帮她填',
  ])('“%s”', (words) => {
    const talk = talkAt('student_aid', 'review', whole);
    const said = heardBack(say(talk, words));
    expect(said.match(/给谁办/gu)).toHaveLength(1);
    const { name: __, ...kept } = whole;
    expect(standing(talk)).toEqual({ ...kept, for_whom: 'child' });
    say(talk, '是');
    expect(standing(talk)).toEqual({ ...whole, for_whom: 'child' });
  });
});

test('a neighbour in place of a relative is somebody else: what stood of that one is asked back', () => {
  const talk = talkAt('student_aid', 'review', whole);
  say(talk, '给谁办错了，是给我邻居办的');
  expect(standing(talk)).toEqual({ ...helper, ...schooling, for_whom: 'other' });
});

test('a mother who took herself for a relative is the applicant, and hears so once', () => {
  const talk = talkAt('student_aid', 'review', { ...whole, name: '王秀英' });
  const said = heardBack(say(talk, '给谁办写错了 俺给俺儿子办哩 不是亲戚'));
  expect(said.match(/给谁办/gu)).toHaveLength(1);
  expect(said).toContain('给谁办 我自己');
  expect(standing(talk)).toMatchObject({ for_whom: 'self', ...schooling });
});

describe('who was noted as the applicant says that it is his grown child', () => {
  const own = { for_whom: 'self', ...schooling, ...counted } as const;
  test.each([
    ['不是俺 申请人是俺儿子赵建民 俺就是替他跑腿哩', '赵建民'],
    ['不是我，申请人是我女儿李雪梅，我替她填的', '李雪梅'],
    ['申请人不是俺 申请人是俺儿子赵建民', '赵建民'],
    ['申请人填我儿子孙大勇，不是我自己', '孙大勇'],
    ['不是给俺办 申请人写俺闺女周兰', '周兰'],
  ])('“%s”', (words, name) => {
    const talk = talkAt('student_aid', 'name', own);
    say(talk, words);
    expect(standing(talk)).toEqual({ ...schooling, for_whom: 'child', name });
  });

  test.each(['申请人就是我', '申请人是我，孩子是赵家豪', '不是我儿子，申请人是我自己'])(
    '“%s” names nobody else',
    (words) => {
      const talk = talkAt('student_aid', 'name', own);
      say(talk, words);
      expect(standing(talk)).toMatchObject({ for_whom: 'self', student_name: '赵家豪' });
      expect(standing(talk)['name']).not.toBe('赵家豪');
    },
  );
});

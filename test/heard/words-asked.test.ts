import { describe, expect, test } from 'vitest';
import { heardBack, say, standing, talkAt, wording } from './talk.ts';

type Row = readonly [at: string, said: string, topic: string, stands: object];

const rows: readonly Row[] = [
  ['student_aid.has_file', '建档是啥 没建过吧 头回来', 'file', { has_file: false }],
  ['student_aid.has_file', '建档是什么意思啊', 'file', {}],
  ['relief.has_file', '什么叫困难档案', 'file', {}],
  ['student_aid.study_terms', '啥叫公费师范生 她是师范大学但交学费', 'free_teacher', {}],
  ['student_aid.study_terms', '免费师范生是个啥', 'free_teacher', {}],
  ['legal_aid.procedure_state', '啥是仲裁 俺就找过站长  交警来了 认定书还没出', 'arbitration', {}],
  ['legal_aid.procedure_state', '仲裁是啥子哦', 'arbitration', {}],
  [
    'legal_aid.people_groups',
    '农村户口 在城里跑单 这算农民工不',
    'migrant',
    { people_groups: ['migrant'] },
  ],
  [
    'legal_aid.people_groups',
    '农村出来打工的 算不算农民工',
    'migrant',
    { people_groups: ['migrant'] },
  ],
  ['legal_aid.people_groups', '我这样的是不是农民工啊', 'migrant', {}],
];

describe('a word of the program that is asked about is explained, and the question stands', () => {
  test.each(rows)('at %s, “%s” asks for %s', (at, said, topic, stands) => {
    const [service = '', question = ''] = at.split('.');
    const talk = talkAt(service, question);
    const turn = say(talk, said);
    const line = wording.text({ key: `asked-word_${topic}` }, 'zh-CN');
    expect(heardBack(turn)).toContain(line);
    expect(standing(talk)).toMatchObject(stands);
    if (Object.keys(stands).length === 0) expect(standing(talk)).not.toHaveProperty(question);
  });

  test.each([
    ['legal_aid.procedure_state', '正在仲裁', { procedure_state: 'arbitration' }],
    ['legal_aid.people_groups', '我是农民工', { people_groups: ['migrant'] }],
    ['student_aid.study_terms', '公费师范生', { study_terms: ['free_teacher'] }],
  ] as const)('at %s, “%s” is an answer', (at, said, stands) => {
    const [service = '', question = ''] = at.split('.');
    const talk = talkAt(service, question);
    say(talk, said);
    expect(standing(talk)).toMatchObject(stands);
  });
});

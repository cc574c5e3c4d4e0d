import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/dialogue/ask.ts';
import { heardBack, say, talkAt } from './talk.ts';

/** The answer of the phone after a message at a question, and what was said back. */
function phoneAfter(question: string, said: string) {
  const talk = talkAt('legal_aid', question);
  const turn = say(talk, said);
  return { answer: draftOf(talk.session)?.answers['phone'], back: heardBack(turn) };
}

describe('a number of somebody else is kept with the words that tell whose it is', () => {
  test.each([
    ['phone', '打我妹妹的电话13912345678', '我妹妹'],
    ['phone', '13912345678这个是我老公的号', '我老公'],
    ['phone', '我没手机留儿子的13912345678', '儿子'],
    ['phone', '用我工友的吧13912345678', '我工友'],
    ['name', '王秀兰，电话留我儿子的13912345678', '我儿子'],
    ['name', '我叫王秀兰，打我隔壁邻居的手机13912345678', '邻居'],
    ['employer', '宏达电子厂，电话是我女婿的13912345678', '我女婿'],
  ])('at %s, “%s”', (question, said, whose) => {
    const { answer } = phoneAfter(question, said);
    expect(answer).toMatchObject({ value: '13912345678' });
    expect(answer?.raw).toContain(whose);
  });

  test('at its own question he is told that staff read them', () => {
    expect(phoneAfter('phone', '留我弟媳的13912345678').back).toContain('您说的话工作人员也看得到');
  });

  test.each(['王秀兰，13912345678', '王秀兰，电话13912345678'])(
    'beside “%s” no word is kept that tells nothing',
    (said) => {
      expect(phoneAfter('name', said).answer?.raw).toBe('13912345678');
    },
  );
});

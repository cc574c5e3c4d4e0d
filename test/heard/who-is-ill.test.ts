import { describe, expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { meantBy } from './talk.ts';

const ofHim = ['patient', 'illness', 'harm_cause', 'bill_state'];

/** What an opening tells of the one who is ill; what is only half heard is asked back, under `?`. */
const toldOf = (text: string) =>
  Object.fromEntries(
    meantBy(newTalk(), { kind: 'text', text })
      .found.filter(({ question }) => ofHim.includes(question))
      .map(({ question, value, sure }) => [sure ? question : `${question}?`, value]),
  );

describe('what a story tells of an illness is taken of the one who has it, and of nobody else', () => {
  test.each<readonly [string, { readonly [question: string]: unknown }]>([
    // One is ill, in so many words.
    [
      '我妈得了尿毒症，一直透析，看病钱实在凑不出来',
      { patient: 'mother', illness: '尿毒症', harm_cause: 'illness' },
    ],
    [
      '媳妇查出乳腺癌，还在住院，想申请医疗救助',
      { patient: 'spouse', illness: '乳腺癌', harm_cause: 'illness', bill_state: 'in_hospital' },
    ],
    [
      '我爸出了车祸住院，花了六万，医疗费能帮帮不',
      { patient: 'father', harm_cause: 'third_party' },
    ],
    [
      '我娃脑瘫做康复，去年的单子还能申请医疗救助不',
      { patient: 'child', illness: '脑瘫', bill_state: 'last_year' },
    ],
    [
      '我爸在工地上摔断腰，老板不认账，住院花了四万，票子也丢了，能申请医疗救助不',
      { patient: 'father', harm_cause: 'work', bill_state: 'lost' },
    ],
    // Several are ill: it is asked.
    ['我妈尿毒症，我爸肝硬化，两个都住院，医药费扛不住了', { 'illness?': expect.any(String) }],
    ['老公工地上摔断了腰，婆婆又查出肺癌，看病的钱借遍了', { 'illness?': expect.any(String) }],
    // Who is dead, or well again, is no patient, and how he came by it is not how the other did.
    [
      '我男人五年前在工地上砸死了，现在我妈得了胃癌没钱治',
      { patient: 'mother', illness: '胃癌', harm_cause: 'illness' },
    ],
    ['前年我爸得过脑梗好了，今年我妈住院做手术花了四万，想申请医疗救助', {}],
    // Of others.
    [
      '我工友去年被机器轧断手是工伤，我自己得了胃癌，住院花了五万想申请救助',
      { patient: 'self', illness: '胃癌', harm_cause: 'illness' },
    ],
    [
      '我弟在厂里受的伤早好了，这回是我妈脑出血住院，医药费交不起',
      { patient: 'mother', illness: '脑出血', harm_cause: 'illness' },
    ],
    // A year is no bill.
    [
      '我妈去年查出肠癌，今年化疗花了八万，想问医疗救助',
      { patient: 'mother', illness: '肠癌', harm_cause: 'illness' },
    ],
    [
      '前年下的岗，去年老婆得了红斑狼疮，看病把钱花光了',
      { patient: 'spouse', illness: '红斑狼疮' },
    ],
    // A fracture does not say how, and what was lost by mistake was no accident.
    [
      '我妈股骨骨折做了手术，花了四万，能申请医疗救助吗',
      { patient: 'mother', illness: '股骨骨折' },
    ],
    [
      '我妈肺癌住院，我不小心把手机丢了才没打电话，想申请医疗救助',
      { patient: 'mother', illness: '肺癌', harm_cause: 'illness' },
    ],
    // The story is of another matter.
    ['我闺女考上大学没钱交学费，婆婆瘫在床上天天吃药，想申请金秋助学', {}],
  ])('%s', (text, told) => {
    const heard = toldOf(text);
    // What is half heard is asked back, and never stands.
    const { 'patient?': _, ...others } = heard;
    expect(others).toEqual(told);
  });
});

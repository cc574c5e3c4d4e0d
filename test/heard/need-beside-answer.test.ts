import { describe, expect, test } from 'vitest';
import { heardBack, say, standing, talkAt } from './talk.ts';

describe('what is wished for beside an answer is kept for later, and the answer stands', () => {
  test.each([
    [
      'legal_aid',
      'still_employed',
      '没去了嘛十月底走的你先说我男人得了尿毒症透析一个月要好多钱有没得啥子补助可以申请嘛',
      false,
      '医疗救助我也记下了',
    ],
    [
      'legal_aid',
      'still_employed',
      '没做了没做了，那看病的补助到底有没得嘛',
      false,
      '医疗救助我也记下了',
    ],
    [
      'legal_aid',
      'contract_signed',
      '没签 那娃儿读书的补助你们有没有',
      false,
      '金秋助学我也记下了',
    ],
    [
      'relief',
      'dibao',
      '没吃，我男人得了尿毒症透析一个月要好多钱有没得补助可以申请',
      false,
      '医疗救助我也记下了',
    ],
    [
      'legal_aid',
      'contract_signed',
      '签了一份，我妈住院花了好几万，想申请医疗救助',
      true,
      '医疗救助我也记下了',
    ],
    ['relief', 'union_member', '入了，我闺女考上大学，学费有没有补助', true, '金秋助学我也记下了'],
  ] as const)('at %s.%s “%s”', (service, question, said, value, words) => {
    const talk = talkAt(service, question, service === 'legal_aid' ? { matter: 'wages' } : {});
    const heard = heardBack(say(talk, said));
    expect(standing(talk)).toMatchObject({ [question]: value });
    expect(heard).toContain(words);
    expect(heard).not.toContain('这个我说不准');
  });
});

test.each([
  ['relief', 'dibao', '没吃 村里有没有补贴我也不晓得'],
  ['legal_aid', 'contract_signed', '没签 他说签了也没有补助'],
  ['legal_aid', 'still_employed', '没去了 家里人也病着 哪有心思'],
] as const)(
  'words of help beside an answer that wish for nothing open nothing: %s.%s “%s”',
  (service, question, said) => {
    const talk = talkAt(service, question, service === 'legal_aid' ? { matter: 'wages' } : {});
    const heard = heardBack(say(talk, said));
    expect(standing(talk)).toMatchObject({ [question]: false });
    expect(heard).not.toContain('也记下了');
  },
);

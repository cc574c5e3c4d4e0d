import { describe, expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { heardBack, say } from './talk.ts';

const whole = '开始之前要您同意';

/** A talk that has just asked for the first consent. */
function atConsent() {
  const talk = newTalk();
  expect(heardBack(say(talk, '老板欠我三个月工资不发'))).toContain(whole);
  return talk;
}

const agreedBy = (...said: readonly string[]) => {
  const talk = atConsent();
  for (const words of said) say(talk, words);
  return talk.session.consents['basic']?.given;
};

describe('a yes in plain words is one', () => {
  test.each([
    '同意同意',
    '我不说同意了吗 同意啊',
    '那要得嘛我同意你记嘛我叫罗桂芳',
    '可以记咯',
    '中 那行吧 记吧',
    '要得要得你记',
    '我刚刚都说了同意了嘛要得要得你记',
    '同意呀赶紧记吧',
    '咋整 这机器人咋这么轴呢 同意',
    '同意同意 这还有啥不同意的',
    '我不是说可以了嘛 记吧',
    '刚才不是同意了么 快点记',
    '这系统真啰嗦 我同意',
    '早就同意了',
    '妈呀 同意同意',
    '说了同意的嘛 快记',
    '我不是说可以记了嘛 记吧',
  ])('%s', (said) => expect(agreedBy(said)).toBe(true));

  test('after a question that was answered', () =>
    expect(agreedBy('先等下 这个要钱不', '中 那行吧 记吧')).toBe(true));

  test('and a name beside it is kept', () => {
    const talk = atConsent();
    expect(heardBack(say(talk, '我早说同意了嘛 记吧，我叫罗桂芳'))).toContain('罗桂芳');
  });
});

describe('a turn, a delay, a condition, a question or a refusal asks again, in one line', () => {
  test.each([
    '同意是同意 不过我再想想',
    '可以记咯 莫让厂里看就行',
    '不是同意了嘛',
    '我说同意了你就记吗',
    '谁说同意了',
    '你说同意了吗',
    '我说了同意了 但是别记电话',
    '不是同意了吗 那我后悔了',
    '这机器人太笨了 我不同意',
    '我刚才说同意了吗？',
  ])('%s', (said) => {
    const talk = atConsent();
    const back = heardBack(say(talk, said));
    expect(talk.session.consents['basic']).toBeUndefined();
    expect(back).not.toContain(whole);
    expect(back.split('\n')).toHaveLength(1);
  });

  test.each(['我早就不同意了', '不同意', '莫记'])('a plain no is none: %s', (said) =>
    expect(agreedBy(said)).not.toBe(true),
  );
});

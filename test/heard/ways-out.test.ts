import { describe, expect, test } from 'vitest';
import { askOf } from '../../src/dialogue/ask.ts';
import { worldNow } from '../chaos/talk.ts';
import { heardBack, press, say, standing, talkAt, wording } from './talk.ts';

/** Four named and the applicant, but three said, and all else answered. */
const atClash = () => {
  const talk = talkAt('relief', 'review', {
    hardship_cause: 'illness',
    employment_status: 'retired',
    employer: '县五金厂',
    union_member: true,
    dibao: false,
    name: '陈大梅',
    id_number: '990101198001010014',
    phone: '13800138000',
    address: '南街3号',
    household_size: 3,
    family_members: [{ relation: 'spouse' }, { relation: 'child' }, { relation: 'grandchild' }],
    household_income: { value: 2500, per: 'month' },
    monthly_income: { value: 2300, per: 'month' },
    medical_self_paid: { value: 4000, per: 'year' },
    rigid_spending: { value: 5000, per: 'year' },
    exclusion_any: false,
  });
  return talk;
};

const asks = (talk: ReturnType<typeof atClash>) => {
  const ask = askOf(talk.session, worldNow(talk));
  return ask.kind === 'question' ? ask.question.id : ask.kind;
};

const left = wording.text({ key: 'clash-left' }, 'zh-CN');

describe('the number of people that does not fit those named is asked about once', () => {
  test('it is asked', () => expect(asks(atClash())).toBe('household_size'));

  test.each([
    ['3口人', 3],
    ['三个', 3],
    ['就三口人，没漏哪个', 3],
    ['4', 4],
    ['四口', 4],
    ['跳过', 3],
    ['这个我说不清', 3],
    ['哎呀你咋老问这个', 3],
    ['孙子在学校住读', 3],
    ['找人工', 3],
    ['那就这样子交上去嘛要得不', 3],
  ])('%s', (text, size) => {
    const talk = atClash();
    say(talk, text);
    if (asks(talk) === 'settle') press(talk, 'yes');
    expect(asks(talk)).toBe('review');
    expect(standing(talk)['household_size']).toBe(size);
  });

  test.each(['3口人', '三个', '都不对'])('a choice between two numbers ends it: %s', (text) => {
    const talk = atClash();
    say(talk, '没得漏娃儿跟媳妇都在外头打工没住一起就我跟老头子跟孙儿三个');
    expect(asks(talk)).toBe('settle');
    say(talk, text);
    expect(asks(talk)).toBe('review');
    expect(standing(talk)['household_size']).toBe(3);
  });

  test('what settles nothing is left to staff in so many words', () =>
    expect(heardBack(((talk) => say(talk, '哎呀你咋老问这个'))(atClash()))).toContain(left));

  test.each(['为什么问这个', '你们收钱不'])(
    'a question beside it leaves it standing: %s',
    (text) => {
      const talk = atClash();
      say(talk, text);
      expect(asks(talk)).toBe('household_size');
    },
  );
});

describe('who meant to die and wants no help is not let go', () => {
  test.each([
    '我就一个人在家',
    '不用救我',
    '你们别来人了',
    '都是过去的事了，都过去了',
    '不要救我了，让我走',
  ])('%s', (text) => {
    const talk = talkAt('relief', 'hardship_cause');
    say(talk, '我不想活了');
    say(talk, text);
    expect(asks(talk)).toBe('safe');
  });
});

describe('after an alarm for what is long past one message leads back to the form', () => {
  test.each([
    '不是现在 上个月的事了',
    '不是现在，早出院了，在家养着',
    '不用救人 接着填表',
    '我说不用救人 人没事了 接着填表吧',
    '哎呀是去年的事，伤早就好了',
    '莫救哦，人好好的，老早的事了',
    '没人出事，你接着问',
    '不是急事，前几天的事了',
  ])('%s', (text) => {
    const talk = talkAt('relief', 'hardship_cause');
    say(talk, '有人从架子上掉下来了，快来人');
    expect(asks(talk)).toBe('safe');
    const told = heardBack(say(talk, text));
    expect(asks(talk)).toBe('hardship_cause');
    expect(told).toContain('转给值班的人');
  });

  test.each(['他还在下面', '快点来人', '不是上个月，是现在', '还没出院呢，又流血了'])(
    'but not: %s',
    (text) => {
      const talk = talkAt('relief', 'hardship_cause');
      say(talk, '有人从架子上掉下来了，快来人');
      say(talk, text);
      expect(asks(talk)).toBe('safe');
    },
  );
});

import { describe, expect, test } from 'vitest';
import { askOf } from '../../src/dialogue/ask.ts';
import { type Talk, worldNow } from '../chaos/talk.ts';
import { heardBack, say, talkAt, wording } from './talk.ts';

/** All that finding work asks for is told. */
const atReview = () =>
  talkAt('job_referral', 'review', {
    job_wanted: '保洁',
    work_place: '城关',
    expected_salary: { value: 2500, per: 'month' },
    employment_status: 'unemployed',
    education: 'junior',
    name: '赵大海',
    phone: '13800138000',
    birth_date: '1980-01-01',
    id_number: '990101198001010014',
    address: '南街3号',
    hukou_place: '南街',
    skills: '会做饭',
    experience: '饭店五年',
    shift: ['day'],
  });

const asks = (talk: Talk) => {
  const ask = askOf(talk.session, worldNow(talk));
  return ask.kind === 'question' ? ask.question.id : ask.kind;
};

const notYet = wording.text({ key: 'review-not_yet' }, 'zh-CN');

test('the review stands', () => expect(asks(atReview())).toBe('review'));

describe('whoever says in everyday words that it may go, hands it in', () => {
  test.each([
    '要得就这样子交了嘛',
    '好了没问题了交吧',
    '对着呢 交上去吧',
    '看了一遍都对头，交上去嘛',
    '得行，报上去嘛',
    '没问题，交给工会吧',
    '可以了，赶紧递上去吧',
    '没得改的，交起',
    '行了行了，提交嘛',
    '那就这样子嘛，交了',
  ])('%s', (text) => {
    const talk = atReview();
    say(talk, text);
    expect(talk.cases.map(({ kind }) => kind)).toEqual(['application']);
  });
});

describe('a plain "not yet" is heard as one', () => {
  test.each(['先不交', '先别交，我再看看', '莫忙交', '等会儿再交', '不急，我再想想', '先放着嘛'])(
    '%s',
    (text) => {
      const talk = atReview();
      expect(heardBack(say(talk, text))).toMatch(/先不交|替您存着/u);
    },
  );
});

describe('what is no plain "not yet" hands nothing in and is not called one', () => {
  test.each([
    '第2项那写的啥呀',
    '没有',
    '不对',
    '那就这样子交上去嘛要得不',
    '嗯，电话好像不大对',
    '没得孩子在读书',
    '交了能多久给信',
    '好了',
  ])('%s', (text) => {
    const talk = atReview();
    const turn = say(talk, text);
    expect(heardBack(turn)).not.toContain(notYet);
    expect(talk.cases).toEqual([]);
  });
});

describe('half a wish to delete leaves the question for good, and the form goes on', () => {
  test.each([
    '唉别别 先别删 我再想想',
    '哎呀先莫删，等我想想',
    '算了不删了，我再考虑下',
    '别，留着',
    '不删不删，说着玩的',
  ])('%s', (text) => {
    const talk = talkAt('job_referral', 'job_wanted');
    say(talk, '把我的资料都删了');
    expect(asks(talk)).toBe('confirm');
    say(talk, text);
    expect(asks(talk)).toBe('job_wanted');
  });
});

describe('who puts off and turns round goes on', () => {
  test.each([
    '先放着 我回头再弄 哎算了今天弄完吧',
    '改天再说吧，算了还是接着填',
    '先搁着，唉，一次弄好算了',
    '不弄了，哎，还是办完吧',
  ])('%s', (text) => {
    const talk = talkAt('job_referral', 'education');
    say(talk, text);
    expect(asks(talk)).toBe('education');
  });

  test('and who does not rests', () => {
    const talk = talkAt('job_referral', 'education');
    say(talk, '先放着吧，我回头再弄');
    expect(asks(talk)).toBe('rest');
  });
});

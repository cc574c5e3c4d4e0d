import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

/** What stands at a question after one message. */
function kept(at: string, text: string, stood: { readonly [id: string]: Value } = {}) {
  const [service = '', question = ''] = at.split('.');
  const talk = talkAt(service, question, stood);
  say(talk, text);
  return standing(talk)[question];
}

describe('an amount is no yes', () => {
  test.each([
    '一个月跑个五六千 好的时候7k',
    '好的时候一天三百',
    '淡季三千 好的月份8000',
    '好年头能拿一万',
    '行8000',
  ])('%s', (text) => expect(kept('medical_aid.has_file', text)).toBeUndefined());

  test.each(['好的', '建过', '有的', '有 2019年建的'])('but %s is', (text) =>
    expect(kept('medical_aid.has_file', text)).toBe(true),
  );
});

describe('treatment that is about to stop', () => {
  test.each([
    '嗯快停了 过几天就停',
    '钱只够撑三四天了 过几天就得停',
    '过两天就得停',
    '快停了 过两天得停',
    '马上就停了',
  ])('%s', (text) => expect(kept('medical_aid.treatment_stopped', text)).toBe(true));

  test.each([
    '还没停 医院天天催缴费 卡里就剩两千多块 撑不了几天',
    '没停 不过撑不了几天',
    '还在治 过几天就得停',
    '要停的话过几天再说',
  ])('%s is asked once more', (text) =>
    expect(kept('medical_aid.treatment_stopped', text)).toBeUndefined(),
  );

  test.each(['没停 还在治', '没有停'])('%s', (text) =>
    expect(kept('medical_aid.treatment_stopped', text)).toBe(false),
  );
});

describe('still at work, told without a stop', () => {
  const wages = { matter: 'wages' };
  test.each([
    '在的嘛还在上班',
    '还在那点做的嘛人没有换',
    '在上班的嘛天天都在扫',
    '在干的嘛昨天还去了',
    '没走嘛还是那个岗',
    '还在那里做嘛工资都没发',
    '还在那儿上班',
  ])('%s', (text) => expect(kept('legal_aid.still_employed', text, wages)).toBe(true));

  test.each(['不在了嘛上个月就走了', '早不干了嘛人都走了'])('%s', (text) =>
    expect(kept('legal_aid.still_employed', text, wages)).toBe(false),
  );

  test.each(['我现在在上班嘛晚点再说', '干嘛问这个'])('%s answers nothing', (text) =>
    expect(kept('legal_aid.still_employed', text, wages)).toBeUndefined(),
  );
});

describe('where somebody lies does not tell how it came', () => {
  const stood = { illness: '急性胰腺炎' };
  test.each(['现在还在县医院里头', '人还在重症病房躺着', '在市医院住着', '还在家里躺着'])(
    '%s',
    (text) => {
      const talk = talkAt('medical_aid', 'harm_cause', stood);
      expect(heardBack(say(talk, text))).not.toContain('我听到');
    },
  );

  test('but what happened there does', () =>
    expect(kept('medical_aid.harm_cause', '给车撞了 现在还在县医院', stood)).toBe('third_party'));

  test.each([
    ['啥弄伤 没人弄她 胰腺炎是病啊', 'illness'],
    ['不是 是病', 'illness'],
    ['没人打他 就是病', 'illness'],
    ['不是受伤 得的是个病', 'illness'],
    ['是撞的 不是病', undefined],
    ['是不是病啊', undefined],
  ])('put as somebody’s doing, “%s” is %s', (text, cause) => {
    const talk = talkAt('medical_aid', 'harm_cause', stood);
    talk.session = {
      ...talk.session,
      pending: {
        kind: 'settle',
        place: { kind: 'draft', id: 'd1' },
        question: 'harm_cause',
        ask: { key: 'settle-is' },
        options: [{ value: 'third_party', label: { key: 'plain' }, is: 'new' }],
        raw: '现在还在县医院里头',
      },
    };
    say(talk, text);
    expect(standing(talk)['harm_cause']).toBe(cause);
  });
});

import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { newTalk, type Talk } from '../chaos/talk.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

const alarms = (talk: Talk): number => talk.cases.filter(({ kind }) => kind === 'alert').length;
const words = { kept: '都替您存着', gone: '真的不办了吗', despair: '您现在安全吗' };

describe('who leaves off for today leaves it to be kept', () => {
  test.each([
    '今天先不讲了 有人来了',
    '我今天不弄了 明天来',
    '先不填了 婆婆回来了',
    '不聊了 要上工了',
    '今晚不说了，娃醒了',
    '不弄了，改天接着弄',
    '先不讲了，手机没电了',
    '不填了 下次再聊',
    '今天就不办了吧 晚点再来',
  ])('%s', (said) => {
    for (const [service, question] of [
      ['women_rights', 'employer'],
      ['legal_aid', 'wages_owed'],
    ] as const) {
      const talk = talkAt(service, question);
      const back = heardBack(say(talk, said));
      expect(back).toContain(words.kept);
      expect(back).not.toContain(words.gone);
      expect(back).not.toContain(words.despair);
      expect(alarms(talk)).toBe(0);
    }
    expect(analyze(said, { today: '2026-11-30' }).danger).toBeNull();
  });

  test.each(['不办了', '我不弄了 算了', '我不想办了', '取消吧', '不申请了，去找律师'])(
    'who gives up is asked whether he does: %s',
    (said) => expect(heardBack(say(talkAt('legal_aid', 'wages_owed'), said))).toContain(words.gone),
  );

  test.each(['他说今天不办了', '老板今天不说了', '窗口叫我明天来，今天不办了'])(
    'and what another stopped is no pause: %s',
    (said) => expect(analyze(said, { today: '2026-11-30' }).act).not.toBe('pause'),
  );

  test('a farewell stays one', () => {
    expect(
      analyze('今天不说了 再见了各位，药我喝了', { today: '2026-11-30' }).danger,
    ).not.toBeNull();
  });
});

/** A talk that asks whether it is really given up. */
function atCancel(): Talk {
  const talk = talkAt('legal_aid', 'wages_owed');
  say(talk, '不办了');
  return talk;
}

describe('where it is asked whether it is given up', () => {
  test.each([
    '不要删啊 我明天接着讲',
    '莫删 我改天再弄',
    '别删 我还要的',
    '明天接着弄',
    '不能删掉',
  ])('it stays: %s', (said) => {
    const talk = atCancel();
    const back = heardBack(say(talk, said));
    expect(back).not.toContain(words.gone);
    expect(back).not.toContain('全部资料');
    expect(talk.session.drafts).toHaveLength(1);
    expect(talk.session.pending?.kind).not.toBe('confirm');
  });

  test('a plain yes gives it up', () => {
    const talk = atCancel();
    say(talk, '不办了');
    expect(talk.session.drafts).toHaveLength(0);
  });
});

test.each(['不要删啊', '别把我说的都删了', '我讲的莫删啊', '不要把我填的删掉'])(
  'what is to be kept is no wish to delete: %s',
  (said) =>
    expect(heardBack(say(talkAt('legal_aid', 'wages_owed'), said))).not.toContain('全部资料'),
);

describe('how she can be reached, and who is near, is no danger', () => {
  test.each([
    ['safe_time', '莫打电话咯 我婆婆在屋里 白天她出去 下午两三点', '14:00-15:00'],
    ['safe_time', '不要打电话 婆婆听得到 早上她去买菜 九点左右', '09:00-10:00'],
    ['safe_time', '别打电话哈 我公公在家 上午他下地 十点钟', '10:00-11:00'],
    ['safe_time', '莫打电话 我嫂子在家 晚上八点她出去打牌', '20:00-21:00'],
    ['phone', '莫打电话咯 我婆婆在屋里 白天她出去 下午两三点', undefined],
  ])('%s: %s', (question, said, time) => {
    const talk = talkAt('women_rights', question);
    say(talk, said);
    expect(alarms(talk)).toBe(0);
    expect(standing(talk)['safe_time']).toBe(time);
    expect(standing(talk)['safe_channel']).not.toBe('call');
  });

  test.each([
    '莫打电话 我男人在旁边 他晓得要打死我',
    '莫打，我男人在屋里打我',
    '别打电话，他把我锁在屋里出不去',
    '莫打电话了 我不想活了',
  ])('and danger is heard: %s', (said) => {
    const talk = talkAt('women_rights', 'safe_time');
    say(talk, said);
    expect(alarms(talk)).toBe(1);
  });
});

describe('where the consent is asked for', () => {
  /** A talk that asks for the first consent. */
  const atConsent = (): Talk => {
    const talk = newTalk();
    say(talk, '我怀孕了 组长叫我不用来了');
    return talk;
  };

  test.each([
    '今天先不讲了 有人来了',
    '先不弄了 婆婆回来了',
    '我今天不弄了 明天来',
    '不聊了 要上工了',
  ])('who leaves off is neither asked again nor refuses: %s', (said) => {
    const talk = atConsent();
    const back = heardBack(say(talk, said));
    expect(back).not.toContain('同意');
    expect(talk.session.consents['basic']).toBeUndefined();
    expect(heardBack(say(talk, '我又来了'))).toContain('我听到您想办');
  });

  test.each([
    '莫打电话咯 我婆婆在屋里 白天她出去 下午两三点',
    '别打电话 我老公在旁边 下午两点以后',
    '不要打电话 婆婆听得到 早上她去买菜',
    '莫打电话 我妈在家 晚上八点后',
  ])('nobody is called for who is near her: %s', (said) => {
    const talk = atConsent();
    say(talk, said);
    expect(alarms(talk)).toBe(0);
  });

  test.each(['别打电话 我男人在屋里打我', '莫打电话 婆婆在屋里 他拿刀守到门口'])(
    'and danger is heard: %s',
    (said) => {
      const talk = atConsent();
      say(talk, said);
      expect(alarms(talk)).toBe(1);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { say, standing, talkAt } from './talk.ts';

const number = '13900001234';

/** A telephone that was heard and is put as "is it …?" */
function atPhone() {
  const talk = talkAt('legal_aid', 'phone', { matter: 'wages', employer: '东升家具厂' });
  talk.session = {
    ...talk.session,
    pending: {
      kind: 'settle',
      place: { kind: 'draft', id: 'd1' },
      question: 'phone',
      ask: { key: 'settle-is' },
      options: [{ value: number, label: { key: 'plain' }, is: 'new' }],
      raw: number,
    },
  };
  return talk;
}

const phoneAfter = (said: string) => {
  const talk = atPhone();
  say(talk, said);
  return standing(talk)['phone'];
};

describe('a yes in a clause of its own keeps the value proposed', () => {
  test.each([
    '是我电话',
    '对 是我电话',
    '是我的手机号',
    '就是我手机号嘛',
    '是这个号',
    '号码对的',
    '对的，那天我正上班',
    '嗯嗯 是我手机',
  ])('%s', (said) => expect(phoneAfter(said)).toBe(number));
});

describe('a 是 that leads who did what, and a yes to another thing, settle nothing', () => {
  test.each([
    '他晓得的 是他喊我来的',
    '是我老婆叫我来问的',
    '知道的，他喊我弄的',
    '工地上都是这样搞的',
    '她愿意的 是她自己说的',
    '是村里让我来的',
    '不是我电话',
  ])('%s', (said) => expect(phoneAfter(said)).toBeUndefined());
});

test.each(['晓得的 是他喊我来的', '是他叫我来的', '愿意的', '他知道，同意的'])(
  'whether the other knows of it is answered by “%s”',
  (said) => {
    const talk = talkAt('legal_aid', 'speaker_authority', { matter: 'wages', for_whom: 'spouse' });
    say(talk, said);
    expect(standing(talk)['speaker_authority']).toBe(true);
  },
);

test.each(['娃儿他妈跑了 是我一个人带', '是工友带我来的', '是隔壁大姐喊我来问的'])(
  'who says “%s” where yes or no is asked has answered neither',
  (said) => {
    const talk = talkAt('relief', 'union_member');
    say(talk, said);
    expect(standing(talk)['union_member']).toBeUndefined();
  },
);

import { expect, test } from 'vitest';
import { say, standing, talkAt } from './talk.ts';

const before = { for_whom: 'self', matter: 'wages', employer: '洁康保洁公司' } as const;

test.each(['还在扫得嘛 不扫更拿不到钱了', '还在扫着呢', '还在给他干 没法子', '还在'])(
  'who is still there says so: %s',
  (words) => {
    const talk = talkAt('legal_aid', 'still_employed', before);
    say(talk, words);
    expect(standing(talk)).toMatchObject({ still_employed: true });
  },
);

test.each(['还在要钱呢 没结清', '还在家待着', '还在等他们给个说法', '还在打官司', '老板还在跑路'])(
  'what still goes on elsewhere is not taken for being there: %s',
  (words) => {
    const talk = talkAt('legal_aid', 'still_employed', before);
    say(talk, words);
    expect(standing(talk)).not.toHaveProperty('still_employed');
  },
);

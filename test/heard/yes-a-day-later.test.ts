import { expect, test } from 'vitest';
import { newTalk, take } from '../chaos/talk.ts';
import { heardBack, say } from './talk.ts';

const hour = 3_600_000;
const dayAfter = { kind: 'timer', timer: { kind: 'expire_heard' } } as const;

test('who is writing when his day without consent is over loses nothing that he says', () => {
  const talk = newTalk();
  say(talk, '老板欠我四个月工资一万一千二');
  talk.now += 24 * hour + 1;
  say(talk, '我老伴也病着，等钱吃药');
  const turn = take(talk, dayAfter);
  expect(talk.session.heard).not.toBeNull();
  expect(turn.end.forget).toEqual([]);
  expect(turn.end.timers).toHaveLength(1);
});

test.each(['同意', '要得嘛', '好的', 'OK'])(
  '“%s” a day after consent was asked hears that nothing is kept, and what to do',
  (yes) => {
    const talk = newTalk();
    say(talk, '老板欠我四个月工资一万一千二');
    talk.now += 25 * hour;
    take(talk, dayAfter);
    expect(talk.session.heard).toBeNull();
    expect(heardBack(say(talk, yes))).toMatch(/再说一遍|once more/u);
  },
);

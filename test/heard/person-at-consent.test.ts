import { expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { heardBack, say } from './talk.ts';

test.each(['我要跟真人说话', '我要找个人说', '要人工', '我想要个活人跟我讲'])(
  '“%s” where consent is asked brings a person',
  (wish) => {
    const talk = newTalk();
    say(talk, '老板欠我四个月工资');
    expect(heardBack(say(talk, wish))).toMatch(/工作人员/u);
  },
);

import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const heard = (text: string, asked?: string) =>
  analyze(text, { today: '2026-11-23', ...(asked === undefined ? {} : { asked }) });

test.each([
  '给我男人办的 他还躺在床上',
  '他人还在床上躺着',
  '我妈还在医院里躺着呢',
  '老爷子瘫在床上 翻身都要人',
  '人住院了，在县医院',
  '他在家养病，还没好',
  '屋头老人睡床上 吃喝拉撒都是我',
  '我老婆下不了床，我替她办',
])('who lies ill is told of and nobody is called: %s', (text) => {
  for (const asked of [undefined, 'for_whom']) {
    expect(heard(text, asked).danger).toBeNull();
    expect(heard(text, asked)).not.toHaveProperty('worry');
  }
});

test.each([
  '他躺床上没气了',
  '老婆在床上叫不应',
  '他喝了农药躺在床上',
  '我妈在医院要跳楼',
  '他在家躺着 吃了一瓶药',
  '我躺在床上不想活了',
  '我在医院天台上',
])('and a danger beside the bed is heard: %s', (text) => {
  expect(heard(text).danger).not.toBeNull();
});

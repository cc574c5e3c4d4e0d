import { expect, test } from 'vitest';
import { heardBack, say, talkAt } from './talk.ts';

test.each([
  '我吃了一瓶安眠药，别找我了',
  '药我都吃下去了，不用管我了',
  '我喝了农药',
  '我老婆喝农药了，怎么办',
  '刚割了手腕，血止不住',
])('who says “%s” hears of the ambulance before all else', (said) => {
  const [line] = heardBack(say(talkAt('relief', 'union_member'), said)).split('\n');
  expect(line).toContain('120');
});

test('who only stands somewhere hears the words for that', () => {
  const [line] = heardBack(say(talkAt('relief', 'union_member'), '我在楼顶上，不想下去了')).split(
    '\n',
  );
  expect(line).not.toContain('120');
});

import { describe, expect, test } from 'vitest';
import { isWeary } from '../../src/understanding/rules/weary.ts';
import { take } from '../chaos/talk.ts';
import { heardBack, press, say, standing, talkAt } from './talk.ts';

describe('that life has no sense', () => {
  test.each([
    '哎呀活着真没啥意思，一天到黑就是愁钱',
    '人活一辈子图个啥哟',
    '唉，做人真没劲',
    '日子过得没奔头',
    '我这辈子活得没滋味',
    '活着就是受罪',
    '干啥都没劲，饭也不想吃',
  ])('is heard in “%s”', (said) => {
    expect(isWeary(said)).toBe(true);
  });

  test.each([
    '上班真没意思',
    '打麻将没意思，我不去',
    '他说活着没啥意思',
    '现在日子有奔头了，挺好',
    '问这个图个啥',
    '你们图啥要问这么细',
    '那部电影讲做人没意思',
    '没意见',
    '日子过不下去了，想申请困难补助',
    '钱不够，日子没法过',
  ])('is not heard in “%s”', (said) => {
    expect(isWeary(said)).toBe(false);
  });
});

const despair = '唉，做人真没劲';

/** A talk in which it was just asked whether he is safe. */
function asked() {
  const talk = talkAt('relief', 'union_member');
  const turn = say(talk, despair);
  return { talk, turn };
}

test('it is met with one warm sentence and the question whether he is safe; nobody is called', () => {
  const { talk, turn } = asked();
  expect(heardBack(turn)).toContain('您现在安全吗');
  expect(heardBack(turn)).toContain('12356');
  expect(heardBack(turn)).not.toContain('值班');
  expect(talk.session.safe).toBeUndefined();
  expect(talk.cases).toEqual([]);
});

test.each(['我没事', '没事，就是愁钱', '嗯', '安全的', '好好的，发发牢骚', '1'])(
  'to “%s” the form goes on and nobody is called',
  (said) => {
    const { talk } = asked();
    expect(heardBack(say(talk, said))).toContain('加入工会了吗');
    expect(talk.session.safe).toBeUndefined();
    expect(standing(talk)).not.toHaveProperty('union_member');
  },
);

test.each(['不安全', '不太好', '没有', '撑不住了', '活着图个啥呢', '我在楼顶上', '想死', '2'])(
  'to “%s” those on duty hear of it with what was said before',
  (said) => {
    const { talk } = asked();
    const { end } = say(talk, said);
    expect(talk.session.safe).toBeDefined();
    expect(end.replies.at(-1)?.urgent).toBe(true);
    expect(talk.cases[0]?.kind).toBe('alert');
  },
);

test('what tells neither is listened to and asked once more, and then the form goes on', () => {
  const { talk } = asked();
  expect(heardBack(say(talk, '天天都是这样'))).toContain('您现在安全吗');
  expect(heardBack(say(talk, '谁管我嘛'))).toContain('加入工会了吗');
  expect(talk.session.safe).toBeUndefined();
});

test('without an answer those on duty hear of it, and he is told that they do', () => {
  const { talk } = asked();
  talk.now += 10 * 60_000;
  const turn = take(talk, { kind: 'timer', timer: { kind: 'worry' } });
  expect(heardBack(turn)).toContain('没有您的回话');
  expect(heardBack(turn)).toContain('值班');
  expect(talk.session.safe).toBeDefined();
});

test('after an answer the minutes are over', () => {
  const { talk } = asked();
  say(talk, '我没事');
  const turn = take(talk, { kind: 'timer', timer: { kind: 'worry' } });
  expect(heardBack(turn)).toBe('');
  expect(talk.session.safe).toBeUndefined();
});

test('a question that stood before it stands again, a deed that cannot be undone does not', () => {
  const talk = talkAt('relief', 'address');
  say(talk, '删除我的资料');
  say(talk, despair);
  expect(heardBack(press(talk, 'yes'))).not.toContain('删');
  expect(talk.session.drafts).toHaveLength(1);
});

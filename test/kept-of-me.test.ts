import { expect, test, vi } from 'vitest';
import { askedIn } from '../src/understanding/rules/asked.ts';
import { handedIn, stage } from './conversations/two-chats-stage.ts';

vi.setConfig({ testTimeout: 30_000 });

const asked: { readonly [topic: string]: readonly string[] } = {
  mine: [
    '你还知道我什么',
    '你还记得我吗',
    '我叫什么名字',
    '你们留了我哪些东西',
    '我的电话你存了没',
    '我的身份证号你有没有',
    '你认得我不',
    '我名字你们记了没有',
    'what do you know about me',
    'do you remember me?',
  ],
  notice_kept: ['存多久', '能保存到什么时候'],
  notice_who: ['谁管我的资料', '我的信息归哪个负责'],
};
const others = [
  '我有什么病',
  '你知道我什么时候能拿到钱吗',
  '我的身份证有没有过期',
  '我要交哪些材料',
  '我有没有资格',
  '我留什么电话',
];

test('who asks what is kept of him, how long and by whom is heard, and nobody else', () => {
  for (const [topic, texts] of Object.entries(asked))
    expect(texts.map((text) => [text, askedIn(text).topics])).toEqual(
      texts.map((text) => [text, [topic]]),
    );
  const topics = others.flatMap((text) => askedIn(text).topics);
  expect(topics.filter((topic) => topic in asked)).toEqual([]);
});

test('what is kept is told covered, with how to change or delete it; after the hidden minutes only what it is', async () => {
  const here = await stage();
  expect(await here.say('first', '你还记得我吗')).toContain('还没留下');
  await handedIn(here);
  const told = await here.say('first', '我的电话你存了没');
  expect(told).toMatch(/电话/u);
  expect(told).toContain('删除我的资料');
  for (const plain of ['13812345678', '138 1234 5678', '示例县东街5号'])
    expect(told).not.toContain(plain);
  await here.later('31m');
  const later = await here.say('first', '你们留了我哪些东西');
  expect(later).toContain('电话');
  expect(later).not.toMatch(/王|5678|保安/u);
});

test('after a full deletion nothing stands to go on with', async () => {
  const here = await stage();
  for (const text of ['想找工作', '同意', '我自己', '保安', '删除我的资料'])
    await here.say('first', text);
  await here.press('first', 'yes');
  const { session } = here.store().loadSession('console:first');
  expect(session.drafts).toEqual([]);
  expect(await here.say('first', '你还知道我什么')).toContain('还没留下');
});

test('wrong figures of the phone are counted for the day, whatever is said between them', async () => {
  const here = await stage();
  await handedIn(here);
  await here.later('31m');
  const want = '把我的资料给我看看';
  expect(await here.say('first', want)).toContain('后四位');
  expect(await here.say('first', '0001')).toContain('对不上。');
  expect(await here.say('first', '不用了')).not.toContain('5678');
  expect(await here.say('first', want)).toContain('后四位');
  expect(await here.say('first', '0002')).toContain('对不上。');
  await here.say('first', '不用了');
  await here.say('first', want);
  expect(await here.say('first', '0003')).toContain('今天对不上');
  // The right ones open nothing more that day, and do the day after.
  expect(await here.say('first', want)).toContain('今天对不上');
  await here.later('25h');
  await here.say('first', want);
  expect(await here.say('first', '5678')).toContain('王小明');
});

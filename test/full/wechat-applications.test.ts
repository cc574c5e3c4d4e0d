import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import type { Channel } from '../../src/channels/channel.ts';
import { createWechatChannel } from '../../src/channels/wechat/wechat-channel.ts';
import { services } from '../../src/services/index.ts';
import { openRealHouse, type RealHouse } from '../telegram/real-house.ts';
import { type Friend, peopleOf } from './wechat-stage.ts';

let real: RealHouse;
let zhang: Friend;

beforeEach(async () => {
  const mocker = new mock.Mocker();
  const states: string[] = [];
  real = await openRealHouse(
    'wechat',
    (parts): Channel =>
      createWechatChannel({
        ...parts,
        puppet: new PuppetMock({ mocker }),
        acceptFriends: true,
        onSignIn: ({ kind }) => void states.push(kind),
        rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
      }),
  );
  const me = mocker.createContact({ name: 'Bangfu' });
  mocker.login(me);
  while (!states.includes('in')) await wait(2);
  zhang = peopleOf(mocker, me).friend('张三');
});
afterEach(() => real.close());

/** Does something and waits until the bot has answered and everything lies still. */
async function turn(deed: () => void): Promise<void> {
  const before = zhang.heard.length;
  deed();
  while (zhang.heard.length === before) await wait(2);
  await real.house().turns.settle();
}

/** One step of a willing worker: words, or the digit of his choice; where digits name the lines, its words. */
async function step(service: string): Promise<void> {
  const next = real.next(zhang.id, service);
  if (next.kind !== 'press')
    return turn(() => zhang.say(next.kind === 'text' ? next.text : '好的'));
  const { options } = real.open(zhang.id);
  const at = options.findIndex(({ id }) => id === next.option);
  const label = options[at]?.label;
  const words = label ? real.house().wording.text(label, 'zh-CN') : '';
  const lined = zhang.heard.at(-1)?.includes('可以回复：');
  await turn(() => zhang.say(lined ? words : String(at + 1)));
}

test.each(services.map(({ id }) => id))(
  'an application for %s comes to its receipt by digits and words alone',
  async (service) => {
    await turn(() => zhang.say('你好'));
    for (let steps = 0; real.newest(zhang.id) === null && steps < 60; steps += 1)
      await step(service);
    const number = real.newest(zhang.id) ?? 'no case';
    expect(zhang.heard.join('\n')).toContain(number);
    expect(zhang.heard.every((text) => Buffer.byteLength(text) <= 2048)).toBe(true);
  },
);

import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import { services } from '../../src/services/index.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';
import type { Player } from './emulator/player.ts';
import { openRealHouse, type RealHouse } from './real-house.ts';

let emulator: Emulator;
let real: RealHouse;

beforeEach(async () => {
  emulator = await startEmulator();
  real = await openRealHouse('telegram', ({ wording, centre }) =>
    createTelegramChannel({
      token: emulator.token,
      apiRoot: emulator.apiRoot,
      wording,
      centre,
      rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
    }),
  );
});
afterEach(async () => {
  await real.close();
  await emulator.close();
});

const heard = (chat: number) => emulator.heard(chat);
const last = (chat: number) => heard(chat).at(-1)?.text ?? '';

/** Does something and waits until the bot has answered and everything lies still. */
async function turn(player: Player, deed: () => void): Promise<void> {
  const before = heard(player.id).length;
  deed();
  await emulator.until(() => heard(player.id).length > before);
  await real.house().turns.settle();
}

/** Data of the newest button that stands for an option. */
function buttonOf(chat: number, option: string): string {
  const shown = heard(chat)
    .toReversed()
    .flatMap(({ buttons }) => buttons?.flat() ?? []);
  return shown.find(({ callback_data: data }) => data?.endsWith(`:${option}`))?.callback_data ?? '';
}

/** One step of a willing worker, with the thumb where there are buttons. */
async function step(player: Player, service: string): Promise<void> {
  const next = real.next(String(player.id), service);
  if (next.kind === 'press')
    return turn(player, () => player.press(buttonOf(player.id, next.option)));
  await turn(player, () => player.say(next.kind === 'text' ? next.text : '好的'));
}

async function apply(player: Player, service: string): Promise<string> {
  for (let steps = 0; steps < 60; steps += 1) {
    await step(player, service);
    const number = real.newest(String(player.id));
    if (number !== null) return number;
  }
  throw new Error(`The application for ${service} does not end`);
}

const staff = { role: 'staff', id: 'li', name: '李敏' } as const;
const acts = { count: 0 };
const act = (number: string, deed: CaseDeed) =>
  real.house().turns.act(number, `act-${(acts.count += 1)}`, staff, deed);

test.each(['relief', 'job_referral'])(
  'an application for %s goes from a link to its receipt, by buttons and words',
  async (service) => {
    const zhang = emulator.user(1);
    await turn(zhang, () => zhang.start(service));
    const number = await apply(zhang, service);
    expect(heard(1).some(({ text }) => text?.includes(number))).toBe(true);
    expect(emulator.calls.filter(({ ok }) => ok === false)).toEqual([]);
    const open = heard(1).filter(({ buttons }) => (buttons?.flat().length ?? 0) > 1);
    expect(open.length).toBeLessThanOrEqual(1);
  },
);

test('a link to any service begins with that service', async () => {
  for (const [at, { id }] of services.entries()) {
    const worker = emulator.user(at + 10);
    await turn(worker, () => worker.start(id));
    expect(real.open(String(worker.id)).services).toEqual([id]);
  }
});

test('the house may be started again in the midst, and repeated updates change nothing', async () => {
  const zhang = emulator.user(1);
  await turn(zhang, () => zhang.start('job_referral'));
  for (let steps = 0; steps < 4; steps += 1) await step(zhang, 'job_referral');
  await real.restart();
  const message = { message_id: 900, chat: { id: 1, type: 'private' }, from: { id: 1 } };
  const turns = () => real.house().store.loadSession('telegram:1').session.turn;
  const before = turns();
  await turn(zhang, () =>
    emulator.raw({ update_id: 700_001, message: { ...message, text: '谢谢' } }),
  );
  emulator.raw({ update_id: 700_001, message: { ...message, text: '谢谢' } });
  expect(turns()).toBe(before + 1);
  await apply(zhang, 'job_referral');
  expect(real.house().store.casesOf('telegram:1')).toHaveLength(1);
});

test('staff take over, ask and hand back, and danger is caught meanwhile', async () => {
  const zhang = emulator.user(1);
  await turn(zhang, () => zhang.start('job_referral'));
  const number = await apply(zhang, 'job_referral');
  expect((await act(number, { kind: 'claim' })).ok).toBe(true);
  await turn(zhang, () => void act(number, { kind: 'reply', text: '您好，我在看您的材料。' }));
  expect(last(1)).toContain('李敏（工作人员）：\n');
  expect(last(1)).toContain('我在看您的材料');
  await turn(zhang, () => zhang.say('我不想活了，现在就在楼顶'));
  expect(
    heard(1)
      .slice(-2)
      .map(({ text }) => text)
      .join(),
  ).toMatch(/110|120|12356/);
  await turn(zhang, () => void act(number, { kind: 'hand_back' }));
  const before = heard(1).length;
  zhang.photo(Buffer.from(png, 'base64'), { caption: '我的身份证' });
  await emulator.until(() => heard(1).length > before);
  expect(last(1)).not.toBe('');
});

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

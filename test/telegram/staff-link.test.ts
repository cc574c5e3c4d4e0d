import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeCode } from '../../src/desk/group/link-code.ts';
import type { Staff } from '../../src/storage/store.ts';
import { groupId, type StaffStage, staffStage } from './staff-stage.ts';

let stage: StaffStage;

beforeEach(async () => {
  stage = await staffStage();
});
afterEach(() => stage.close());

const mei: Staff = { id: 's1', login: 'limei', name: '李梅', roles: ['intake'], active: true };
const store = () => stage.real.house().store;
const linked = (id: number) => store().staffChats.staffOf(`telegram:${id}`);

/** A fresh code, made so many minutes ago. */
async function code(minutesAgo = 0): Promise<string> {
  await store().staff.save(mei);
  return makeCode(store(), mei, Date.now() - minutesAgo * 60_000);
}

/** Says something in private and gives the bot's answer. */
async function answerTo(id: number, text: string): Promise<string> {
  const player = stage.emulator.user(id);
  await stage.turn(player, () => player.say(text));
  return stage.emulator.heard(id).at(-1)?.text ?? '';
}

test.each(['/link CODE', '/link@bangfu_bot CODE', '/start link_CODE', '/LINK  code'])(
  'a code sent as “%s” links the account, and only one',
  async (form) => {
    const made = await code();
    const text = form.replace('CODE', made).replace('code', made.toLowerCase());
    expect(await answerTo(1, text)).toContain('绑定好了，李梅');
    expect(linked(1)).toBe('s1');
    expect(await answerTo(1, text)).toContain('已经绑定好了：李梅');
    expect(await answerTo(2, text)).toContain('验证码不对');
    expect(linked(2)).toBeNull();
  },
);

test('a code is good for ten minutes', async () => {
  expect(await answerTo(1, `/link ${await code(11)}`)).toContain('过期');
  expect(await answerTo(1, `/link ${await code(9)}`)).toContain('绑定好了');
});

test('whoever guesses must wait, and the right code does not help then', async () => {
  for (let tries = 0; tries < 5; tries += 1)
    expect(await answerTo(1, `/link AAAA222${tries}`)).toContain('验证码不对');
  expect(await answerTo(1, `/link ${await code()}`)).toContain('一刻钟');
  expect(linked(1)).toBeNull();
});

test('a code shown to the group is void', async () => {
  const made = await code();
  const before = stage.inGroup().length;
  stage.emulator.user(1).say(`/link ${made}`, { chat: groupId });
  await stage.emulator.until(() => stage.inGroup().length > before);
  expect(stage.inGroup().at(-1)?.text).toContain('已经作废');
  expect(await answerTo(2, `/link ${made}`)).toContain('验证码不对');
});

test('an account that was closed on the desk can act no more, nor one that was unlinked', async () => {
  const [li, zhao] = [await stage.colleague(11, '李敏'), await stage.colleague(12, '赵强')];
  const zhang = stage.emulator.user(1);
  await stage.turn(zhang, () => zhang.say('转人工'));
  const number = store().desk.list({})[0]?.number ?? '';
  const closed = store().staff.byId('s11');
  if (closed) await store().staff.save({ ...closed, active: false });
  await store().staffChats.unlink('s12');
  for (const one of [li, zhao]) {
    const query = one.press('我来办', { chat: groupId });
    const answer = await stage.emulator.until(
      () => stage.emulator.world.queries.get(query.id)?.answer,
    );
    expect(answer.text).toContain('还没有绑定');
  }
  expect(store().loadCase(number)?.owner).toBeNull();
});

test('a linked account acts only on cases of its roles', async () => {
  const lawyer = await stage.colleague(11, '周律师', ['legal']);
  const zhang = stage.emulator.user(1);
  const number = await stage.apply(zhang, 'job_referral');
  await stage.settle();
  const query = lawyer.press('我来办', { chat: groupId });
  const answer = await stage.emulator.until(
    () => stage.emulator.world.queries.get(query.id)?.answer,
  );
  expect(answer).toEqual({ text: '这件事不归您看', alert: true });
  expect(store().loadCase(number)?.owner).toBeNull();
});

test('in private a linked account talks with the assistant as anybody does', async () => {
  await stage.colleague(11, '李敏');
  expect(await answerTo(11, '你好')).not.toContain('绑定');
  expect(store().loadSession('telegram:11').version).toBeGreaterThan(0);
});

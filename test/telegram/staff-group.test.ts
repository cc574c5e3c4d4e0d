import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from './emulator/refusal.ts';
import { groupId, type StaffStage, staffStage } from './staff-stage.ts';

let stage: StaffStage;

beforeEach(async () => {
  stage = await staffStage();
});
afterEach(() => stage.close());

const heard = (chat: number) => stage.emulator.heard(chat).map(({ text }) => text ?? '');
const inTopic = (number: string) => ({ chat: groupId, thread: stage.topicOf(number) as number });
const textOf = (number: string) => stage.cardOf(number)?.text ?? '';
const buttons = (number: string) => stage.cardOf(number)?.buttons?.flat() ?? [];

/** Waits until a press was answered, and gives the answer. */
const answered = (query: { readonly id: string }) =>
  stage.emulator.until(() => stage.emulator.world.queries.get(query.id)?.answer);

test('a case of relief goes from its opening to a card in a topic, two hands at once, talk, decision and back', async () => {
  const [li, zhao] = [await stage.colleague(11, '李敏'), await stage.colleague(12, '赵强')];
  const zhang = stage.emulator.user(1);
  const number = await stage.apply(zhang, 'relief');
  await stage.settle();
  expect(textOf(number)).toContain(`${number} 困难帮扶`);
  expect(textOf(number)).toContain('还没有人接');
  expect(textOf(number)).toContain(`https://desk.example.org/desk/cases/${number}`);
  const topic = stage.topicOf(number) as number;
  expect(stage.cardOf(number)?.thread).toBe(topic);
  expect(stage.emulator.world.chats.get(groupId)?.topics.get(topic)?.name).toContain(number);

  const card = stage.cardOf(number)?.message_id;
  const told = await Promise.all(
    [li, zhao].map((one) => answered(one.press('我来办', inTopic(number)))),
  );
  await stage.settle();
  const owner = stage.real.house().store.loadCase(number)?.owner;
  const [winner, other] = owner?.id === 's11' ? [li, zhao] : [zhao, li];
  expect(new Set(told.map(({ text }) => text))).toEqual(
    new Set(['这件归您办了。', `这件在${owner?.name}手上。`]),
  );
  expect(told.filter(({ alert }) => alert)).toHaveLength(1);
  await stage.emulator.until(() => textOf(number).includes(`在${owner?.name}手上`));
  expect(stage.cardOf(number)?.message_id).toBe(card);
  expect(buttons(number)).toEqual([]);

  await stage.turn(zhang, () => winner.say('您好，材料我看过了。', inTopic(number)));
  expect(heard(1).at(-1)).toContain(`${owner?.name}（工作人员）：\n您好，材料我看过了。`);
  const before = stage.inGroup().length;
  zhang.say('谢谢，我妈妈昨天又住院了');
  await stage.emulator.until(() => stage.inGroup().length > before);
  expect(stage.inGroup().at(-1)).toMatchObject({ thread: topic });
  expect(stage.inGroup().at(-1)?.text).toContain('有新的话');
  expect(stage.inGroup().at(-1)?.text).not.toContain('住院');

  await stage.turn(
    zhang,
    () => void stage.act(number, winner.id === 11 ? 's11' : 's12', { kind: 'hand_back' }),
  );
  await stage.turn(
    zhang,
    () => void stage.act(number, `s${winner.id}`, { kind: 'advance', to: 'accepted' }),
  );
  expect(heard(1).join()).toContain('初步通过');
  await stage.emulator.until(() => textOf(number).includes('现在：初审通过'));
  expect(stage.cardOf(number)?.message_id).toBe(card);
  expect(other.id).not.toBe(winner.id);
});

test('nothing of the worker stands in anything the group ever saw', async () => {
  const li = await stage.colleague(11, '李敏');
  const zhang = stage.emulator.user(1, { first_name: '王小明' });
  const number = await stage.apply(zhang, 'relief');
  await stage.settle();
  await answered(li.press('我来办', inTopic(number)));
  await stage.turn(zhang, () => li.say('请问家里怎么样', inTopic(number)));
  zhang.say('我叫王小明，得了尿毒症，一个月只有四百块，电话13812345678，身份证990101198001010014');
  await stage.emulator.until(() => stage.inGroup().some(({ text }) => text?.includes('有新的话')));
  await stage.settle();
  const answers = stage.real.house().store.loadCase(number)?.answers ?? {};
  const said = Object.values(answers).flatMap(({ value, raw }): unknown[] => [value, raw]);
  const canaries = ['王小明', '尿毒症', '四百', '13812345678', '990101198001010014'];
  for (const word of [...canaries, ...said.filter((one) => typeof one === 'string')]) {
    if (word.length < 3 || /^[a-z_]+$/.test(word)) continue;
    expect(stage.seen()).not.toContain(word);
  }
  expect(stage.seen()).toContain(number);
});

test('who is not linked can do nothing and gets one polite no', async () => {
  await stage.colleague(11, '李敏');
  const stranger = stage.emulator.user(66);
  const zhang = stage.emulator.user(1);
  const number = await stage.apply(zhang, 'job_referral');
  await stage.settle();
  const before = heard(1).length;
  const answer = await answered(stranger.press('我来办', inTopic(number)));
  expect(answer.text).toContain('还没有绑定');
  const lines = stage.inGroup().length;
  for (const text of ['你好', '/note 我看看', '您的钱到账了']) stranger.say(text, inTopic(number));
  await stage.emulator.until(() => stage.inGroup().length > lines);
  const last = stage.emulator.user(11).say('/help', inTopic(number));
  await stage.emulator.until(() => stage.inGroup().some(({ replyTo }) => replyTo === last));
  await stage.settle();
  expect(stage.inGroup().filter(({ text }) => text?.includes('还没有绑定'))).toHaveLength(1);
  expect(stage.real.house().store.loadCase(number)).toMatchObject({ owner: null, talking: false });
  expect(heard(1)).toHaveLength(before);
});

test('staff ask for a paper and note from the topic; what sounds like a decision is sent to the desk', async () => {
  const li = await stage.colleague(11, '李敏');
  const zhang = stage.emulator.user(1);
  const number = await stage.apply(zhang, 'relief');
  await stage.settle();
  const answerTo = async (text: string) => {
    const message = li.say(text, inTopic(number));
    const found = await stage.emulator.until(() =>
      stage.inGroup().find(({ replyTo }) => replyTo === message),
    );
    await stage.settle();
    return found;
  };
  const reacted = async (text: string) => {
    const message = li.say(text, inTopic(number));
    await stage.emulator.until(() =>
      stage.emulator.world.chats
        .get(groupId)
        ?.messages.some((one) => one.message_id === message && one.reaction === '👌'),
    );
    await stage.settle();
  };
  expect((await answerTo('/ask 工资条')).text).toContain('请先接手');
  await answered(li.press('我来办', inTopic(number)));
  await reacted('/ask 工资条');
  expect(heard(1).at(-1)).toContain('工资条');
  await reacted('/note 下周再看');
  const history = stage.real
    .house()
    .store.desk.history(number)
    .map(({ act }) => act.deed.kind);
  expect(history).toEqual(expect.arrayContaining(['claim', 'ask', 'note']));
  expect(heard(1).join()).not.toContain('下周再看');
  expect(textOf(number)).toContain('在等职工补 1 项');
  await reacted('/ask id_card');
  const many = await answerTo('/ask 证明');
  const offered = many.buttons?.flat() ?? [];
  expect(offered.length).toBeGreaterThan(1);
  await answered(li.press(offered[0]?.callback_data ?? '', inTopic(number)));
  await stage.settle();
  expect(stage.real.house().store.loadCase(number)?.requests).toHaveLength(3);
  const decided = await answerTo('/decline 收入超了');
  expect(decided.text).toContain('请到工作台办');
  expect(stage.real.house().store.loadCase(number)?.state).toBe('checking');
});

test('a colleague does not speak into a case that somebody has, and a repeated update speaks once', async () => {
  const li = await stage.colleague(11, '李敏');
  const zhao = await stage.colleague(12, '赵强');
  const zhang = stage.emulator.user(1);
  await stage.turn(zhang, () => zhang.say('转人工'));
  const number = stage.real.house().store.desk.list({})[0]?.number ?? '';
  await stage.emulator.until(() => stage.topicOf(number) && stage.cardOf(number));
  await answered(li.press('我来办', inTopic(number)));
  await stage.settle();
  const asked = zhao.say('我来说两句', inTopic(number));
  const no = await stage.emulator.until(() =>
    stage.inGroup().find(({ replyTo }) => replyTo === asked),
  );
  expect(no.text).toBe('这件在李敏手上。');
  expect(heard(1).join()).not.toContain('我来说两句');
  const update = {
    update_id: 900_001,
    message: {
      message_id: 4444,
      message_thread_id: stage.topicOf(number),
      chat: { id: groupId, type: 'supergroup' },
      from: { id: li.id, first_name: '李敏' },
      text: '只说一遍的话',
    },
  };
  await stage.turn(zhang, () => void stage.emulator.raw(update));
  await stage.real.restart();
  stage.emulator.raw(update);
  const after = li.say('/help', inTopic(number));
  await stage.emulator.until(() => stage.inGroup().some(({ replyTo }) => replyTo === after));
  await stage.settle();
  expect(heard(1).filter((text) => text.includes('只说一遍的话'))).toHaveLength(1);
});

test('when a case is over its topic is closed, and its card has no buttons', async () => {
  const li = await stage.colleague(11, '李敏');
  const zhang = stage.emulator.user(1);
  const number = await stage.apply(zhang, 'job_referral');
  await stage.settle();
  const topic = () =>
    stage.emulator.world.chats.get(groupId)?.topics.get(stage.topicOf(number) as number);
  await answered(li.press('我来办', inTopic(number)));
  await stage.settle();
  expect(topic()?.closed).toBe(false);
  const decline = { kind: 'advance', to: 'declined', reason: '在邻县登记' } as const;
  await stage.turn(zhang, () => void stage.act(number, 's11', decline));
  await stage.emulator.until(() => topic()?.closed === true);
  expect(textOf(number)).toContain(number);
  expect(buttons(number)).toEqual([]);
});

test('a topic that could not be closed for now is closed at a later try', async () => {
  const li = await stage.colleague(11, '李敏');
  const zhang = stage.emulator.user(1);
  const number = await stage.apply(zhang, 'job_referral');
  await stage.settle();
  const topic = () =>
    stage.emulator.world.chats.get(groupId)?.topics.get(stage.topicOf(number) as number);
  await answered(li.press('我来办', inTopic(number)));
  let refused = 0;
  stage.emulator.faults.add(({ method }) => {
    if (method !== 'closeforumtopic' || refused > 0) return undefined;
    refused += 1;
    return { kind: 'refuse', refusal: new Refusal(500, 'Internal Server Error') };
  });
  const decline = { kind: 'advance', to: 'declined', reason: '在邻县登记' } as const;
  await stage.turn(zhang, () => void stage.act(number, 's11', decline));
  await stage.emulator.until(() => topic()?.closed === true);
  expect(refused).toBe(1);
});

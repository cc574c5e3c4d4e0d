import { afterEach, expect, test } from 'vitest';
import type { Incoming } from '../../src/messages/incoming.ts';
import type { Answer } from './echo.ts';
import { type Stage, type StageOptions, startStage } from './stage.ts';

let stage: Stage;
const begin = async (options?: StageOptions) => {
  stage = await startStage(options);
  return stage;
};
afterEach(() => stage.close());

const heard = (chat: number) => stage.emulator.heard(chat);
const answered = (chat: number, count = 1) =>
  stage.emulator.until(() => heard(chat).length >= count && heard(chat));
const labels = (chat: number, at: number) =>
  (heard(chat).at(at)?.buttons ?? []).map((row) => row.map(({ text }) => text));
const edited = (count = 1) =>
  stage.emulator.until(
    () =>
      stage.emulator.calls.filter(({ method, ok }) => method === 'editmessagereplymarkup' && ok)
        .length >= count,
  );

const yesNo = [
  { id: 'yes', label: '是' },
  { id: 'no', label: '不是' },
];
const asks = ({ body }: Incoming): readonly Answer[] =>
  body.kind === 'press'
    ? [{ text: `选了${body.option}` }]
    : [{ text: '拖欠工资，对吗？', options: yesNo }];

test('a press brings the option and the turn of its question, and only the choice stays to be seen', async () => {
  const { emulator, echo } = await begin({ echo: { script: asks } });
  const zhang = emulator.user(1);
  zhang.say('你好');
  await answered(1);
  expect(labels(1, 0)).toEqual([['是', '不是']]);
  const query = zhang.press('是');
  await answered(1, 2);
  await edited();
  expect(echo.stored.at(-1)?.body).toEqual({ kind: 'press', option: 'yes', turn: 1 });
  expect(query.answer).toEqual({ alert: false });
  expect(labels(1, 0)).toEqual([['✓ 是']]);
});

test('the choice that stays may be pressed and does nothing but say so', async () => {
  const { emulator, echo } = await begin({ echo: { script: asks } });
  const zhang = emulator.user(1);
  zhang.say('你好');
  await answered(1);
  zhang.press('是');
  await edited();
  const again = zhang.press('✓ 是');
  await emulator.until(() => again.answer);
  expect(again.answer?.text).toContain('已经答过了');
  expect(echo.stored).toHaveLength(2);
});

test('when the worker answers in words, the buttons of the question go', async () => {
  const { emulator } = await begin({
    echo: {
      script: (_incoming, nth) =>
        nth === 1 ? [{ text: '对吗？', options: yesNo }] : [{ text: '好', hint: 'number' }],
    },
  });
  const zhang = emulator.user(1);
  zhang.say('你好');
  await answered(1);
  zhang.say('是的');
  await answered(1, 2);
  await edited();
  expect(labels(1, 0)).toEqual([]);
});

test('an old button pressed after a restart still says which turn it was of', async () => {
  const { emulator, echo, restart } = await begin({ echo: { script: asks } });
  const zhang = emulator.user(1);
  zhang.say('你好');
  await answered(1);
  await restart();
  zhang.press('不是');
  await answered(1, 2);
  expect(echo.stored.at(-1)?.body).toEqual({ kind: 'press', option: 'no', turn: 1 });
  await edited();
  expect(labels(1, 0)).toEqual([]);
});

test('a button that is none of ours is answered kindly', async () => {
  const { emulator, echo } = await begin();
  emulator.user(1).start();
  await answered(1);
  emulator.world.queries.set('77', { id: '77', at: emulator.world.clock.now() });
  emulator.raw({
    callback_query: { id: '77', from: { id: 1, is_bot: false, first_name: 'x' }, data: 'old:data' },
  });
  await emulator.until(() => emulator.world.queries.get('77')?.answer);
  expect(emulator.world.queries.get('77')?.answer?.text).toContain('已经不用了');
  expect(echo.stored).toHaveLength(1);
});

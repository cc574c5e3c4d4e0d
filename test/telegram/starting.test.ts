import { afterEach, expect, test } from 'vitest';
import { next } from './emulator/faults.ts';
import { canaryToken, type Stage, type StageOptions, startStage } from './stage.ts';

let stage: Stage;
const begin = async (options?: StageOptions) => {
  stage = await startStage(options);
  return stage;
};
afterEach(async () => {
  expect(stage.log.join('\n')).not.toContain(canaryToken.slice(11));
  await stage.close();
});

const texts = (chat: number) => stage.emulator.heard(chat).map(({ text }) => text);
const answered = (chat: number, count = 1) =>
  stage.emulator.until(() => stage.emulator.heard(chat).length >= count);

test('the menu of commands stands in Chinese and in English', async () => {
  const { emulator } = await begin();
  await emulator.until(() => emulator.world.commands.size === 2);
  const [chinese, english] = [...emulator.world.commands.values()];
  expect(chinese).toContainEqual({ command: 'human', description: '找工作人员' });
  expect(english).toContainEqual({ command: 'human', description: 'Talk to a person' });
});

test('a refused menu and refused typing change nothing', async () => {
  const { emulator } = await begin({
    telegram: { timing: { typing: 0 } },
    echo: {
      script: ({ body }) => (body.kind === 'text' && body.text === '好' ? [{ text: '好的' }] : []),
    },
  });
  const refused = { kind: 'refuse', refusal: new Error('no') } as never;
  emulator.faults.add(next('setMyCommands', refused, 9));
  emulator.faults.add(next('sendChatAction', refused, 9));
  const zhang = emulator.user(1);
  zhang.say('……');
  await emulator.until(() => emulator.calls.some(({ method }) => method === 'sendchataction'));
  zhang.say('好');
  await answered(1);
  expect(texts(1)).toEqual(['好的']);
});

test('a token that Telegram refuses stops the start with one line that does not show it', async () => {
  const { emulator } = await begin();
  const { telegramOn } = await import('./stage.ts');
  const channel = telegramOn({ ...emulator, token: '1:WRONG' }, []);
  await expect(channel.start(stage.echo.port)).rejects.toThrow(
    /^Cannot start Telegram: TELEGRAM_BOT_TOKEN was refused$/,
  );
});

test('who blocked the bot gets a dead letter with the reason, and the others their messages', async () => {
  const { emulator, echo, log } = await begin();
  const zhang = emulator.user(1);
  zhang.start();
  await answered(1);
  zhang.block();
  await echo.push('1', { text: '有消息了' });
  expect(echo.dead).toEqual(['bot was blocked by the user']);
  await echo.push('99', { text: '没有这个人' });
  expect(echo.dead.at(-1)).toBe('chat not found');
  await echo.push('not a number', { text: '?' });
  expect(echo.dead.at(-1)).toBe('no such address');
  zhang.unblock();
  await echo.push('1', { text: '又通了' });
  expect(texts(1).at(-1)).toBe('又通了');
  expect(log.some((line) => line.startsWith('telegram.blocked'))).toBe(true);
});

test('without a network the start does not fail, and the talk begins when it is there', async () => {
  const { emulator, restart, log } = await begin();
  emulator.faults.add(next('getMe', { kind: 'drop' }, 3));
  await restart();
  emulator.user(1).say('通了吗');
  await answered(1);
  expect(log.join()).toContain('"method":"getMe"');
});

import { expect, test } from 'vitest';
import {
  type ConsoleChannel,
  createConsoleChannel,
} from '../../src/channels/console/console-channel.ts';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import { realClock } from '../../src/commands/clock.ts';
import { consoleOptions } from '../../src/commands/console-options.ts';
import { nextOf } from '../walk.ts';
import { startEmulator } from './emulator/emulator.ts';
import { openIn, openRealHouse } from './real-house.ts';

test('a case handed in at the counter’s terminal goes on in Telegram, with its papers, its staff and its status', async () => {
  const emulator = await startEmulator();
  let terminal: ConsoleChannel | undefined;
  const real = await openRealHouse('telegram', (parts) => {
    terminal = createConsoleChannel(consoleOptions(parts, realClock()));
    const telegram = createTelegramChannel({
      token: emulator.token,
      apiRoot: emulator.apiRoot,
      wording: parts.wording,
      centre: parts.centre,
      rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
    });
    return [telegram, terminal];
  });
  try {
    const house = real.house();
    let count = 0;
    const typed = async (line: object): Promise<string> => {
      count += 1;
      const answer = await terminal?.answer(
        JSON.stringify({ from: 'a', id: `l${count}`, ...line }),
      );
      return answer?.replies.map(({ text }) => text).join('\n') ?? '';
    };
    await typed({ text: '你好' });
    while (house.store.casesOf('console:a').length === 0) {
      const body = nextOf(openIn(house, 'console', 'a'), 'job_referral');
      await typed(body.kind === 'press' ? { option: body.option } : { text: '好的', ...body });
    }
    const before = house.store.casesOf('console:a')[0];
    const phone = before?.answers['phone']?.value as string;

    const worker = emulator.user(7);
    const told = () => emulator.heard(7).map(({ text }) => text ?? '');
    const say = async (text: string): Promise<string> => {
      const seen = told().length;
      worker.say(text);
      await emulator.until(() => told().length > seen);
      await house.turns.settle();
      return told().slice(seen).join('\n');
    };
    await say('你好');
    await say(`我在柜台报过名，接着办${before?.number}，手机${phone}`);
    expect(await say('同意')).toContain('如果');
    expect(told().join('\n')).not.toContain('接上了');

    const asked = await typed({ text: '在吗' });
    expect(asked).toContain('有人想在Telegram里接着办');
    expect(await typed({ text: '是我' })).toContain('换到Telegram');
    await emulator.until(() => told().join('\n').includes('接上了'));
    expect(await say('进度')).toContain(String(before?.number));
    expect(await typed({ text: '进度' })).not.toContain(String(before?.number));

    const li = { role: 'staff', id: 's1', name: '李梅' } as const;
    await house.turns.act(String(before?.number), 'act-1', li, { kind: 'reply', text: '您好' });
    await emulator.until(() => told().includes('您好') || told().join('\n').includes('您好'));
    const moved = house.store.loadCase(String(before?.number));
    expect(moved?.conversation).toBe('telegram:7');
    expect(moved?.answers).toEqual(before?.answers);
  } finally {
    await real.close();
    await emulator.close();
  }
});

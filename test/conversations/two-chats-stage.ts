import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type ConsoleChannel,
  createConsoleChannel,
} from '../../src/channels/console/console-channel.ts';
import { copyLinkOf } from '../../src/channels/form/copy-routes.ts';
import { handClock } from '../../src/commands/clock.ts';
import { consoleOptions } from '../../src/commands/console-options.ts';
import { closeHouse, type House, openHouse } from '../../src/commands/house.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';

/** What a worker says to hand in an application, from the first word. */
export const application = [
  '想找工作',
  '同意',
  '我自己',
  '保安',
  '县城',
  '三千',
  '没工作',
  '初中',
  '王小明',
  '13812345678',
  '1985年3月2日',
  '示例县东街5号',
  '示例县',
  '跳过',
  '跳过',
  '跳过',
  '提交',
];
/** The phone in it. */
export const phone = '13812345678';
/** A photo of a paper. */
export const photo = join(import.meta.dirname, 'paper.png');
const silent = { error: () => undefined, warn: () => undefined };

/** A house that can be killed at a step and opened again, and a way to speak in it as anybody. */
export async function stage({ files }: { readonly files?: 'link' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-two-'));
  const clock = handClock(Date.parse('2026-11-23T09:00:00+08:00'));
  let strike: string | null = null;
  let count = 0;
  let house: House;
  let channel: ConsoleChannel;
  const open = async (): Promise<void> => {
    house = await openHouse({
      config: {
        data: join(folder, 'data'),
        keyFile: join(folder, 'key'),
        CENTRE_FILE: 'test/centre.json',
      },
      now: clock.now,
      manual: true,
      ...(files === undefined ? {} : { copyLink: copyLinkOf('https://help.example') }),
      log: silent,
      at: (step) => {
        if (step === strike) throw new Error(`killed at ${step}`);
      },
      channels: (parts) => {
        channel = createConsoleChannel(consoleOptions(parts, clock));
        return [files === undefined ? channel : { ...channel, files }];
      },
    });
  };
  await open();
  onTestFinished(async () => {
    await closeHouse(house);
    rmSync(folder, { recursive: true, force: true });
  });
  const heard = async (line: object): Promise<string> => {
    count += 1;
    const { replies } = await channel.answer(JSON.stringify({ id: `l${count}`, ...line }));
    return replies.map(({ text }) => text).join('\n');
  };
  const say = (from: string, text: string): Promise<string> => heard({ from, text });
  return {
    say,
    heard,
    press: (from: string, option: string) => heard({ from, option }),
    later: (advance: string) => heard({ advance }),
    news: (of: string) => channel.take(of).replies.map(({ text }) => text),
    store: () => house.store,
    house: () => house,
    now: clock.now,
    turns: () => house.turns,
    act: async (number: string, deed: CaseDeed) => {
      const li = { role: 'staff', id: 's1', name: '李梅' } as const;
      count += 1;
      const done = await house.turns.act(number, `act-${count}`, li, deed);
      await house.turns.settle();
      return done.ok;
    },
    killAt: (step: string | null) => {
      strike = step;
    },
    again: async () => {
      await closeHouse(house);
      await open();
    },
  };
}

/** The house of a test, and how to speak in it. */
export type Stage = Awaited<ReturnType<typeof stage>>;

/** A case of the worker `first`, by its number. */
export async function handedIn({ say, store }: Stage): Promise<string> {
  for (const text of application) await say('first', text);
  return store().casesOf('console:first')[0]?.number ?? '';
}

/** The code a chat is given. */
export async function codeFrom({ say, press }: Stage, chat: string): Promise<string> {
  await say(chat, '我想换个聊天接着办');
  const told = await press(chat, 'yes');
  return /接续码：(\d{4} \d{4})/u.exec(told)?.[1] ?? 'none';
}

/** A chat with basic consent and nothing else. */
export async function agreed({ say }: Stage, chat: string): Promise<void> {
  await say(chat, '接续码 0000 0000');
  await say(chat, '同意');
}

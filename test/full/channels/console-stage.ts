import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ConsoleChannel,
  createConsoleChannel,
} from '../../../src/channels/console/console-channel.ts';
import { shown } from '../../../src/channels/console/terminal.ts';
import { realClock } from '../../../src/commands/clock.ts';
import { consoleOptions } from '../../../src/commands/console-options.ts';
import type { Message } from '../../../src/messages/reply.ts';
import { openRealHouse } from '../../telegram/real-house.ts';
import { type Deed, newestOption, type Stage } from './stage.ts';

const chat = 'u1';

/** The console: lines of JSON in, messages as the terminal shows them out. */
export async function consoleStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-lines-'));
  const heard: Message[] = [];
  let channel: ConsoleChannel;
  let count = 0;
  const real = await openRealHouse('console', (parts) => {
    channel = createConsoleChannel(consoleOptions(parts, realClock()));
    channel.listen(chat, (message) => void heard.push(message));
    return channel;
  });
  const wordsOf = (deed: Deed): object => {
    if (deed.kind === 'say') return { text: deed.text };
    if (deed.kind === 'press') return { option: newestOption(heard, deed.label).option };
    const files = deed.kind === 'photo' ? [deed] : deed.photos.map((bytes) => ({ bytes }));
    const paths = files.map((file, at) => {
      const path = join(folder, 'name' in file ? file.name : `photo-${at}.png`);
      writeFileSync(path, file.bytes);
      return path;
    });
    return { photo: deed.kind === 'photo' ? paths[0] : paths, text: deed.caption };
  };
  return {
    real,
    chat: () => chat,
    prepare: (deed) => {
      count += 1;
      const line = JSON.stringify({ from: chat, id: `line-${count}`, ...wordsOf(deed) });
      return {
        arrive: async () => {
          const { error } = await channel.answer(line);
          if (error !== undefined) throw new Error(error);
        },
      };
    },
    replies: () => heard.map(shown),
    settled: () => real.house().turns.settle(),
    restart: real.restart,
    close: async () => {
      await real.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

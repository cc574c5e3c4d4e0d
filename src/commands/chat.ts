import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { type ConsoleChannel, createConsoleChannel } from '../channels/console/console-channel.ts';
import { serveLines } from '../channels/console/lines.ts';
import { connectSocket } from '../channels/console/socket.ts';
import { runTerminal } from '../channels/console/terminal.ts';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { type Clock, handClock, realClock } from './clock.ts';
import { consoleOptions } from './console-options.ts';
import { closeHouse, type House, openHouse } from './house.ts';
import { type ChatWords, chatWords } from './words.ts';

/** `npm run chat`: the terminal, or JSON lines. Goes through the running server where there is one, and runs by itself where there is none. */
export async function run(words: readonly string[]): Promise<number> {
  const said = chatWords(words);
  const config = readConfig(process.env);
  const data = said.data === undefined ? config.data : resolve(said.data);
  const keyFile = said.data === undefined ? config.keyFile : `${data}.key`;
  const served = await connectSocket(data);
  if (served !== null) {
    if (said.now !== undefined)
      throw new Error(
        'Cannot set --now: the clock of the running server is not ours to set. Stop it, or give another --data',
      );
    await talk(said, served);
    served.close();
    return 0;
  }
  const clock = said.now === undefined ? realClock() : handClock(said.now);
  const { house, channel } = await openOwn({ ...config, data, keyFile }, clock);
  await talk(said, channel);
  await closeHouse(house);
  return 0;
}

type Own = { readonly house: House; readonly channel: ConsoleChannel };

async function openOwn(
  config: Parameters<typeof openHouse>[0]['config'] & { readonly LOG_LEVEL: string },
  clock: Clock,
): Promise<Own> {
  const made: ConsoleChannel[] = [];
  const house = await openHouse({
    config,
    now: clock.now,
    manual: clock.moves !== undefined,
    log: createLog(config.LOG_LEVEL),
    channels: (parts) => {
      const channel = createConsoleChannel(consoleOptions(parts, clock));
      made.push(channel);
      return [channel];
    },
  });
  return { house, channel: made[0] as ConsoleChannel };
}

async function talk(
  said: ChatWords,
  channel: Pick<ConsoleChannel, 'answer' | 'listen'>,
): Promise<void> {
  if (said.json) return serveLines(process.stdin, process.stdout, channel.answer);
  const chat = `terminal-${userInfo().username}`;
  const first = JSON.stringify({ from: chat, start: null, id: randomUUID() });
  await runTerminal(
    {
      listen: (listener) => void channel.listen(chat, listener),
      say: async (text) => {
        const photo = /^\/photo (.+)$/u.exec(text)?.[1];
        const what = photo === undefined ? { text } : { photo: resolve(photo) };
        // Lines out of a pipe come faster than anybody types, and each is meant.
        const hand = process.stdin.isTTY ? { sent: Date.now() } : {};
        const line = { from: chat, ...what, id: randomUUID(), ...hand };
        await channel.answer(JSON.stringify(line));
      },
      hello: async () => void (await channel.answer(first)),
    },
    { input: process.stdin, output: process.stdout },
  );
}

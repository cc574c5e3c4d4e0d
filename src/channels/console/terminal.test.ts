import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runTerminal, type TerminalPort } from './terminal.ts';

/** What is said and shown when these lines are typed or piped; each is answered with itself. */
async function talkOf(piped: string) {
  const input = new PassThrough();
  const output = new PassThrough();
  const said: string[] = [];
  let tell: Parameters<TerminalPort['listen']>[0] = () => {};
  const answer = async (words: string) => {
    await new Promise(setImmediate);
    tell({ text: `答 ${words}`, options: [], from: 'assistant' });
  };
  const port: TerminalPort = {
    listen: (listener) => {
      tell = listener;
    },
    hello: () => answer('您好'),
    say: async (words) => {
      said.push(words);
      await answer(words);
    },
  };
  input.end(piped);
  await runTerminal(port, { input, output });
  output.end();
  return { said, shown: await text(output) };
}

test('lines from a pipe are all said, and answered after the input has ended', async () => {
  const { said, shown } = await talkOf('三个月没发工资\n\n同意\n没有换行');
  expect(said).toEqual(['三个月没发工资', '同意', '没有换行']);
  for (const words of ['您好', ...said]) expect(shown).toContain(`答 ${words}`);
});

test('/quit ends it, and nothing after it is said', async () => {
  const { said } = await talkOf('你好\n/quit\n再说一句\n');
  expect(said).toEqual(['你好']);
});

import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { Message } from '../../messages/reply.ts';

/** How the terminal reaches the conversation. */
export type TerminalPort = {
  readonly hello: () => Promise<void>;
  readonly say: (text: string) => Promise<void>;
  readonly listen: (
    listener: (message: Pick<Message, 'text' | 'options' | 'lined' | 'from'>) => void,
  ) => void;
};

const dim = (text: string): string => styleText('dim', text);
const accent = (text: string): string => styleText('cyan', text);

/** A message as a terminal shows it: its lines, then its options with the digits that choose them. */
export function shown({
  text,
  options,
  lined,
  from,
}: Pick<Message, 'text' | 'options' | 'lined' | 'from'>): string {
  const name = from === 'assistant' ? '智能助手' : from.staff;
  const body = text.split('\n').map((line) => `  ${line}`);
  const choices = options.map((option, index) =>
    lined === true
      ? `  ${accent(`「${option.label}」`)}`
      : `  ${accent(`[${index + 1}]`)} ${option.label}`,
  );
  return [dim(`${name}：`), ...body, ...choices, ''].join('\n');
}

/** A conversation in a terminal until the input ends or `/quit`; `/photo PATH` sends a file. A line that came before the greeting, as from a pipe, is said like any other. */
export async function runTerminal(
  port: TerminalPort,
  {
    input,
    output,
  }: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<void> {
  const lines = createInterface({ input, output, prompt: accent('> ') });
  // Taken before the first wait: lines that nobody asks for yet would be dropped.
  const typed = lines[Symbol.asyncIterator]();
  let ended = false;
  lines.once('close', () => {
    ended = true;
  });
  const prompt = (keep: boolean) => {
    if (!ended) lines.prompt(keep);
  };
  port.listen((message) => {
    output.write(`\r${shown(message)}\n`);
    prompt(true);
  });
  await port.hello();
  prompt(false);
  for await (const line of { [Symbol.asyncIterator]: () => typed }) {
    if (line.trim() === '/quit') break;
    if (line.trim() !== '') await port.say(line);
    prompt(false);
  }
  lines.close();
}

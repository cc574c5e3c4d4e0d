import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ConsoleAnswer } from './protocol.ts';

/** Longest line taken, in UTF-16 units; a longer one is answered with an error and its rest thrown away. */
const longest = 4_194_304;

/** One JSON object a line in, exactly one line out for each, in order; ends with the input. */
export async function serveLines(
  input: Readable,
  output: Writable,
  answer: (line: string) => Promise<ConsoleAnswer>,
): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const out =
      line.length > longest
        ? { to: null, replies: [], case: null, error: 'Cannot read line: it is too long' }
        : await answer(line);
    output.write(`${JSON.stringify(out)}\n`);
  }
}

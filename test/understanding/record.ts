/** `node test/understanding/record.ts requests FILE…` writes the program's own requests for labelled messages; `… gather REQUESTS ANSWERS --model NAME --date DAY` joins them with what a model answered. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readLabelled } from '../../src/understanding/train/lessons.ts';
import { hearingWith, keyOf } from './replay.ts';

const request = z.object({ id: z.number().int(), request: z.record(z.string(), z.unknown()) });
const answer = z.object({ id: z.number().int(), answer: z.json() });

const linesOf = <T>(file: string, shape: z.ZodType<T>): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      try {
        return shape.parse(JSON.parse(line));
      } catch {
        throw new Error(`Cannot read ${file}: line ${at + 1} is not of the shape`);
      }
    });

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** Every request that leaves the program for the messages of some files, each once, with a number of its own. */
async function requests(files: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  const hear = hearingWith((asked) => {
    const key = keyOf(asked);
    if (!seen.has(key)) say({ id: seen.size + 1, request: asked });
    seen.add(key);
    return null;
  });
  for (const file of files) for (const message of readLabelled(file)) await hear(message);
}

/** Requests and answers by their numbers as lines of `recorded/`; what was not answered is left out and counted. */
function gather(
  [asked = '', answered = '']: readonly string[],
  about: { readonly model: string; readonly date: string },
): void {
  const answers = new Map(linesOf(answered, answer).map((one) => [one.id, one.answer]));
  const open: number[] = [];
  for (const { id, request: sent } of linesOf(asked, request)) {
    const said = answers.get(id);
    if (said === undefined) open.push(id);
    else
      say({
        request: sent,
        answer: typeof said === 'string' ? said : JSON.stringify(said),
        ...about,
      });
  }
  if (open.length > 0)
    process.stderr.write(`Without an answer: ${open.length} (${open.slice(0, 20).join(', ')})\n`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, date: { type: 'string' } },
});
const [what, ...files] = positionals;
if (what === 'requests' && files.length > 0) await requests(files);
else if (what === 'gather' && files.length === 2 && values.model !== undefined)
  gather(files, {
    model: values.model,
    date: values.date ?? new Date().toISOString().slice(0, 10),
  });
else {
  process.stderr.write(
    'Cannot run: record.ts requests FILE… | record.ts gather REQUESTS ANSWERS --model NAME [--date DAY]\n',
  );
  process.exitCode = 1;
}

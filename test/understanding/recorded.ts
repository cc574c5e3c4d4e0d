import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { analyze } from '../../src/understanding/analyze.ts';
import { type Labelled, saidOn } from '../../src/understanding/train/lessons.ts';
import { toWire } from '../../src/understanding/wire.ts';
import { allLabelled } from './labelled.ts';
import { hearingWith, keyOf } from './replay.ts';
import { type Count, countOf, headOf, rowOf, together } from './scoring.ts';

const recorded = z.object({
  request: z.record(z.string(), z.unknown()),
  answer: z.string(),
  model: z.string(),
  date: z.string(),
});

type Recorded = z.infer<typeof recorded>;

/** Every recorded answer, as `recorded/README.md` says they were made. */
export function readRecorded(folder = join(import.meta.dirname, 'recorded')): readonly Recorded[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((one) => one.endsWith('.jsonl'))
    : [];
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => recorded.parse(JSON.parse(line))),
  );
}

/** Scores every labelled message whose request has a recorded answer, rules alone beside rules with that answer. */
export async function scoreRecorded(
  answers: readonly Recorded[],
  labelled: readonly Labelled[],
): Promise<readonly { readonly name: string; readonly count: Count; readonly of: number }[]> {
  const known = new Map(answers.map(({ request, answer }) => [keyOf(request), answer]));
  let answered = false;
  const hear = hearingWith((request) => {
    const answer = known.get(keyOf(request)) ?? null;
    answered = answer !== null;
    return answer;
  });
  const rules: Count[] = [];
  const model: Count[] = [];
  for (const message of labelled) {
    answered = false;
    const heard = await hear(message);
    if (!answered) continue;
    const { text, asked, today = saidOn } = message;
    rules.push(countOf(message, toWire(analyze(text, { today, asked }))));
    model.push(countOf(message, heard));
  }
  return [['rules alone', rules] as const, ['with model', model] as const].flatMap(
    ([name, counts]) =>
      counts.length === 0 ? [] : [{ name, count: counts.reduce(together), of: counts.length }],
  );
}

/** `npm run eval -- --recorded`: what a model's recorded answers come to in the program. */
export async function reportRecorded(): Promise<void> {
  const answers = readRecorded();
  const rows = await scoreRecorded(answers, allLabelled());
  const [first] = rows;
  if (first === undefined) {
    process.stdout.write('recorded: no answer of a model is recorded for any labelled message\n');
    return;
  }
  const models = [...new Set(answers.map(({ model, date }) => `${model} (${date})`))].join(', ');
  process.stdout.write(
    `\nrecorded: ${first.of} messages, ${answers.length} answers of ${models}\n${headOf()}\n${rows.map(({ name, count }) => rowOf(name, count)).join('\n')}\n`,
  );
}

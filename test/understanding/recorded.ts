import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { analyze } from '../../src/understanding/analyze.ts';
import { toWire, type WireLine } from '../../src/understanding/wire.ts';
import { allLabelled, type Labelled, saidOn } from './labelled.ts';
import { hearingWith, keyOf } from './replay.ts';

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

/** What one listener made of some messages, as counts. */
type Count = {
  readonly needs: Hits;
  readonly fields: Hits;
  readonly dangers: number;
  readonly heard: number;
  readonly calm: number;
  readonly alarms: number;
  readonly noNeed: number;
  readonly yetService: number;
};

type Hits = { readonly hit: number; readonly extra: number; readonly missed: number };

/** JSON with its keys in order, so that equal values are equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([key, inner]) => `${key}:${canonical(inner)}`).join(',')}}`;
}

function hitsOf(wanted: readonly string[], heard: readonly string[]): Hits {
  const hit = wanted.filter((one) => heard.includes(one)).length;
  return { hit, extra: heard.length - hit, missed: wanted.length - hit };
}

const pairs = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields).map(([id, value]) => `${id}=${canonical(value)}`);

function countOf({ labels, fields, crisis }: Labelled, heard: WireLine): Count {
  const none = labels.length === 0;
  return {
    needs: hitsOf(labels, heard.labels),
    fields:
      fields === undefined
        ? { hit: 0, extra: 0, missed: 0 }
        : hitsOf(pairs(fields), pairs(heard.fields)),
    dangers: crisis ? 1 : 0,
    heard: crisis && heard.crisis ? 1 : 0,
    calm: crisis ? 0 : 1,
    alarms: !crisis && heard.crisis ? 1 : 0,
    noNeed: none ? 1 : 0,
    yetService: none && heard.labels.some((one) => one !== 'human') ? 1 : 0,
  };
}

const plus = (one: Hits, other: Hits): Hits => ({
  hit: one.hit + other.hit,
  extra: one.extra + other.extra,
  missed: one.missed + other.missed,
});

const together = (one: Count, other: Count): Count => ({
  needs: plus(one.needs, other.needs),
  fields: plus(one.fields, other.fields),
  dangers: one.dangers + other.dangers,
  heard: one.heard + other.heard,
  calm: one.calm + other.calm,
  alarms: one.alarms + other.alarms,
  noNeed: one.noNeed + other.noNeed,
  yetService: one.yetService + other.yetService,
});

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((part / whole) * 100).toFixed(1);
const f1 = ({ hit, extra, missed }: Hits): string => share(2 * hit, 2 * hit + extra + missed);

function rowOf(name: string, count: Count): string {
  const { needs, fields } = count;
  return [
    name.padEnd(12),
    f1(needs),
    f1(fields),
    share(fields.hit, fields.hit + fields.extra),
    share(fields.hit, fields.hit + fields.missed),
    share(count.heard, count.dangers),
    share(count.alarms, count.calm),
    share(count.yetService, count.noNeed),
  ]
    .map((cell) => cell.padStart(10))
    .join('');
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
  const head = ['', 'needs', 'fields', 'precision', 'recall', 'danger', 'alarms', 'none→need'];
  process.stdout.write(
    `\nrecorded: ${first.of} messages, ${answers.length} answers of ${models}\n${head
      .map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10)))
      .join('')}\n${rows.map(({ name, count }) => rowOf(name, count)).join('\n')}\n`,
  );
}

// Trains the weights that weigh needs from the messages in test/understanding/tune, and writes lexicon/weights.json.
// Run: npx node src/understanding/train.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pairScale, type Weights } from './rules/classifier.ts';
import { dangerSigns } from './rules/danger.ts';
import { featuresOf } from './rules/features.ts';
import { hear } from './rules/heard.ts';
import { crisis, ruleQuestion, weigh } from './rules/needs.ts';

/** One message to learn from: what is heard in it, and the labels it has. */
export type Lesson = {
  readonly features: ReadonlySet<string>;
  readonly labels: readonly string[];
  /** Whether it is known to be a question about a rule or none. */
  readonly asks?: boolean;
  /** An answer to an open question: it teaches what danger is, and nothing about needs. */
  readonly answers?: boolean;
};

const rounds = 40;
/** Models of so many orders of the lessons are averaged: the order of examples should not matter. */
const orders = 4;
const pace = 0.3;
const decay = 0.01;
const step = 0.02;

/** One linear classifier a label, by logistic regression with AdaGrad; features seen once are left out. */
export function train(lessons: readonly Lesson[]): Weights {
  const names = commonFeatures(lessons);
  const index = new Map(names.map((name, at) => [name, at]));
  const scale = names.map((name) => (name.startsWith('b:') ? pairScale : 1));
  const rows = lessons.map(({ features }) =>
    [...features].flatMap((name) => index.get(name) ?? []),
  );
  const labels = [...new Set(lessons.flatMap((lesson) => lesson.labels))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  const table: { [feature: string]: number[] } = {};
  const bias = labels.map((label, number) => {
    const teaches = lessons.map((one) => isAbout(one, label));
    const pick = <T>(all: readonly T[]): readonly T[] =>
      all.filter((_, at) => teaches[at] === true);
    const targets = pick(lessons).map((lesson) => (lesson.labels.includes(label) ? 1 : 0));
    const model = average(
      Array.from({ length: orders }, (_, at) => fit(pick(rows), targets, { scale, seed: at + 1 })),
    );
    names.forEach((name, at) => {
      const whole = Math.round(((model.weights[at] as number) * (scale[at] as number)) / step);
      if (Math.abs(whole) >= 2) (table[name] ??= []).push(number, whole);
    });
    return Math.round(model.bias / step);
  });
  return { labels, step, bias, features: table };
}

const isAbout = ({ asks, answers }: Lesson, label: string): boolean =>
  label === crisis || (answers !== true && (label !== ruleQuestion || asks !== undefined));

function commonFeatures(lessons: readonly Lesson[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of lessons)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
}

function fit(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  { scale, seed }: { readonly scale: readonly number[]; readonly seed: number },
): Model {
  const weights = new Float64Array(scale.length);
  const squares = new Float64Array(scale.length).fill(1e-8);
  let bias = -3;
  let biasSquares = 1e-8;
  const order = shuffled(rows.length, seed);
  for (let round = 0; round < rounds; round++)
    for (const at of order) {
      const row = rows[at] as readonly number[];
      let sum = bias;
      for (const j of row) sum += (weights[j] as number) * (scale[j] as number);
      const error = 1 / (1 + Math.exp(-sum)) - (targets[at] as number);
      biasSquares += error * error;
      bias -= (pace * error) / Math.sqrt(biasSquares);
      for (const j of row) {
        const slope = error * (scale[j] as number) + decay * (weights[j] as number);
        squares[j] = (squares[j] as number) + slope * slope;
        weights[j] = (weights[j] as number) - (pace * slope) / Math.sqrt(squares[j] ?? 1);
      }
    }
  return { weights, bias };
}

type Model = { readonly weights: Float64Array; readonly bias: number };

function average(models: readonly Model[]): Model {
  const weights = new Float64Array(models[0]?.weights.length ?? 0);
  for (const model of models)
    model.weights.forEach(
      (one, at) => (weights[at] = (weights[at] as number) + one / models.length),
    );
  return { weights, bias: models.reduce((sum, model) => sum + model.bias, 0) / models.length };
}

function shuffled(length: number, seed: number): readonly number[] {
  let state = seed * 7919;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return Array.from({ length }, (_, at) => ({ at, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .map((one) => one.at);
}

type Message = {
  readonly text: string;
  readonly labels: readonly string[];
  readonly act?: string;
  readonly crisis?: boolean;
  readonly asked?: string;
};

/** The lessons of a folder of JSONL messages. */
export function readLessons(folder: URL): Lesson[] {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'));
  return lines
    .map((line) => JSON.parse(line) as Message)
    .map((one) => {
      const labels = one.crisis === true ? [...one.labels, crisis] : one.labels;
      return one.asked === undefined
        ? lessonOf(one.text, labels, one.act)
        : { ...lessonOf(one.text, labels), answers: true };
    });
}

/** A message and its labels as a lesson. */
export function lessonOf(text: string, labels: readonly string[], act?: string): Lesson {
  const heard = hear(text);
  const features = featuresOf(heard, weigh(heard), dangerSigns(heard));
  if (act === undefined) return { features, labels };
  const asks = act === ruleQuestion;
  return { features, labels: asks ? [...labels, ruleQuestion] : labels, asks };
}

if (import.meta.main) {
  const lessons = readLessons(new URL('../../test/understanding/tune/', import.meta.url));
  const weights = train(lessons);
  const file = new URL('./lexicon/weights.json', import.meta.url);
  const rows = Object.entries(weights.features).map(
    ([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`,
  );
  const head = JSON.stringify({ labels: weights.labels, step, bias: weights.bias }).slice(0, -1);
  writeFileSync(file, `${head},"features":{\n${rows.join(',\n')}\n}}\n`);
}

/** `npm run eval`: how well free words are understood, on the part that tunes the rules and on the part opened only to report (`--part tune|report`); `--recorded` how well with the recorded answers of a model. At its end how questions about rules are answered. */
import { parseArgs } from 'node:util';
import { analyze } from '../../src/understanding/analyze.ts';
import { type Labelled, readLabelled, saidOn } from '../../src/understanding/train/lessons.ts';
import { toWire, type WireLine } from '../../src/understanding/wire.ts';
import { dice } from '../chaos/harness.ts';
import { filesOf } from './labelled.ts';
import { canonical } from './scoring.ts';

/** What one message came to, as counts that can be added up. */
type Score = {
  readonly kind: string;
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
  readonly exact: number;
  readonly act: number | null;
  readonly crisis: boolean;
  readonly alarm: boolean;
  readonly fieldHit: number;
  readonly fieldExtra: number;
  readonly fieldMissed: number;
};

const examplesOf = (part: string): readonly Labelled[] => filesOf(part).flatMap(readLabelled);

function scoreOf(example: Labelled): Score {
  const heard: WireLine = toWire(
    analyze(example.text, { today: example.today ?? saidOn, asked: example.asked }),
  );
  const labels = new Set(heard.labels);
  const hit = example.labels.filter((label) => labels.has(label)).length;
  const told = Object.entries(heard.fields).map(([id, value]) => `${id}=${canonical(value)}`);
  const wanted = new Set(
    Object.entries(example.fields ?? {}).map(([id, value]) => `${id}=${canonical(value)}`),
  );
  const fieldHit = told.filter((pair) => wanted.has(pair)).length;
  return {
    kind: example.kind ?? 'plain',
    hit,
    extra: labels.size - hit,
    missed: example.labels.length - hit,
    exact: labels.size === hit && example.labels.length === hit ? 1 : 0,
    act: example.act === undefined ? null : heard.act === example.act ? 1 : 0,
    crisis: example.crisis,
    alarm: heard.crisis,
    fieldHit,
    fieldExtra: example.fields === undefined ? 0 : told.length - fieldHit,
    fieldMissed: wanted.size - fieldHit,
  };
}

const sum = (scores: readonly Score[], of: (score: Score) => number): number =>
  scores.reduce((total, score) => total + of(score), 0);
const f1 = (hit: number, extra: number, missed: number): number =>
  hit === 0 && extra + missed === 0 ? 1 : (2 * hit) / (2 * hit + extra + missed);

/** The figures of the table, each from scores alone. */
const measures: readonly (readonly [string, (scores: readonly Score[]) => number])[] = [
  [
    'needs micro-F1',
    (all) =>
      f1(
        sum(all, (one) => one.hit),
        sum(all, (one) => one.extra),
        sum(all, (one) => one.missed),
      ),
  ],
  ['needs exact set', (all) => sum(all, (one) => one.exact) / all.length],
  [
    'fields micro-F1',
    (all) =>
      f1(
        sum(all, (one) => one.fieldHit),
        sum(all, (one) => one.fieldExtra),
        sum(all, (one) => one.fieldMissed),
      ),
  ],
  ['act', (all) => sum(all, (one) => one.act ?? 0) / all.filter((one) => one.act !== null).length],
  ['crisis recall', (all) => ratio(all.filter((one) => one.crisis))],
  ['false alarms', (all) => ratio(all.filter((one) => !one.crisis))],
];

const ratio = (some: readonly Score[]): number =>
  some.length === 0 ? Number.NaN : some.filter((one) => one.alarm).length / some.length;

/** Middle 95 % of a figure over 400 samples drawn with replacement. */
function interval(scores: readonly Score[], of: (scores: readonly Score[]) => number): string {
  const roll = dice(7);
  const drawn = Array.from({ length: 400 }, () =>
    of(scores.map(() => scores[roll(scores.length)] as Score)),
  ).toSorted((one, other) => one - other);
  return `${percent(drawn[10] ?? 0)}–${percent(drawn[389] ?? 0)}`;
}

const percent = (figure: number): string =>
  Number.isNaN(figure) ? '–' : (figure * 100).toFixed(1);

function report(part: string): void {
  const scores = examplesOf(part).map(scoreOf);
  if (scores.length === 0) return;
  const rows: string[] = [
    `\n${part}: ${scores.length} messages, ${scores.filter((one) => one.crisis).length} of them dangers`,
  ];
  for (const [name, of] of measures)
    rows.push(
      `  ${name.padEnd(18)} ${percent(of(scores)).padStart(6)}   (${interval(scores, of)})`,
    );
  rows.push(
    `  ${'by kind'.padEnd(14)} ${'n'.padStart(5)} ${'needs'.padStart(7)} ${'fields'.padStart(7)} ${'act'.padStart(7)}`,
  );
  for (const kind of [...new Set(scores.map((one) => one.kind))].toSorted()) {
    const some = scores.filter((one) => one.kind === kind);
    const [needs, , fields, act] = measures.map(([, of]) => percent(of(some)));
    rows.push(
      `  ${kind.padEnd(14)} ${String(some.length).padStart(5)} ${(needs ?? '').padStart(7)} ${(fields ?? '').padStart(7)} ${(act ?? '').padStart(7)}`,
    );
  }
  process.stdout.write(`${rows.join('\n')}\n`);
}

const { values } = parseArgs({
  options: { part: { type: 'string' }, recorded: { type: 'boolean' } },
});
if (values.recorded === true) await (await import('./recorded.ts')).reportRecorded();
else {
  (await import('./held.ts')).reportHeld();
  for (const part of values.part === undefined ? ['report'] : [values.part]) report(part);
  if (values.part === undefined || values.part === 'report')
    (await import('../policies/report.ts')).reportPolicies();
  (await import('./talks.ts')).reportTalks();
  (await import('./leaving.ts')).reportLeaving();
}

import { expect, test } from 'vitest';
import { bent, shares, sumFor } from '../learned/net.ts';
import { bestRow, speakFor } from '../learned/tagger.ts';
import { fit, type Lesson } from './fit.ts';
import { fitTagger } from './fit-tagger.ts';

const pace = { width: 8, rows: 64, rounds: 40, rate: 0.1, dropped: 0, bias: 0 };

/** Feature 1 speaks for the first label, 2 for the second, 3 for none of them; 9 is always there. */
const lessons: readonly Lesson[] = Array.from({ length: 30 }, (_, at) => {
  const kind = (at % 3) + 1;
  return { features: Int32Array.of(kind, 9), options: [0, 1], right: kind === 3 ? null : kind - 1 };
});

test('a network learns which label is right, and when none is', () => {
  const net = fit(lessons, ['one', 'two'], pace);
  const likely = (kind: number): readonly number[] => {
    const bends = bent(Int32Array.of(kind, 9), net);
    return shares([sumFor(0, bends, net), sumFor(1, bends, net)]);
  };
  expect(likely(1)[0]).toBeGreaterThan(0.9);
  expect(likely(2)[1]).toBeGreaterThan(0.9);
  expect(Math.max(...likely(3))).toBeLessThan(0.1);
});

test('what is learned twice is the same', () => {
  expect(fit(lessons, ['one', 'two'], pace)).toEqual(fit(lessons, ['one', 'two'], pace));
});

test('a tagger learns where a stretch begins and ends, and an inside never stands without its beginning', () => {
  const tags = ['O', 'B-name', 'I-name'];
  const lesson = (...kinds: readonly number[]) => ({
    features: kinds.map((tag) => Int32Array.of(tag + 10)),
    tags: kinds,
  });
  const all = [lesson(0, 1, 2, 2, 0), lesson(1, 2, 0, 0), lesson(0, 0, 1, 0)];
  const tagger = fitTagger(
    Array.from({ length: 12 }, (_, at) => all[at % 3] ?? lesson(0)),
    tags,
    { rounds: 10, faint: 0, step: 0.1 },
  );
  const row = (...kinds: readonly number[]): readonly number[] =>
    bestRow(
      speakFor(
        kinds.map((kind) => Int32Array.of(kind + 10)),
        tagger,
      ),
      tagger.follows,
    );
  expect(row(0, 1, 2, 2, 0)).toEqual([0, 1, 2, 2, 0]);
  expect(row(1, 2, 0, 0)).toEqual([1, 2, 0, 0]);
  for (const kinds of [[2, 2, 0], [0, 2, 2], [2]]) {
    const found = row(...kinds);
    found.forEach((tag, at) => {
      if (tag === 2) expect([1, 2]).toContain(found[at - 1]);
    });
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computations } from '../../src/policies/computations.ts';
import type { PolicyEntry } from '../../src/policies/entry.ts';
import { readPolicies } from '../../src/policies/read-policies.ts';
import { createShelf, type PolicyShelf } from '../../src/policies/shelf.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { fold } from '../../src/understanding/rules/fold.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { createWording } from '../../src/wording/wording.ts';
import { idle } from './light.ts';

/** One question with the entries that answer it; none where it is outside the base. */
export type Asked = { readonly question: string; readonly entries: readonly string[] };

/** The questions of a file of this folder. */
export const questionsIn = (file: string): readonly Asked[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(':');
      const names = line.slice(0, colon).trim();
      return {
        question: line.slice(colon + 1).trim(),
        entries: names === '-' ? [] : names.split(','),
      };
    });

/** How questions went: right first by the search alone, right as a worker's message is answered, wrongly answered. */
export type Measured = {
  readonly inside: number;
  readonly outside: number;
  readonly first: number;
  readonly answered: number;
  readonly wrong: number;
  readonly outsideAnswered: number;
  readonly slips: readonly string[];
};

/** Measures questions on entries, on a day on which none of them is old. */
export function measure(
  asked: readonly Asked[],
  entries: readonly PolicyEntry[],
  today: string,
): Measured {
  const all = { ...approving(entries), thresholds: {} };
  const shelf = createShelf(all);
  const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));
  const understand = createUnderstanding({ wording, analyse: analyze, policies: shelf });
  const rows = asked.map(({ question, entries: wanted }) => {
    const found = nearest(shelf, question, today);
    const { rule } = understand(
      {
        id: 'q',
        from: { channel: 'report', chat: 'q' },
        at: 0,
        body: { kind: 'text', text: question },
      },
      idle(today),
    );
    return { question, wanted, ...found, told: rule?.entry ?? null };
  });
  const inside = rows.filter(({ wanted }) => wanted.length > 0);
  const outside = rows.filter(({ wanted }) => wanted.length === 0);
  const slips = rows.flatMap(({ question, wanted, first, near, told }) =>
    wanted.length === 0
      ? told === null
        ? []
        : [`outside, answered by ${told} (${near.toFixed(2)}): ${question}`]
      : wanted.includes(told ?? '') && wanted.includes(first ?? '')
        ? []
        : [`${wanted.join()}: first ${first} (${near.toFixed(2)}), told ${told}: ${question}`],
  );
  const count = (some: readonly unknown[]): number => some.length;
  return {
    inside: inside.length,
    outside: outside.length,
    first: count(inside.filter(({ wanted, first }) => wanted.includes(first ?? ''))),
    answered: count(inside.filter(({ wanted, told }) => wanted.includes(told ?? ''))),
    wrong: count(inside.filter(({ wanted, told }) => told !== null && !wanted.includes(told))),
    outsideAnswered: count(outside.filter(({ told }) => told !== null)),
    slips,
  };
}

/** The search alone: what is likeliest, however uncertain. */
function nearest(shelf: PolicyShelf, question: string, today: string) {
  const { near, likeliest } = shelf.look(fold(question).text, today);
  return { near, first: likeliest };
}

/** Entries as they stand once everything was approved. */
export const approving = (entries: readonly PolicyEntry[]) => ({ files: entries });

/** The entries of the house. */
export const houseEntries = (
  folder = join(import.meta.dirname, '..', '..', 'policies'),
): readonly PolicyEntry[] => readPolicies(folder, computations);

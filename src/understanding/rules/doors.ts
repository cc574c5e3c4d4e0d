import type { Heard } from './heard.ts';

/** Where a matter that no service covers belongs, by the ideas of `lexicon/concepts.txt`: a hotline's name in the centre file. */
const doors: readonly (readonly [idea: string, hotline: string])[] = [
  ['other_law', 'legal'],
  ['town', 'government'],
  ['public_office', 'government'],
];

/** The hotline for a message about divorce, debts, traffic, the town, papers or schools; `null` for everything else. */
export const doorFor = (heard: Heard): string | null =>
  heard.has('small_talk') || heard.has('hidden_order')
    ? null
    : (doors.find(([idea]) => heard.has(idea))?.[1] ?? null);

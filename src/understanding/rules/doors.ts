import type { Heard } from './heard.ts';

/** Where a matter that no service covers belongs, by the ideas of `lexicon/concepts.txt`: a hotline's name in the centre file. */
const doors: readonly (readonly [idea: string, hotline: string])[] = [
  ['other_law', 'legal'],
  ['town', 'government'],
  ['public_office', 'government'],
];

/** Where these are heard a message belongs here: it is small talk, or another office sent the one who writes. */
const ours: readonly string[] = ['small_talk', 'hidden_order', 'sent_here'];

/** Questions that ask for the hardship itself: what is told there is the hardship, whoever else deals with such matters. */
const hardships: ReadonlySet<string> = new Set(['hardship_cause', 'hardship_story', 'reason']);

/** The hotline for a message about divorce, debts, traffic, the town, papers or schools; `null` for everything else, and where the hardship was asked for. */
export const doorFor = (heard: Heard, asked?: string): string | null =>
  ours.some(heard.has) || (asked !== undefined && hardships.has(asked))
    ? null
    : (doors.find(([idea]) => heard.has(idea))?.[1] ?? null);

import { alsoForget } from '../../fields/remembered.ts';
import type { Hints, Tokenised } from './tokenise.ts';

/** What the messages of a talk that were sent to a model leave for those after them: digits that went out, and names that did not. */
export type LeftBefore = {
  readonly of: (talk: string) => Pick<Hints, 'before'> & { readonly names: readonly string[] };
  /** A text of the talk is sent now. */
  readonly sent: (talk: string, text: Pick<Tokenised, 'left' | 'names'>) => void;
};

type Kept = { readonly at: number; readonly text: Pick<Tokenised, 'left' | 'names'> };

/** So long after its last message a talk is another one, ms. */
const keptMs = 24 * 3_600_000;
const mostTalks = 5000;
const mostNames = 40;

/** Keeps it in memory alone, a day after a talk's last message, for the last few thousand talks; where messages are forgotten only a count stays. */
export function createLeftBefore(now: () => number): LeftBefore {
  const talks = new Map<string, Kept>();
  alsoForget(() => {
    for (const [talk, { at, text }] of talks)
      talks.set(talk, { at, text: { left: { loose: text.left.loose, row: [] }, names: [] } });
  });
  const live = (talk: string): Kept | undefined => {
    const kept = talks.get(talk);
    return kept !== undefined && Math.abs(now() - kept.at) < keptMs ? kept : undefined;
  };
  return {
    of: (talk) => {
      const kept = live(talk);
      return kept === undefined
        ? { names: [] }
        : { before: kept.text.left, names: kept.text.names };
    },
    sent: (talk, { left, names }) => {
      const known = live(talk)?.text.names ?? [];
      talks.delete(talk);
      const all = [...new Set([...known, ...names])].slice(-mostNames);
      talks.set(talk, { at: now(), text: { left, names: all } });
      if (talks.size > mostTalks) talks.delete(talks.keys().next().value as string);
    },
  };
}

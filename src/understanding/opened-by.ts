import { services } from '../services/index.ts';
import { fold } from './rules/fold.ts';
import type { Heard } from './rules/heard.ts';
import type { HeardNeed } from './rules/needs.ts';

const opening: readonly (readonly [label: string, word: string])[] = services.flatMap(
  ({ id, opens = [] }) => opens.map((word) => [id, fold(word).text] as const),
);

/** Services that are asked for by a word of their own. */
export const openedBy = ({ text }: Pick<Heard, 'text'>): readonly HeardNeed[] =>
  opening.flatMap(([label, word]) =>
    text.includes(word) ? [{ label, likely: 1, words: word, points: 3 }] : [],
  );

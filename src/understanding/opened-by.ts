import { services } from '../services/index.ts';
import { fold } from './rules/fold.ts';
import type { Heard } from './rules/heard.ts';
import type { HeardNeed } from './rules/needs.ts';

const opening: readonly (readonly [label: string, words: readonly string[]])[] = services.map(
  ({ id, opens = [] }) => [id, opens.map((word) => fold(word).text)] as const,
);

/** Services that are asked for by a word of their own, each once however many of its words are said. */
export const openedBy = ({ text }: Pick<Heard, 'text'>): readonly HeardNeed[] =>
  opening.flatMap(([label, words]) => {
    const word = words.find((one) => text.includes(one));
    return word === undefined ? [] : [{ label, likely: 1, words: word, points: 3 }];
  });

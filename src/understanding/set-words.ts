import { parseWords, readLexicon } from './rules/lexicon.ts';

/** The words of each set of a file of the lexicon, the longest first; the file is read with the first question. */
export function setWords(file: string): (set: string) => readonly string[] {
  let sets: ReadonlyMap<string, readonly string[]> | undefined;
  const read = (): ReadonlyMap<string, readonly string[]> => {
    const words = Map.groupBy(parseWords(readLexicon(file)), ({ set }) => set);
    return new Map(
      [...words].map(([set, all]) => [
        set,
        all.map(({ text }) => text).toSorted((one, other) => other.length - one.length),
      ]),
    );
  };
  return (set) => (sets ??= read()).get(set) ?? [];
}

import { wordSets } from '../../fields/word-files.ts';

const laws = wordSets(new URL('laws.txt', import.meta.url));

/** An article as it is shown, by its name in `laws.txt`; throws where it has none. */
export function lawOf(name: string): string {
  const law = laws.get(name)?.[0];
  if (law === undefined) throw new Error(`Cannot read src/services/common/laws.txt: no "${name}"`);
  return law;
}

import { readFileSync } from 'node:fs';

const folder = new URL('./lexicon/', import.meta.url);

/** Words by their set from a data file in `lexicon/`: `set: word word`; `#` begins a comment, `_` stands for a space, an indented line goes on with the one before. */
export function wordSets(file: string | URL): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
    const bare = line.replace(/#.*$/u, '').trimEnd();
    if (bare === '') continue;
    const colon = /^\s/u.test(bare) ? -1 : bare.indexOf(':');
    if (colon >= 0) {
      open = sets.get(bare.slice(0, colon)) ?? [];
      sets.set(bare.slice(0, colon), open);
    }
    const words = bare.slice(colon + 1).split(/\s+/u);
    open.push(...words.filter((word) => word !== '').map((word) => word.replaceAll('_', ' ')));
  }
  return sets;
}

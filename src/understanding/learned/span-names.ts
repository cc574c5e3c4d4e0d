import { findWords, indexWords, type WordIndex } from '../rules/hits.ts';
import { parseWords, readLexicon } from '../rules/lexicon.ts';

let words: WordIndex | undefined;

/** Fields whose stretch is the name of one thing. */
const naming: ReadonlySet<string> = new Set([
  'employer',
  'school',
  'job_wanted',
  'skills_wanted',
  'work_place',
  'business_type',
]);

/** A stretch of a folded text that is to name a thing, without the small words behind it; `null` where it tells something, or says what kind of thing it is, and names nothing. Other fields' stretches are left as they are. */
export function nameIn(
  text: string,
  { field, from, to }: { readonly field: string; readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } | null {
  if (!naming.has(field)) return { from, to };
  words ??= indexWords(parseWords(readLexicon('spans.txt')));
  const said = findWords(text.slice(from, to), words);
  const all = to - from;
  if (said.has('tells') || said.get('kind')?.some((one) => one.to - one.from === all)) return null;
  let end = to;
  for (;;) {
    const last = said.get('behind')?.find((one) => from + one.to === end && one.from > 0);
    if (last === undefined) return { from, to: end };
    end = from + last.from;
  }
}

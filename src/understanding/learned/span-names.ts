import { findWords, type Hit, indexWords, type WordIndex } from '../rules/hits.ts';
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
  words ??= indexWords(parseWords(readLexicon('spans.txt')));
  const said = findWords(text.slice(from, to), words);
  const of = (set: string): readonly Hit[] => [
    ...(naming.has(field) ? (said.get(set) ?? []) : []),
    ...(said.get(`${set}_${field}`) ?? []),
  ];
  const all = to - from;
  if (of('tells').length > 0 || of('kind').some((one) => one.to - one.from === all)) return null;
  const ahead = of('ahead').find((one) => one.from === 0 && one.to < all);
  const begin = from + (ahead?.to ?? 0);
  let end = to;
  for (;;) {
    const last = of('behind').find((one) => from + one.to === end && from + one.from > begin);
    if (last === undefined) break;
    end = from + last.from;
  }
  const name = text.slice(begin, end);
  const blank = name.length - name.trimStart().length;
  return { from: begin + blank, to: begin + name.trimEnd().length };
}

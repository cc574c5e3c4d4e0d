import type { Word } from './lexicon.ts';

/** A word or idea heard: `[from, to)` in the text. */
export type Hit = { readonly from: number; readonly to: number };

/** Everything heard in a text, by the name of the set or idea, in the order of its place. */
export type Hits = Map<string, Hit[]>;

/** Words by their first character: those of one, and those of more by their second, the longest first. */
export type WordIndex = ReadonlyMap<string, Bucket>;
type Bucket = { readonly one: Word[]; readonly more: Map<string, Word[]> };

/** Lays words out so that a text can be searched in one pass. */
export function indexWords(words: readonly Word[]): WordIndex {
  const index = new Map<string, Bucket>();
  for (const word of words) {
    const first = word.text.charAt(0);
    const bucket: Bucket = index.get(first) ?? { one: [], more: new Map() };
    index.set(first, bucket);
    if (word.text.length < 2) bucket.one.push(word);
    else {
      const second = word.text.charAt(1);
      const list = bucket.more.get(second);
      if (list === undefined) bucket.more.set(second, [word]);
      else list.push(word);
    }
  }
  for (const { more } of index.values())
    for (const list of more.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

const latin = (char: string | undefined): boolean => char !== undefined && /[a-z]/u.test(char);

/** Every place where a word stands; Latin words only whole, none inside a longer string that excepts it. */
export function findWords(text: string, index: WordIndex): Hits {
  const hits: Hits = new Map();
  for (let at = 0; at < text.length; at++) {
    const bucket = index.get(text.charAt(at));
    if (bucket === undefined) continue;
    for (const word of bucket.more.get(text.charAt(at + 1)) ?? []) hearWord(text, at, word, hits);
    for (const word of bucket.one) hearWord(text, at, word, hits);
  }
  return hits;
}

function hearWord(text: string, at: number, word: Word, hits: Hits): void {
  if (!text.startsWith(word.text, at)) return;
  const to = at + word.text.length;
  if (latin(word.text[0]) && (latin(text[at - 1]) || latinTail(text, to, word.text))) return;
  if (word.except.some((longer) => covers(text, longer, { from: at, to }))) return;
  push(hits, word.set, { from: at, to });
}

// "wage" is heard in "wages", but "pay" not in "payment": only a plural s may follow.
const latinTail = (text: string, to: number, word: string): boolean =>
  latin(text[to]) && latin(word.at(-1)) && !(text[to] === 's' && !latin(text[to + 1]));

function covers(text: string, longer: string, hit: Hit): boolean {
  const lowest = Math.max(0, hit.to - longer.length);
  for (let at = lowest; at <= hit.from; at++) if (text.startsWith(longer, at)) return true;
  return false;
}

/** Adds a hit under a name. */
export function push(hits: Hits, name: string, hit: Hit): void {
  const list = hits.get(name);
  if (list === undefined) hits.set(name, [hit]);
  else list.push(hit);
}

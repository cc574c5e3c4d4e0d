import { clausesOf, type Stretch, withMark } from '../fields/clauses.ts';
import { isSmallWord } from '../fields/filler.ts';
import { remembered } from '../fields/remembered.ts';
import { fold } from './rules/fold.ts';
import { findWords, type Hits, indexWords, type WordIndex } from './rules/hits.ts';
import { parseWords, readLexicon } from './rules/lexicon.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('acts.txt');
const calledLast = ways('called-last');
const goesOnLong = ways('goes-on-long');
const lacksBefore = ways('lacks-before');
const asksOn = ways('asks-on');
const pleaAsks = ways('plea-asks');

/** How a message is meant, by the words of `lexicon/turns.txt`. */
export type Tone =
  | 'asks'
  | 'wrong'
  | 'past'
  | 'now'
  | 'wish'
  | 'hearsay'
  | 'delay'
  | 'unsure'
  | 'varies'
  | 'tells'
  | 'not_yet'
  | 'except'
  | 'over'
  | 'weary'
  | 'sorrow';

let index: WordIndex | undefined;

const tonesOf = (text: string): Hits => {
  index ??= indexWords(
    parseWords(readLexicon('turns.txt')).map((word) => ({ ...word, text: fold(word.text).text })),
  );
  const words = index;
  return memory(text, () => findWords(fold(text).text, words));
};

const memory = remembered<Hits>(64);

/** 要钱不, 交了没: a question by its last word; 从来不 and 还没 are none. */
const endsAsking = ways('asks-by-not');

const isIndefinite = (hits: Hits, { from, to }: Stretch): boolean =>
  (hits.get('indefinite') ?? []).some((one) => one.from <= from && one.to >= to);

/** 叫啥子洁康保洁公司: a name he half knows, and nothing is asked. */
const isHalfNamed = (plain: string, { from, to }: Stretch): boolean =>
  calledLast.test(plain.slice(0, from)) && goesOnLong.test(plain.slice(to));

/** 没入过啥子会: what is lacked is named, and nothing is asked. */
const isLacked = (plain: string, at: number): boolean =>
  lacksBefore.test(plain.slice(0, at)) && !asksOn.test(plain.slice(at));

/** Which of these tones a plain text has; a plea (怎么办) asks for help and no question. */
export function toneIn(plain: string): ReadonlySet<Tone> {
  const hits = tonesOf(plain);
  const pleas = hits.get('plea') ?? [];
  const said = hits.get('rhetorical') ?? [];
  const asks = (hits.get('asks') ?? []).filter(
    ({ from, to }) =>
      ![...pleas, ...said].some((one) => one.from <= from && one.to >= to) &&
      !(pleas.length > 0 && pleaAsks.test(plain.slice(from, to))) &&
      // 叫刘什么军，记不清了: it stands for what he cannot say.
      !(
        isIndefinite(hits, { from, to }) &&
        (hits.has('unsure') || isLacked(plain, from) || isHalfNamed(plain, { from, to }))
      ),
  );
  const tones = [...hits.keys()].filter(
    (name) => !['plea', 'asks', 'rhetorical', 'indefinite'].includes(name),
  );
  const named = hits.get('platforms') ?? [];
  const ends = clausesOf(plain).some(
    ({ from, to }) => endsAsking.test(plain.slice(from, to)) && !named.some((one) => one.to === to),
  );
  return new Set([...tones, ...(asks.length > 0 || ends ? ['asks'] : [])] as Tone[]);
}

/** Where the words of one set of `lexicon/turns.txt` stand in a plain text, in its order. */
export const placesOfSet = (plain: string, set: string): readonly Stretch[] =>
  (tonesOf(plain).get(set) ?? []).toSorted((one, other) => one.from - other.from);

/** The clauses of a plain text that tell of now, where others beside them ask or tell of earlier days; `null` where none do. */
export function presentPart(plain: string): string | null {
  const clauses = clausesOf(plain);
  const told = clauses.filter(({ from, to }) => {
    // The sign behind a clause asks, too.
    const tone = toneIn(withMark(plain, { from, to }));
    return !tone.has('past') && !tone.has('asks');
  });
  if (told.length === 0 || told.length === clauses.length) return null;
  return told.map(({ from, to }) => plain.slice(from, to)).join('，');
}

/** What a message is explained by: where the value stands, and words that echo the question. */
export type By = {
  readonly spans: readonly Stretch[];
  /** Clauses that hold the value though no span in them is it. */
  readonly at?: readonly Stretch[];
  readonly echo: string;
  /** Words that count as explained where they stand whole. */
  readonly known?: ReadonlySet<string>;
};

/** Letters that nothing explains: in the clauses that hold the value, and in all others. */
export type Left = { readonly inside: number; readonly outside: number };

/** What is left of a plain text after the value, the words of its question and small words; Chinese characters and digits count one, Latin letters a third. */
export function leftOf(plain: string, by: By): Left {
  const clauses = clausesOf(plain, by.spans);
  const holding = [...by.spans, ...(by.at ?? [])];
  let inside = 0;
  let outside = 0;
  for (const clause of clauses) {
    const holds = holding.some((one) => one.from < clause.to && one.to > clause.from);
    const left = leftIn(plain, clause, by);
    if (holds) inside += left;
    else outside += left;
  }
  return { inside, outside };
}

/** The clauses of a plain text that hold the value, joined. */
export const clauseOf = (plain: string, spans: readonly Stretch[]): string =>
  clausesOf(plain, spans)
    .filter((clause) => spans.some((one) => one.from < clause.to && one.to > clause.from))
    .map((clause) => plain.slice(clause.from, clause.to))
    .join(' ');

const longestWord = 8;
const longestLeft = 400;
const mark = /[\s\p{P}\p{S}\p{M}]/u;

const weightOf = (letter: string): number =>
  mark.test(letter) ? 0 : /[a-z]/iu.test(letter) ? 0.34 : 1;

/** The fewest letters of a clause that no word explains. */
function leftIn(plain: string, { from, to }: Stretch, { spans, echo, known }: By): number {
  if (to - from > longestLeft) return to - from;
  const text = plain.slice(from, to).toLowerCase();
  const covered = new Uint8Array(text.length);
  for (const one of spans)
    covered.fill(1, Math.max(0, one.from - from), Math.max(0, Math.min(to, one.to) - from));
  const least = new Float64Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = least[at] as number;
    const letter = covered[at] === 1 ? 0 : weightOf(text[at] as string);
    least[at + 1] = Math.min(least[at + 1] as number, here + letter);
    for (let length = 1; length <= longestWord && at + length <= text.length; length += 1) {
      const word = text.slice(at, at + length);
      if (
        isSmallWord(text, at, length) ||
        known?.has(word) === true ||
        (length > 1 && echo.includes(word))
      )
        least[at + length] = Math.min(least[at + length] as number, here);
    }
  }
  return least[text.length] as number;
}

const sets = new Map<string, ReadonlySet<string>>();

/** The words of one set of `lexicon/turns.txt`. */
export function wordsOfSet(set: string): ReadonlySet<string> {
  const before = sets.get(set);
  if (before !== undefined) return before;
  const words = parseWords(readLexicon('turns.txt')).filter((one) => one.set === set);
  const found = new Set(words.map((one) => one.text));
  sets.set(set, found);
  return found;
}

import { digitOf } from '../fields/numeral-words.ts';
import { readWords } from '../fields/words.ts';
import type { Language } from '../messages/phrase.ts';
import type { Wording } from '../wording/wording.ts';
import { lexiconLines, readLexicon } from './rules/lexicon.ts';
import { readWays } from './rules/ways.ts';

/** What words around a photo may mean: sets of `lexicon/paper-words.txt`, and `name` for a paper of any checklist. */
export type PaperWord =
  | 'name'
  | 'none'
  | 'unknown'
  | 'lack'
  | 'later'
  | 'nth'
  | 'first'
  | 'final'
  | 'last'
  | 'head'
  | 'rest'
  | 'all'
  | 'next'
  | 'coming'
  | 'came'
  | 'not'
  | 'mistake'
  | 'muddle'
  | 'what'
  | 'filler';

/** One way to say something; `ids`: the papers a name may mean. */
type Entry = {
  readonly kind: PaperWord;
  readonly words: string;
  readonly pattern: RegExp | null;
  readonly ids: readonly string[];
};

/** A stretch of a text that means something: every meaning of that same stretch, and the numbers in it. */
export type PaperToken = {
  readonly kinds: ReadonlySet<PaperWord>;
  readonly ids: readonly string[];
  readonly numbers: readonly number[];
  readonly words: string;
};

const ways = readWays('corrections.txt');
const number = ways('paper-number', 'gu');
const numbers = `(${ways('paper-numbers').source})`;
const ten = readWords('numbers.txt').set('ten');

const valueOf = (sign: string): number => (ten.has(sign) ? 10 : (digitOf[sign] ?? Number(sign)));

/** The numbers written in a stretch. */
const numbersIn = (words: string): readonly number[] =>
  [...words.matchAll(number)].map(([sign]) => valueOf(sign));

/** Words as they are compared: small letters, no "的", spaces only between Latin words. */
export const foldPaperWords = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('的', '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<![a-z0-9]) | (?![a-z0-9])/gu, '');

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

function entry(kind: PaperWord, words: string, ids: readonly string[] = []): Entry {
  const pattern = words.includes('@')
    ? new RegExp(escaped(words).replace('@', numbers), 'uy')
    : null;
  return { kind, words, pattern, ids };
}

const around: readonly Entry[] = lexiconLines(readLexicon('paper-words.txt')).flatMap((line) => {
  const [kind = '', rest = ''] = line.split(/:(.*)/su);
  return rest
    .trim()
    .split(/\s+/u)
    .map((word) => entry(kind as PaperWord, foldPaperWords(word.replaceAll('_', ' '))));
});

const byWording = new WeakMap<Wording, Map<Language, readonly Entry[]>>();

/** Everything that may be said around a photo in a language: the data file, and the names of all papers. */
function entriesOf(wording: Wording, language: Language): readonly Entry[] {
  const known = byWording.get(wording) ?? new Map<Language, readonly Entry[]>();
  byWording.set(wording, known);
  const made = known.get(language) ?? [...names(wording, language), ...around];
  known.set(language, made);
  return made;
}

function names(wording: Wording, language: Language): readonly Entry[] {
  const ids = new Map<string, string[]>();
  for (const key of wording.keys('paper-', 'also')) {
    const texts = [key, `${key}.also`].map((one) => wording.text({ key: one }, language));
    for (const name of texts.flatMap((text) => text.split(/[、,]/u)).map(foldPaperWords))
      ids.set(name, [...new Set([...(ids.get(name) ?? []), key.slice('paper-'.length)])]);
  }
  return [...ids].map(([name, of]) => entry('name', name, of));
}

const latin = (char: string | undefined): boolean => char !== undefined && /[a-z]/u.test(char);

/** Length of an entry where it stands at a place of a text; 0 where it does not. */
function lengthAt(text: string, at: number, { words, pattern }: Entry): number {
  if (pattern !== null) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  }
  if (words === '' || !text.startsWith(words, at)) return 0;
  const whole =
    !(latin(words[0]) && latin(text[at - 1])) &&
    !(latin(words.at(-1)) && latin(text[at + words.length]));
  return whole ? words.length : 0;
}

/** The longest thing said at a place of a folded text; `null` where nothing known stands. */
function tokenAt(text: string, at: number, entries: readonly Entry[]): PaperToken | null {
  let longest = 0;
  let found: Entry[] = [];
  for (const one of entries) {
    const length = lengthAt(text, at, one);
    if (length === 0 || length < longest) continue;
    if (length > longest) found = [];
    longest = length;
    found.push(one);
  }
  if (longest === 0) return null;
  const words = text.slice(at, at + longest);
  return {
    kinds: new Set(found.map(({ kind }) => kind)),
    ids: [...new Set(found.flatMap(({ ids }) => ids))],
    numbers: numbersIn(words),
    words,
  };
}

/** A text as the things it says in their order; a character that says nothing known stands as a string. */
export function paperTokens(
  plain: string,
  { wording, language }: { readonly wording: Wording; readonly language: Language },
): readonly (PaperToken | string)[] {
  const text = foldPaperWords(plain);
  const entries = entriesOf(wording, language);
  const tokens: (PaperToken | string)[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, entries);
    const numbered =
      token === null || token.kinds.has('filler') ? numberAt(text, at, entries) : null;
    const said = numbered ?? token ?? (text[at] as string);
    tokens.push(said);
    at += typeof said === 'string' ? 1 : said.words.length;
  }
  return tokens;
}

/** "1身份证2户口本": a bare number right before a name counts the photos. */
function numberAt(text: string, at: number, entries: readonly Entry[]): PaperToken | null {
  const sign = new RegExp(number, 'uy');
  sign.lastIndex = at;
  const words = sign.exec(text)?.[0];
  if (words === undefined) return null;
  const after = tokenAt(text, at + words.length, entries);
  return after?.kinds.has('name') === true
    ? { kinds: new Set(['nth']), ids: [], numbers: [valueOf(words)], words }
    : null;
}

/** The papers that the end of a longer name means by itself: "身份证" in "我妈身份证". */
export function endOfName(
  words: string,
  { wording, language }: { readonly wording: Wording; readonly language: Language },
): { readonly before: string; readonly ids: readonly string[] } | null {
  const shorter = entriesOf(wording, language)
    .filter((one) => one.kind === 'name' && one.words !== words && words.endsWith(one.words))
    .toSorted((one, other) => other.words.length - one.words.length)[0];
  return shorter === undefined
    ? null
    : { before: words.slice(0, -shorter.words.length), ids: shorter.ids };
}

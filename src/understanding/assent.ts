import type { Occasion } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { namesOfField } from './rules/field-names.ts';
import { fold } from './rules/fold.ts';
import { parseWords, readLexicon } from './rules/lexicon.ts';

/** What a word of the file is in an answer to one occasion. */
type Part = 'yes' | 'no' | 'undoes' | 'soft' | 'turn' | 'stop' | 'deed' | 'leave';

type Word<P extends string = Part> = {
  readonly part: P;
  readonly from: number;
  readonly to: number;
};

const everywhere: ReadonlySet<string> = new Set(['yes', 'no', 'undoes', 'soft', 'turn', 'stop']);

let file: ReadonlyMap<string, readonly string[]> | undefined;
const tables = new Map<string, ReadonlyMap<string, Part>>();

/** The question whose value is proposed: its id and the kind of its field. */
export type AboutQuestion = { readonly id: string; readonly field: { readonly kind: string } };

function sets(): ReadonlyMap<string, readonly string[]> {
  if (file !== undefined) return file;
  const read = new Map<string, string[]>();
  for (const { set, text } of parseWords(readLexicon('assent.txt')))
    read.set(set, [...(read.get(set) ?? []), fold(text).text]);
  file = read;
  return file;
}

/** Words that count in an answer to this occasion; what its own sets say goes before what is said everywhere. Of one question its names are small words (是我电话), and its own sets count beside. */
function tableOf(occasion: Occasion, of?: AboutQuestion): ReadonlyMap<string, Part> {
  const key = of === undefined ? occasion : `${occasion} ${of.id} ${of.field.kind}`;
  const before = tables.get(key);
  if (before !== undefined) return before;
  const table = new Map<string, Part>();
  for (const [set, words] of sets())
    if (everywhere.has(set)) for (const word of words) table.set(word, set as Part);
  for (const word of sets().get(`${occasion}_soft`) ?? []) table.set(word, 'soft');
  for (const word of sets().get(occasion) ?? []) table.set(word, 'deed');
  for (const word of sets().get(`${occasion}_leave`) ?? []) table.set(word, 'leave');
  for (const word of of === undefined
    ? []
    : [...namesOfField(of.id), ...namesOfField(of.field.kind)])
    if (!table.has(word)) table.set(word, 'soft');
  for (const name of new Set(of === undefined ? [] : [of.id, of.field.kind]))
    for (const word of sets().get(`${occasion}_${name}`) ?? []) table.set(word, 'deed');
  tables.set(key, table);
  return table;
}

/** Small words, yes among them, around the words of these sets and no others. */
function tableAround(names: readonly string[]): ReadonlyMap<string, string> {
  const points = names.some((name) => name.startsWith('point_'));
  const soft = ['yes', 'soft', 'turn', ...(points ? ['point_soft'] : [])].flatMap((set) =>
    (sets().get(set) ?? []).map((word) => [word, 'soft'] as const),
  );
  const named = names.flatMap((set) => (sets().get(set) ?? []).map((word) => [word, set] as const));
  return new Map<string, string>([...soft, ...named]);
}

const around = new Map<string, ReadonlyMap<string, string>>();

/** Which one of these sets a message names, where small words and it are all it says; `null` where it says more, or two of them. */
export function namedIn(plain: string, names: readonly string[]): string | null {
  const key = names.join(' ');
  const table = around.get(key) ?? tableAround(names);
  around.set(key, table);
  const said = wordsOf(fold(plain).text.trim(), table)?.map(({ part }) => part) ?? [];
  const named = new Set(said.filter((part) => part !== 'soft'));
  return named.size === 1 ? ([...named][0] as string) : null;
}

const longest = 60;
const longestWord = 20;
const between = /[\s，,。.！!、~～…;；:：“”"（）()\p{Extended_Pictographic}]/u;
const latin = /[a-z0-9']/u;

/** Whether a message as a whole is a plain yes or a plain no to what is asked; `null` where anything else stands in it: a turn, a delay, a condition, a question. `of`: the question whose value it would settle. */
export function assentIn(
  plain: string,
  occasion: Occasion,
  of?: AboutQuestion,
): 'yes' | 'no' | null {
  const words = wordsOf(fold(plain).text.trim(), tableOf(occasion, of));
  return words === null ? null : verdictOf(words);
}

/** Whether a message as a whole plainly says that it is not to be done, or not yet, by a word of its own: 先别交, 再看看; a bare no does not. */
export function leavesIn(plain: string, occasion: Occasion): boolean {
  const words = wordsOf(fold(plain).text.trim(), tableOf(occasion));
  return words !== null && heardIn(words).has('leave') && verdictOf(words) === 'no';
}

/** Whether a message names what is asked about by a word of its own, and is not only a yes: 同意, 记吧, 交上去. */
export function namesAct(plain: string, occasion: Occasion): boolean {
  const words = wordsOf(fold(plain).text.trim(), tableOf(occasion));
  return words !== null && heardIn(words).has('deed');
}

/** Whether a message is nothing but small words, and a yes among them at most. */
export function holdsOnly(plain: string, occasion: Occasion): boolean {
  const words = wordsOf(fold(plain).text.trim(), tableOf(occasion));
  return (
    words !== null &&
    words.every(({ part }) => part === 'soft' || part === 'yes' || part === 'deed')
  );
}

const named = new Map<string, ReadonlySet<string>>();

/** The words of one set of `lexicon/assent.txt`. */
export function wordsOfAssent(set: string): ReadonlySet<string> {
  const words = named.get(set) ?? new Set(sets().get(set) ?? []);
  named.set(set, words);
  return words;
}

/** Whether a word of what is asked about stands in a message, however the rest of it is meant: 删归删，申请莫动. */
export function namesDeed(plain: string, occasion: Occasion): boolean {
  const text = fold(plain).text;
  return [...(sets().get(occasion) ?? [])].some(
    (word) => word.length >= leastDeed(occasion) && text.includes(word),
  );
}

/** A single character names the deed only where nothing else is done with it. */
const leastDeed = (occasion: Occasion): number =>
  occasion === 'delete' || occasion === 'withdraw' ? 1 : 2;

/** A plain "hand it in" before a question that the receipt answers: 行，就这样，啥时候有信儿. */
export function handsInAsking(plain: string, asksNews: (rest: string) => boolean): boolean {
  const text = fold(plain).text;
  const clauses = clausesOf(text);
  return clauses.some(({ from }, index) => {
    if (index === 0) return false;
    const words = wordsOf(text.slice(0, from).trim(), tableOf('submit'));
    return (
      words?.some((word) => word.part === 'deed') === true &&
      verdictOf(words) === 'yes' &&
      asksNews(text.slice(from))
    );
  });
}

type Way<P extends string> = { readonly count: number; readonly last: Word<P> | null };

/** The fewest words that cover all of a text; `null` where none do. */
function wordsOf<P extends string>(
  text: string,
  table: ReadonlyMap<string, P>,
): readonly Word<P>[] | null {
  if (text === '' || text.length > longest) return null;
  const ways: (Way<P> | undefined)[] = [{ count: 0, last: null }];
  const offer = (at: number, way: Way<P>): void => {
    const before = ways[at];
    if (before === undefined || way.count < before.count) ways[at] = way;
  };
  for (let at = 0; at < text.length; at += 1) {
    const way = ways[at];
    if (way === undefined) continue;
    for (let to = Math.min(text.length, at + longestWord); to > at; to -= 1) {
      const part = table.get(text.slice(at, to));
      if (part !== undefined && !splitsWord(text, at, to))
        offer(to, { count: way.count + 1, last: { part, from: at, to } });
    }
    const sign = String.fromCodePoint(text.codePointAt(at) as number);
    if (between.test(sign) && !table.has(sign))
      offer(at + sign.length, { count: way.count, last: way.last });
  }
  return ways[text.length] === undefined ? null : traced(ways, text.length);
}

function traced<P extends string>(
  ways: readonly (Way<P> | undefined)[],
  end: number,
): readonly Word<P>[] {
  const words: Word<P>[] = [];
  for (let word = ways[end]?.last ?? null; word !== null; word = ways[word.from]?.last ?? null)
    words.unshift(word);
  return words;
}

const splitsWord = (text: string, from: number, to: number): boolean =>
  (latin.test(text[from] ?? '') && latin.test(text[from - 1] ?? '')) ||
  (latin.test(text[to - 1] ?? '') && latin.test(text[to] ?? ''));

/** What words say, with a deed behind a word of "no", and nothing but small words between, refused. A no that another undoes (我不是不同意) is neither yes nor no. */
function heardIn(words: readonly Word[]): ReadonlySet<Part> {
  const heard = new Set<Part>();
  let denied: number | null = null;
  let undone = false;
  let left: number | null = null;
  for (const { part, from, to } of words) {
    const refused = denied === from;
    undone &&= refused;
    if (undone && part === 'no') heard.add('stop');
    undone ||= part === 'undoes';
    // A word that puts off does the deed right behind it no more than a no: 莫忙交, 等会儿再交.
    const putOff = part === 'deed' && left === from;
    left = part === 'leave' ? to : null;
    if (denied !== null && !refused) heard.add('no');
    if (part === 'no' || part === 'undoes' || (part === 'soft' && refused)) denied = to;
    else {
      denied = null;
      heard.add(putOff ? 'leave' : refused ? (opposite[part] ?? part) : part);
    }
  }
  if (denied !== null) heard.add('no');
  return heard;
}

function verdictOf(words: readonly Word[]): 'yes' | 'no' | null {
  const heard = heardIn(words);
  if (heard.has('stop')) return null;
  const yes = heard.has('yes') || heard.has('deed');
  const no = heard.has('no') || heard.has('leave');
  if (heard.has('leave')) return heard.has('deed') ? null : 'no';
  if (yes && no) return null;
  if (no) return 'no';
  return yes && !heard.has('turn') ? 'yes' : null;
}

const opposite: { readonly [part in Part]?: Part } = { deed: 'leave', leave: 'deed', yes: 'no' };

import type { Chosen } from '../dialogue/act.ts';
import { isAskedBothWays } from '../fields/asked-both-ways.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Phrase } from '../messages/phrase.ts';
import { fold } from './rules/fold.ts';
import { topics } from './rules/heard.ts';
import { findWords, type Hit, type Hits, indexWords, type WordIndex } from './rules/hits.ts';
import { parseWords, readLexicon } from './rules/lexicon.ts';

const verbs = ['drop', 'only', 'first'] as const;
type Verb = (typeof verbs)[number];
type Verbal = Hit & { readonly verb: Verb };

let table: WordIndex | undefined;

const service = (id: string): string => `service ${id}`;

/** The words of the file and those that name a service. */
function words(): WordIndex {
  if (table !== undefined) return table;
  const own = parseWords(readLexicon('services-chosen.txt'));
  const named = [...topics()].map(([text, id]) => ({ text, set: service(id), except: [] }));
  return (table = indexWords(
    [...own, ...named].map((word) => ({
      ...word,
      text: fold(word.text.replaceAll('_', ' ')).text,
    })),
  ));
}

/** So much of a message may be left that none of these words explains, in letters. */
const mostLeft = 1;

/** Longer is a story. */
const longest = 40;

/** Which of these services a message lets go, keeps alone or takes first, `say` giving their names in every language; `null` where it says more than that, or names none of them. */
export function chosenIn(plain: string, among: readonly string[], say: Say): Chosen | null {
  const { text } = fold(plain);
  if (text.length > longest || among.length === 0) return null;
  const hits = findWords(text, words());
  const said = verbs.flatMap((verb) =>
    (hits.get(verb) ?? [])
      // 仲裁要不要钱 asks, and lets nothing go.
      .filter(({ from }) => !isAskedBothWays(text, from))
      .map((hit) => ({ ...hit, verb })),
  );
  const all = hits.get('all') ?? [];
  const alone = hits.get('alone') ?? [];
  if (said.length === 0 && all.length === 0) return null;
  const names = namesIn(text, hits, { among, say });
  if (all.length > 0 && left(text, [...all, ...(hits.get('soft') ?? [])]) === 0)
    return { all: true };
  if (names.length === 0 || said.length === 0) return null;
  if (left(text, [...names, ...said, ...(hits.get('soft') ?? [])]) > mostLeft) return null;
  const meant = names.map(({ id, from, to }) => ({
    id,
    verb: verbOf({ all: said, alone }, { from, to }, text),
  }));
  const of = (verb: Verb): readonly string[] => [
    ...new Set(meant.filter((one) => one.verb === verb).map(({ id }) => id)),
  ];
  return Object.fromEntries(
    verbs.flatMap((verb) => (of(verb).length === 0 ? [] : [[verb, of(verb)]])),
  );
}

/** The word of its own clause that stands before a name, the nearest; else the first behind it. A clause without one goes on as the clause before. */
function verbOf(
  { all, alone }: { readonly all: readonly Verbal[]; readonly alone: readonly Hit[] },
  { from, to }: Hit,
  text: string,
): Verb {
  const clause = clausesOf(text).find((one) => one.from <= from && to <= one.to);
  const own = all.filter(
    (one) => clause !== undefined && clause.from <= one.from && one.to <= clause.to,
  );
  // 不办法律援助，就看病那个: that one alone, whatever was said of another.
  const isAlone = alone.some(
    (one) =>
      clause !== undefined &&
      text.slice(clause.from, one.from).trim() === '' &&
      text.slice(one.to, from).trim() === '',
  );
  if (own.length === 0 && isAlone) return 'only';
  const said = own.length === 0 ? all : own;
  const before = said
    .filter((one) => one.to <= from)
    .toSorted((one, other) => other.to - one.to || one.from - other.from);
  const behind = said
    .filter((one) => one.from >= to)
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  return (before[0] ?? behind[0] ?? said[0])?.verb ?? 'drop';
}

/** A service that a clause leaves by a saying of its own and small words: `firmly` as by its name (不学了), or by what is not wished for of it (不打官司). */
export function leftBySaying(
  clause: string,
  among: readonly string[],
): { readonly id: string; readonly firmly: boolean } | null {
  const { text } = fold(clause);
  const hits = findWords(text, words());
  const soft = hits.get('soft') ?? [];
  for (const id of among)
    for (const firmly of [true, false]) {
      const said = hits.get(`${firmly ? 'leaves' : 'far_from'}_${id}`) ?? [];
      if (said.length > 0 && left(text, [...said, ...soft]) === 0) return { id, firmly };
    }
  return null;
}

/** The service that a clause names with nothing but small words around it. */
export function namedAlone(clause: string, among: readonly string[], say: Say): string | null {
  const { text } = fold(clause);
  const hits = findWords(text, words());
  const names = namesIn(text, hits, { among, say });
  const around = ['soft', 'alone', 'only'].flatMap((set) => hits.get(set) ?? []);
  const [first] = names;
  return first !== undefined && left(text, [...names, ...around]) === 0 ? first.id : null;
}

type Say = (phrase: Phrase) => readonly string[];

/** Where the services named in a text stand in it. */
function namesIn(
  text: string,
  hits: Hits,
  { among, say }: { readonly among: readonly string[]; readonly say: Say },
): readonly Named[] {
  const labels = among.flatMap((id) =>
    say({ key: `service-${id}` }).map((label) => ({ id, label })),
  );
  return outermost(
    among.flatMap((id) =>
      [...(hits.get(service(id)) ?? []), ...labelIn(text, id, labels)].map((hit) => ({
        ...hit,
        id,
      })),
    ),
  );
}

type Named = Hit & { readonly id: string };

/** A name that stands within a longer name of another service is no name of its own: 维权 in 女职工维权. */
const outermost = (names: readonly Named[]): readonly Named[] =>
  names.filter(
    ({ id, from, to }) =>
      !names.some(
        (one) => one.id !== id && one.from <= from && to <= one.to && one.to - one.from > to - from,
      ),
  );

type Label = { readonly id: string; readonly label: string };

const bare = (label: string): string => label.replaceAll(/[（(].*?[）)]/gu, '');
const shown = (label: string): string => fold(label).text.trim();

/** The name of a service as it is shown, with or without what stands in brackets, or in Latin letters the words that no other of them is named by. */
function labelIn(text: string, id: string, labels: readonly Label[]): readonly Hit[] {
  const mine = labels.flatMap((one) => (one.id === id ? [one.label] : []));
  const name = [...mine.map(shown), ...mine.map((one) => shown(bare(one)))].find(
    (one) => one !== '' && text.includes(one),
  );
  if (name !== undefined) {
    const from = text.indexOf(name);
    return [{ from, to: from + name.length }];
  }
  const others = labels.filter((one) => one.id !== id).flatMap((one) => latinIn(shown(one.label)));
  const known = new Set(others.map(({ word }) => word));
  const own = new Set(
    mine
      .flatMap((one) => latinIn(shown(bare(one))))
      .flatMap(({ word }) =>
        known.has(word) || findWords(word, words()).has('soft') ? [] : [word],
      ),
  );
  return latinIn(text).flatMap(({ word, at }) =>
    own.has(word) ? [{ from: at, to: at + word.length }] : [],
  );
}

const latinIn = (text: string) =>
  [...text.matchAll(/[a-z][a-z']+/gu)].map(({ 0: word, index }) => ({ word, at: index }));

/** Letters that none of these covers, a Latin word as one. */
function left(text: string, hits: readonly Hit[]): number {
  const covered = new Uint8Array(text.length);
  for (const { from, to } of hits) covered.fill(1, from, to);
  return [...text.matchAll(/[a-z0-9']+|\p{L}/gu)].filter(({ index }) => covered[index] !== 1)
    .length;
}

/** 不办上学 in a talk about an illness: a service is named that is none of these, and none of these is. */
export function namesOthers(plain: string, among: readonly string[]): boolean {
  const hits = findWords(fold(plain).text, words());
  const named = [...new Set(topics().values())].filter((id) => hits.has(service(id)));
  return among.length > 0 && named.length > 0 && !named.some((id) => among.includes(id));
}

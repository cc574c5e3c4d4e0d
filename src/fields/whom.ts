import { isAside } from './aside.ts';
import { choice, severalOf } from './choice.ts';
import { clausesOf, type Stretch } from './clauses.ts';
import { plainWords } from './common-words.ts';
import type { Field, Found, Reading } from './field.ts';
import { withoutWriter } from './i-am.ts';
import { originalSpan } from './normalise.ts';
import { oneOfWords, wordSets } from './word-files.ts';
import { readWords } from './words.ts';

const { fit } = readWords('household.txt');

/** Whom an application may be for, seen from the one who writes. */
export const whomValues = [
  'self',
  'mother',
  'father',
  'spouse',
  'child',
  'relative',
  'other',
] as const;

const said = wordSets('for-whom.txt');

/** How people name each of them. */
export const kin: { readonly [relation: string]: readonly string[] } = Object.fromEntries(said);

const parents = ['mother', 'father'].flatMap((one) => kin[one] ?? []);
const ofTheir = (relation: string): readonly string[] =>
  (kin[relation] ?? []).flatMap((one) =>
    parents.flatMap((parent) => [`${one}${parent}`, `${one}的${parent}`]),
  );

// 我爱人的妈妈 is no mother of the one who writes.
const sayings = {
  ...kin,
  relative: [...(kin['relative'] ?? []), ...ofTheir('spouse'), ...ofTheir('relative')],
  other: [...(kin['other'] ?? []), ...ofTheir('other')],
};
const field = choice({ set: 'for_whom', values: whomValues, sayings });

const byLength = () =>
  Object.entries(sayings)
    .flatMap(([value, words]) => words.map((word) => [word, value] as const))
    .toSorted(([one], [other]) => other.length - one.length);
const byFirst = new Map(
  [...Map.groupBy(byLength(), ([word]) => word.charAt(0))].map(([first, all]) => [
    first,
    { words: all.map(([word]) => word), values: all.map(([, value]) => value) },
  ]),
);
const nobody = { words: [], values: [] };
const owner = fit.u`^{owner}?{owner-home}?{of}?{owner-age}?`;

/** Who is named at a place, and where the words for him end. */
export type Named = { readonly value: string; readonly to: number };

/** Who is named where a text begins, and where that word ends, the longest reading (俺儿子, not 俺儿); one-character words count here, as in 给娃. Of somebody's somebody (我姑娘的同学) it is the second. */
export function whomAtStart(text: string): Named | null {
  const first = oneAtStart(text);
  return first === null || first.value === 'self' ? first : (theirsAtStart(text, first) ?? first);
}

function oneAtStart(text: string): Named | null {
  const [own = ''] = owner.exec(text) ?? [];
  let longest: Named | null = null;
  for (let from = 0; from <= own.length; from++) {
    const { words, values } = byFirst.get(text.charAt(from)) ?? nobody;
    const at = words.findIndex((word) => text.startsWith(word, from));
    const to = from + (words[at]?.length ?? 0);
    if (at >= 0 && to > (longest?.to ?? 0)) longest = { value: values[at] as string, to };
  }
  return longest;
}

const whose = wordSets('for-whose.txt');
const oneOf = (set: string): string => `(?:${oneOfWords(whose.get(set) ?? [])})`;
const ofHim = new RegExp(`^${oneOf('of')}`, 'u');
const others = new RegExp(`^${oneOf('others')}`, 'u');

/** Whom the words behind one who is named make it: 我老公的工友, 我姐家的娃. */
function theirsAtStart(text: string, first: Named): Named | null {
  const [of] = ofHim.exec(text.slice(first.to)) ?? [];
  if (of === undefined) return null;
  const from = first.to + of.length;
  const rest = text.slice(from);
  const [other = ''] = others.exec(rest) ?? [];
  const second = other === '' ? whomAtStart(rest) : { value: 'other', to: other.length };
  return second === null || second.value === 'self'
    ? null
    : { value: theirs(first.value, second.value), to: from + second.to };
}

/** Seen from the one who writes, a relation of his relation. */
function theirs(first: string, second: string): string {
  if (first === 'other' || second === 'other') return 'other';
  if (first === 'spouse' && second === 'child') return 'child';
  return first === 'child' && parent.has(second) ? 'spouse' : 'relative';
}

const parent: ReadonlySet<string> = new Set(['mother', 'father']);

const own = wordSets('for-self.txt');
const anyOf = (set: string): string =>
  `(?:${(own.get(set) ?? []).toSorted((one, other) => other.length - one.length).join('|')})`;

/** 给我, 我办, 就是我: himself and nothing else. */
const mine = new RegExp(
  `^${anyOf('before')}*${anyOf('gives')}?${anyOf('who')}(?:${anyOf('after')}|[.!~\\s])*$`,
  'u',
);

/** The clauses that name the one who writes and nobody else. */
const clausesOfMe = (text: string): readonly Stretch[] =>
  clausesOf(text).filter(({ from, to }) => mine.test(text.slice(from, to).trim()));

/** The text without the clauses that name the one who writes; `null` where none does. */
function besidesMe(text: string): string | null {
  const own = clausesOfMe(text);
  if (own.length === 0) return null;
  const rest = clausesOf(text).filter(({ from }) => !own.some((one) => one.from === from));
  return rest.map(({ from, to }) => text.slice(from, to)).join(',');
}

const givesTo = new RegExp(`${anyOf('gives')}|${anyOf('too')}`, 'u');

/** 给我自己噻，我男人腿断了: he is named first, and what follows gives nothing to anybody but tells something of him. */
const tellsOf = (text: string, rest: string): boolean =>
  clausesOfMe(text)[0]?.from === clausesOf(text)[0]?.from &&
  !givesTo.test(rest) &&
  clausesOf(rest).every(({ from, to }) => {
    const clause = rest.slice(from, to).trim();
    const named = whomAtStart(clause);
    return named === null || clause.length - named.to >= leastTold;
  });

/** Letters that tell something of whoever is named before them. */
const leastTold = 2;

const selfOr = (text: string, rest: string, other: Reading): Reading =>
  tellsOf(text, rest) ? { kind: 'value', value: 'self' } : other;

/** Every place of a text where somebody but the one who writes is named. */
function namedIn(text: string): readonly (Named & { readonly from: number })[] {
  const all: (Named & { readonly from: number })[] = [];
  for (let from = 0; from < text.length; ) {
    const named = whomAtStart(text.slice(from));
    if (named !== null) all.push({ value: named.value, from, to: from + named.to });
    from += Math.max(1, named?.to ?? 0);
  }
  return all.filter(({ value }) => value !== 'self');
}

const deniedBefore = new RegExp(`(?<!${oneOf('sure')})${oneOf('denied')}$`, 'u');
const deniedAlone = new RegExp(`(?<!${oneOf('sure')})${oneOf('denied')}[\\s,，]+`, 'gu');
const asksBehind = new RegExp(`^[啊呀]?${oneOf('asks')}`, 'u');

/** Whoever is named otherwise than by one word of his own: somebody's somebody, and whom a no right before him denies. */
function unlike(text: string): readonly Unlike[] {
  let at = 0;
  return namedIn(text).flatMap(({ value, from, to }): readonly Unlike[] => {
    const no = deniedBefore.exec(text.slice(at, from));
    const denied = no !== null && !asksBehind.test(text.slice(to));
    const start = denied ? at + no.index : from;
    at = to;
    if (denied) return [{ value: null, from: start, to }];
    return oneAtStart(text.slice(from))?.to === to - from ? [] : [{ value, from, to }];
  });
}

type Unlike = Stretch & { readonly value: string | null };

/** A text in which somebody's somebody stands as what he is to the one who writes (我姑娘的同学: other), without whoever is denied (不是我女儿). */
function asMeant(all: string): string {
  // 不是 我姑娘的同学: behind a pause nobody is denied.
  const text = all.replaceAll(deniedAlone, ',');
  const one = ({ value }: Unlike): string => (value === null ? ',' : ` ${value} `);
  return unlike(text).reduceRight(
    (words, part) => words.slice(0, part.from) + one(part) + words.slice(part.to),
    text,
  );
}

const withMe = new RegExp(`(?:^|${anyOf('gives')}?${anyOf('me')})${oneOf('with')}`, 'gu');
const goesOnWith = new RegExp(`^[,、\\s]*${oneOf('with')}`, 'u');
const bothBehind = new RegExp(`^${oneOf('both')}`, 'u');
const givesFirst = new RegExp(`^${anyOf('gives')}`, 'u');
const appliesBehind = new RegExp(`^${oneOf('apply')}`, 'u');

/** What is told of the one who writes together with somebody: what both had or did is his own matter (我跟我表哥两个一起干的), what is for both is asked about (我和我妈). */
function together(text: string): { readonly rest: string; readonly both: string | null } | null {
  for (const { 0: words, index } of text.matchAll(withMe)) {
    const last = lastWith(text, index + words.length);
    if (last === null) continue;
    const behind = text.slice(last.to);
    const asOne = bothBehind.exec(behind)?.[0];
    const forBoth = givesFirst.test(words) || appliesBehind.test(behind.slice(asOne?.length ?? 0));
    const rest = `${text.slice(0, index)} ${behind.slice(asOne?.length ?? 0)}`;
    if (asOne !== undefined && !forBoth) return { rest, both: null };
    if (forBoth || clausesOf(behind)[0] === undefined || /^\P{L}/u.test(behind))
      return { rest, both: last.value };
  }
  return null;
}

/** The last of those who are named one behind the other. */
function lastWith(text: string, from: number): Named | null {
  const named = whomAtStart(text.slice(from));
  if (named === null || named.value === 'self') return null;
  const to = from + named.to;
  const [on] = goesOnWith.exec(text.slice(to)) ?? [];
  return (on === undefined ? null : lastWith(text, to + on.length)) ?? { value: named.value, to };
}

const himself = fit.gu`({he-or-she}){oneself}`;
/** 我跟我老公一起给我妈办: whoever is named besides is whom it is for. */
function ofPair(
  { rest, both }: { readonly rest: string; readonly both: string | null },
  read: (text: string) => Reading,
): Reading {
  if (both !== null)
    return severalOf(['self', both].map((value) => ({ value, label: field.show(value) })));
  const besides = read(rest);
  return besides.kind === 'nothing' ? { kind: 'value', value: 'self' } : besides;
}

/** Whom it is for: 给我妈办 is for the mother, 给我办 for the one who writes, also where a clause beside it names nobody. */
export const whom = (): Field => ({
  ...field,
  explains: (text) => {
    const plain = plainWords(text);
    const own = clausesOfMe(plain.text).map(({ from, to }) => originalSpan(plain, from, to));
    return [...(field.explains?.(text) ?? []), ...own];
  },
  find: (all, context) => {
    const { text } = withoutWriter(all);
    const parts = unlike(text);
    const inside = ({ from, to }: Stretch, [start, end]: Found['span']): boolean =>
      from <= start && end <= to;
    const found = field.find(text, context);
    return [
      ...found.filter(({ span }) => !parts.some((part) => inside(part, span))),
      ...parts.flatMap(({ value, from, to }): readonly Found[] =>
        value !== null && found.some(({ span }) => inside({ from, to }, span))
          ? [{ value, span: [from, to] }]
          : [],
      ),
    ].toSorted((one, other) => one.span[0] - other.span[0]);
  },
  read: (all, context) => {
    const { text, whom: told } = withoutWriter(all);
    if (told !== null && field.read(text, context).kind === 'nothing')
      return { kind: 'value', value: told };
    const plain = asMeant(plainWords(text).text.replaceAll(himself, '$1')).trim();
    const pair = isAside(plain) ? null : together(plain);
    if (pair !== null) return ofPair(pair, (rest) => field.read(rest, context));
    const rest = isAside(plain) ? null : besidesMe(plain);
    if (rest === null) return field.read(plain, context);
    const other = field.read(rest, context);
    if (other.kind === 'nothing' || (other.kind === 'value' && other.value === 'self'))
      return { kind: 'value', value: 'self' };
    if (other.kind !== 'value' || tellsOf(plain, rest)) return selfOr(plain, rest, other);
    return severalOf(['self', other.value].map((value) => ({ value, label: field.show(value) })));
  },
});

import { isAside } from './aside.ts';
import { choice, severalOf } from './choice.ts';
import { clausesOf, type Stretch } from './clauses.ts';
import { plainWords } from './common-words.ts';
import type { Field, Reading } from './field.ts';
import { withoutWriter } from './i-am.ts';
import { originalSpan } from './normalise.ts';
import { wordSets } from './word-files.ts';
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

/** Who is named where a text begins, and where that word ends, the longest reading (俺儿子, not 俺儿); one-character words count here, as in 给娃. */
export function whomAtStart(text: string): { readonly value: string; readonly to: number } | null {
  const [own = ''] = owner.exec(text) ?? [];
  let longest: ReturnType<typeof whomAtStart> = null;
  for (let from = 0; from <= own.length; from++) {
    const { words, values } = byFirst.get(text.charAt(from)) ?? nobody;
    const at = words.findIndex((word) => text.startsWith(word, from));
    const to = from + (words[at]?.length ?? 0);
    if (at >= 0 && to > (longest?.to ?? 0)) longest = { value: values[at] as string, to };
  }
  return longest;
}

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

const himself = fit.gu`({he-or-she}){oneself}`;
/** Whom it is for: 给我妈办 is for the mother, 给我办 for the one who writes, also where a clause beside it names nobody. */
export const whom = (): Field => ({
  ...field,
  explains: (text) => {
    const plain = plainWords(text);
    const own = clausesOfMe(plain.text).map(({ from, to }) => originalSpan(plain, from, to));
    return [...(field.explains?.(text) ?? []), ...own];
  },
  find: (text, context) => field.find(withoutWriter(text).text, context),
  read: (all, context) => {
    const { text, whom: told } = withoutWriter(all);
    if (told !== null && field.read(text, context).kind === 'nothing')
      return { kind: 'value', value: told };
    const plain = plainWords(text).text.replaceAll(himself, '$1').trim();
    const rest = isAside(plain) ? null : besidesMe(plain);
    if (rest === null) return field.read(plain, context);
    const other = field.read(rest, context);
    if (other.kind === 'nothing' || (other.kind === 'value' && other.value === 'self'))
      return { kind: 'value', value: 'self' };
    if (other.kind !== 'value' || tellsOf(plain, rest)) return selfOr(plain, rest, other);
    return severalOf(['self', other.value].map((value) => ({ value, label: field.show(value) })));
  },
});

import MiniSearch from 'minisearch';
import { mattersIn } from './beyond.ts';
import type { PolicyEntry } from './entry.ts';
import { plainOf, tokensOf } from './tokens.ts';

/** An entry found, and how certain it is that it is what was asked, 0 to 1. */
export type Found = { readonly id: string; readonly certainty: number };

/** Finds the entry that a question is likeliest about; `null` where none has a word of it. */
export type Search = (question: string) => Found | null;

/** An entry as it is compared with a question. */
type Known = {
  readonly id: string;
  /** Tokens of each form of its question, its title the last. */
  readonly forms: readonly ReadonlySet<string>[];
  /** Tokens of all forms. */
  readonly asked: ReadonlySet<string>;
  /** Each form in its bare letters. */
  readonly said: ReadonlySet<string>;
  /** Matters of their own that its questions name. */
  readonly matters: ReadonlySet<string>;
  /** Tokens of its answer. */
  readonly told: ReadonlySet<string>;
};

/** A text without spaces and signs. */
const bareOf = (text: string): string => plainOf(text).replaceAll(/[\s\p{P}\p{S}]/gu, '');

/** A question in exactly the words of a form, however little they say. */
const asWritten = 0.97;

/** So many of those that the index finds are compared one by one. */
const compared = 12;

function knownOf(entry: PolicyEntry): Known {
  const forms = [...entry.asks, entry.title].map((form) => new Set(tokensOf(form)));
  return {
    id: entry.id,
    forms,
    said: new Set([...entry.asks, entry.title].map(bareOf)),
    asked: new Set(forms.flatMap((form) => [...form])),
    matters: new Set(mattersIn([...entry.asks, entry.title].join('\n'))),
    told: new Set(tokensOf(entry.text['zh-CN'])),
  };
}

/** An index over entries; made once for a base, some milliseconds for a hundred entries. */
export function createSearch(entries: readonly PolicyEntry[]): Search {
  const known = new Map(entries.map((entry) => [entry.id, knownOf(entry)]));
  // Its tokens are ours, made once for the index and for what is compared.
  const index = new MiniSearch<Known>({
    fields: ['asked', 'told'],
    extractField: (entry, field) =>
      field === 'id' ? entry.id : [...entry[field as 'asked' | 'told']].join('\n'),
    tokenize: (tokens) => tokens.split('\n'),
    processTerm: (term) => term,
    searchOptions: { boost: { asked: 3 }, combineWith: 'OR' },
  });
  index.addAll([...known.values()]);
  const weights = weightsOf([...known.values()]);
  return (question) => {
    const asked = new Set(tokensOf(question));
    const whole = sumOf(asked, weights);
    if (whole === 0) return null;
    const [first, second] = index
      .search([...asked].join('\n'))
      .slice(0, compared)
      .map(({ id }) => likenessOf(asked, known.get(String(id)) as Known, weights))
      .toSorted((one, other) => other.score - one.score);
    if (first === undefined) return null;
    const named = known.get(first.id) as Known;
    // 公积金贷款 is none of the rules on drawing from the fund, however near they are.
    if (mattersIn(question).some((matter) => !named.matters.has(matter)))
      return { id: first.id, certainty: 0 };
    if (named.said.has(bareOf(question))) return { id: first.id, certainty: asWritten };
    const ahead = first.score - (second?.score ?? 0);
    return { id: first.id, certainty: certaintyOf(first, { ahead, whole }) };
  };
}

/** What a token tells: much where few entries have it; one that no entry has tells that something else is asked. */
type Weights = (token: string) => number;

function weightsOf(known: readonly Known[]): Weights {
  const counts = new Map<string, number>();
  for (const { asked } of known)
    for (const token of asked) counts.set(token, (counts.get(token) ?? 0) + 1);
  const all = known.length + 1;
  const strange = Math.log(all / 0.5);
  return (token) => {
    const count = counts.get(token);
    const rarity = count === undefined ? strange : Math.log(all / count);
    return rarity * kindOf(token);
  };
}

/** A shared idea tells more than a pair of characters. */
const kindOf = (token: string): number =>
  token.startsWith('=') ? 1.5 : token.length > 2 || /[a-z]/u.test(token) ? 1 : 0.6;

const sumOf = (tokens: Iterable<string>, weights: Weights): number => {
  let sum = 0;
  for (const token of tokens) sum += weights(token);
  return sum;
};

type Likeness = {
  readonly id: string;
  /** The share of the question that the forms of the entry's question hold. */
  readonly explained: number;
  /** How near the nearest form is: 1 where it is the question itself. */
  readonly near: number;
  /** By which entries are put in order. */
  readonly score: number;
};

function likenessOf(asked: ReadonlySet<string>, entry: Known, weights: Weights): Likeness {
  const whole = sumOf(asked, weights);
  const explained = sumOf(asked.intersection(entry.asked), weights) / whole;
  const told = sumOf(asked.difference(entry.asked).intersection(entry.told), weights) / whole;
  const near = Math.max(
    ...entry.forms.map(
      (form) => (2 * sumOf(asked.intersection(form), weights)) / (whole + sumOf(form, weights)),
    ),
  );
  return { id: entry.id, explained, near, score: 0.3 * (explained + 0.5 * told) + 0.7 * near };
}

/** How certain it is that the likeliest entry is meant: logistic in what of the question it explains, how far ahead of the next it is, and how much the question says at all. The figures are fitted to the forms of `policies/asks.txt`, each left out in its turn, and to `test/policies/outside.txt`. */
function certaintyOf(
  { explained }: Likeness,
  { ahead, whole }: { readonly ahead: number; readonly whole: number },
): number {
  const sum =
    fitted.explained * explained +
    fitted.ahead * Math.min(1, ahead) +
    fitted.whole * Math.log(whole) +
    fitted.none;
  return 1 / (1 + Math.exp(-sum));
}

const fitted = { explained: 4.7, ahead: 8.2, whole: 3.0, none: -12.5 };

import MiniSearch from 'minisearch';
import type { PolicyEntry } from './entry.ts';
import { tokensOf } from './tokens.ts';

/** An entry found, and how certain it is that it is what was asked, 0 to 1. */
export type Found = { readonly id: string; readonly certainty: number };

/** Finds entries by the words of a question, the likeliest first; at most three. */
export type Search = (question: string) => readonly Found[];

/** An entry as it is compared with a question. */
type Known = {
  readonly id: string;
  /** Tokens of each form of its question, its title the last. */
  readonly forms: readonly ReadonlySet<string>[];
  /** Tokens of all forms. */
  readonly asked: ReadonlySet<string>;
  /** Tokens of its answers. */
  readonly told: ReadonlySet<string>;
};

/** So many of those that the index finds are compared one by one. */
const compared = 12;
const given = 3;

function knownOf(entry: PolicyEntry): Known {
  const forms = [...entry.asks, entry.title].map((form) => new Set(tokensOf(form)));
  return {
    id: entry.id,
    forms,
    asked: new Set(forms.flatMap((form) => [...form])),
    told: new Set(Object.values(entry.text).flatMap((text) => tokensOf(text))),
  };
}

/** An index over entries; made once for a base, some milliseconds for a hundred entries. */
export function createSearch(entries: readonly PolicyEntry[]): Search {
  const known = new Map(entries.map((entry) => [entry.id, knownOf(entry)]));
  const index = new MiniSearch<{ id: string; asks: string; title: string; text: string }>({
    fields: ['asks', 'title', 'text'],
    tokenize: (text) => [...tokensOf(text)],
    processTerm: (term) => term,
    searchOptions: { boost: { asks: 3, title: 4 }, combineWith: 'OR' },
  });
  index.addAll(
    entries.map(({ id, title, asks, text }) => ({
      id,
      title,
      asks: asks.join('\n'),
      text: text['zh-CN'],
    })),
  );
  const weights = weightsOf([...known.values()]);
  return (question) => {
    const asked = new Set(tokensOf(question));
    if (asked.size === 0) return [];
    return index
      .search(question)
      .slice(0, compared)
      .map(({ id }) => ({
        id: String(id),
        certainty: certaintyOf(asked, known.get(String(id)) as Known, weights),
      }))
      .toSorted((one, other) => other.certainty - one.certainty)
      .slice(0, given);
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

/** How much of the question the entry explains, and how near its nearest form is. */
function certaintyOf(asked: ReadonlySet<string>, entry: Known, weights: Weights): number {
  const whole = sumOf(asked, weights);
  const explained =
    sumOf(asked.intersection(entry.asked), weights) +
    0.5 * sumOf(asked.difference(entry.asked).intersection(entry.told), weights);
  const nearest = Math.max(
    ...entry.forms.map((form) => {
      const shared = 2 * sumOf(asked.intersection(form), weights);
      return shared / (whole + sumOf(form, weights));
    }),
  );
  return whole === 0 ? 0 : 0.5 * (explained / whole) + 0.5 * nearest;
}

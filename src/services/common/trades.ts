import { plainWords } from '../../fields/common-words.ts';
import type { Field } from '../../fields/field.ts';
import { originalSpan } from '../../fields/normalise.ts';
import { listenFor } from '../../fields/sayings.ts';
import { type TextSpec, text } from '../../fields/text.ts';
import { wordSets } from '../../fields/word-files.ts';
import { readWords } from '../../fields/words.ts';

/** A trade by its id `family.trade`, and where a text names it. */
export type TradeHeard = { readonly trade: string; readonly from: number; readonly to: number };

const sets = wordSets(new URL('trades.txt', import.meta.url));
const named = (lead: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...sets]
      .filter(([name]) => name.startsWith(lead))
      .map(([name, words]) => [name.slice(lead.length), words]),
  );

const other = /^(?:near|demand|limit|any|unwanted|workplace)(?:\.|$)/u;
const trades = new Map([...sets].filter(([name]) => !other.test(name)));

/** Every trade there is, by its id. */
export const tradeIds: readonly string[] = [...trades.keys()];

/** The family a trade is of. */
export const familyOf = (trade: string): string => trade.slice(0, trade.indexOf('.'));

/** English names of people who do a work, one and several. */
const withPlurals = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (/^[a-z ]+$/u.test(word) ? [word, `${word}s`] : [word]));

const listen = listenFor(
  tradeIds,
  Object.fromEntries([...trades].map(([trade, words]) => [trade, withPlurals(words)])),
);

/** The trades a plain text names, in order; those it says are not meant left out. */
export const tradesIn = (text: string): readonly TradeHeard[] =>
  listen(text)
    .filter(({ negated, from }) => !negated && !unwanted.test(text.slice(0, from)))
    .map(({ value, from, to }) => ({ trade: value, from, to }));

const unwanted = readWords(new URL('trades.txt', import.meta.url))
  .fit`{unwanted}[^，,。；;、]{0,2}$`;

const workplaces: ReadonlySet<string> = new Set(sets.get('workplace'));

/** Free words that name a work, as `text`; the one trade a message names is found in passing. */
export const tradeNamed = (spec: Pick<TextSpec, 'max'>): Field => ({
  ...text({ ...spec, names: true }),
  find: (said) => {
    const plain = plainWords(said);
    return tradesIn(plain.text)
      .filter(({ from, to }) => !workplaces.has(plain.text.slice(from, to)))
      .map(({ from, to }) => ({
        value: plain.text.slice(from, to),
        span: originalSpan(plain, from, to),
      }));
  },
});

const near = new Map<string, ReadonlySet<string>>();
for (const families of named('near.').values())
  for (const one of families)
    near.set(
      one,
      new Set([...(near.get(one) ?? []), ...families.filter((other) => other !== one)]),
    );

/** Families whose people often change over to this one. */
export const nearFamilies = (family: string): ReadonlySet<string> => near.get(family) ?? none;

const none: ReadonlySet<string> = new Set();

const anything = listenFor(['any'], { any: sets.get('any') ?? [] });

/** Whether a text says that any work will do. */
export const isAnyWork = (text: string): boolean => anything(text).some(({ negated }) => !negated);

const listenerOf = (lead: string): ((text: string) => ReadonlySet<string>) => {
  const words = named(lead);
  const listen = listenFor([...words.keys()], Object.fromEntries(words));
  return (text) => new Set(listen(text).map(({ value }) => value));
};

/** What a work asks of the body, by the words it is told in: `heavy`, `standing`, `night`, `heights`, `eyes`, `harm`. */
export const demandsIn = listenerOf('demand.');

/** What somebody says that he cannot bear, by the same names. */
export const limitsIn = listenerOf('limit.');

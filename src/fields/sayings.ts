import { charsOf } from './as-text.ts';
import type { Stretch } from './clauses.ts';
import { inCommonWords } from './common-words.ts';

/** Ways people say each value of a set. */
export type Sayings = { readonly [value: string]: readonly string[] };

/** A value of a set as it was heard in plain text; `negated` where the words before it say that it is not so. */
export type Heard = Stretch & {
  readonly value: string;
  readonly said: string;
  readonly negated: boolean;
};

/** What listens for the values of one set: longer sayings win over shorter ones inside them. */
export type Listener = (text: string) => readonly Heard[];

/** A listener for these values in text of common words, each by its own id, as it is or with spaces for `_`, and by its sayings. */
export function listenFor(values: readonly string[], sayings: Sayings = {}): Listener {
  const entries = values.flatMap((value) =>
    [value, value.replaceAll('_', ' '), ...(sayings[value] ?? [])].map(
      (said) => [inCommonWords(said.toLowerCase()), value] as const,
    ),
  );
  const byLength = [...new Map(entries)]
    .filter(([said]) => said !== '')
    .toSorted(([a], [b]) => b.length - a.length);
  return (text) => {
    const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const heard: Heard[] = [];
    const taken = new Uint8Array(lower.length);
    for (const [said, value] of byLength) hear(lower, { said, value, heard, taken });
    return heard.toSorted((a, b) => a.from - b.from);
  };
}

type Hearing = {
  readonly said: string;
  readonly value: string;
  readonly heard: Heard[];
  readonly taken: Uint8Array;
};

function hear(text: string, { said, value, heard, taken }: Hearing): void {
  for (let from = text.indexOf(said); from >= 0; from = text.indexOf(said, from + said.length)) {
    const to = from + said.length;
    if (taken[from] || taken[to - 1] || splitsWord(text, from, to)) continue;
    taken.fill(1, from, to);
    heard.push({ value, said, from, to, negated: isNegated(text, from, said) });
  }
}

const latin = /[a-z0-9_]/;

/** A Latin saying counts only as a whole word. */
const splitsWord = (text: string, from: number, to: number): boolean =>
  (latin.test(text[from] ?? '') && latin.test(text[from - 1] ?? '')) ||
  (latin.test(text[to - 1] ?? '') && latin.test(text[to] ?? ''));

const negation =
  /(?:没有?|不|未|并非|不是|冇|莫得|莫|木有|别|(?<![南])无|not|no|never|n't|without)(?:是|算|在|去|能|会|再|怎么|曾|得|过|上|办|有|属于|当|做|参加|领|享受|拿到|交|买|给|正式|真的|完全|太|很|\s|a |an |any |in |on |been )*$/;
const ownNegation = /^(?:没|不|未|无|非|冇|莫|木有|no |not )/;

/** 没结婚 is not 结婚; a saying that is itself a negation is undone only by 不是. */
function isNegated(text: string, from: number, said: string): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  if (/(?:不光|不仅|不但|不只|不单)(?:是)?$/.test(before)) return false;
  return ownNegation.test(said) ? /(?:不是|并非)$/.test(before) : negation.test(before);
}

/** Words so general that they mean a value only as the answer to its own question. */
export const isGeneral = (said: string): boolean =>
  charsOf(said).length < 2 ||
  /^(?:没有|没得|不是|不要|不用|都有|都没有|可以|是的|好的|其他|其它|别的|一般|正常|普通|不知道|还行|yes|no|none|other|all|any)$/.test(
    said,
  );

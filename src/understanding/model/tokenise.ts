import { isDate } from './plain-quantity.ts';
import { findSecretNames } from './secret-names.ts';
import { findSecretNumbers, type Secret } from './secret-numbers.ts';
import { type LeftDigits, nothingLeft, spreadNumbers } from './spread-numbers.ts';

/** A text with tokens such as `<PHONE_1>` for what must not leave, and the way back to the worker's own words. */
export type Tokenised = {
  readonly text: string;
  readonly original: string;
  readonly parts: readonly Part[];
  /** The digits of the talk that have left once this text has. */
  readonly left: LeftDigits;
  /** The names that stay. */
  readonly names: readonly string[];
};

/** A stretch `[from, to)` of the tokenised text and `[start, end)` of the original behind it. */
type Part = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly token: boolean;
};

/** What is known about the text besides its words: names already heard, whether it answers a question for a name, and which digits of the talk have left before. */
export type Hints = {
  readonly known: readonly string[];
  readonly asked: boolean;
  readonly before?: LeftDigits;
};

/** Puts tokens in place of ID numbers, phones, cards, other long numbers, mail addresses and names; the same thing said twice is the same token. */
export function tokenise(original: string, hints: Hints = { known: [], asked: false }): Tokenised {
  const people = findSecretNames(original, hints);
  const whole = findSecretNumbers(original).filter(
    ({ from, to }) => !isDate(original.slice(from, to)),
  );
  const spread = spreadNumbers(original, {
    taken: whole,
    before: hints.before ?? nothingLeft,
  });
  const secrets = joined([...whole, ...spread.secrets, ...people]);
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf = ({ kind, key }: Secret): string => {
    const known = names.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    names.set(`${kind} ${key}`, `<${kind}_${count}>`);
    return `<${kind}_${count}>`;
  };
  const parts: Part[] = [];
  let text = '';
  const add = (piece: string, place: Omit<Part, 'from' | 'to'>): void => {
    if (piece === '') return;
    parts.push({ ...place, from: text.length, to: text.length + piece.length });
    text += piece;
  };
  let at = 0;
  for (const secret of secrets) {
    add(original.slice(at, secret.from), { start: at, end: secret.from, token: false });
    add(nameOf(secret), { start: secret.from, end: secret.to, token: true });
    at = secret.to;
  }
  add(original.slice(at), { start: at, end: original.length, token: false });
  return {
    text,
    original,
    parts,
    left: spread.left,
    names: [...new Set(people.map(({ key }) => key))],
  };
}

/** In order; what overlaps becomes one, so that no end of a secret stays outside. */
function joined(secrets: readonly Secret[]): readonly Secret[] {
  const out: Secret[] = [];
  for (const one of secrets.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const before = out.at(-1);
    if (before === undefined || one.from >= before.to) out.push(one);
    else if (one.to > before.to)
      out[out.length - 1] = {
        ...before,
        to: one.to,
        kind: before.kind === one.kind ? one.kind : 'NUMBER',
        key: `${before.key}+${one.key}`,
      };
  }
  return out;
}

/** The worker's own words behind `[from, to)` of the tokenised text; a token is taken whole. */
export function wordsBehind({ original, parts }: Tokenised, from: number, to: number): string {
  const touched = parts.filter((part) => part.from < to && part.to > from);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return '';
  const start = first.token ? first.start : first.start + Math.max(0, from - first.from);
  const end = last.token ? last.end : last.end - Math.max(0, last.to - to);
  return original.slice(start, end);
}

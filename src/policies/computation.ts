import type { Threshold } from '../messages/centre.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';

/** What was told for a computation, by the id of its input. */
export type Given = { readonly [input: string]: Value };

/** What a computation may know besides what was told. */
export type Reckoning = {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly figure: (name: string) => Threshold | undefined;
};

/** A computation done: each step in words, the last of them what comes out, and what it could not know. */
export type Reckoned = { readonly steps: readonly Phrase[]; readonly unknown: readonly Phrase[] };

/** A computation that belongs to an entry: what it must be told, in the order asked, and how it goes. Its result is never a promise. */
export type Computation = {
  readonly id: string;
  readonly inputs: readonly Question[];
  /** All inputs whose condition holds are there. */
  readonly reckon: (given: Given, by: Reckoning) => Reckoned;
};

/** A text among what was told; empty where there is none. */
export const told = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** Yuan of an answer: a number, or about one. */
export function yuanOf(value: Value | undefined): number {
  if (typeof value === 'number') return value;
  const about = value as { readonly value?: number } | undefined;
  return about?.value ?? 0;
}

/** Yuan with two decimals where they are needed, as a worker reads it. */
export const yuan = (amount: number): string =>
  (Math.round(amount * 100) / 100).toFixed(2).replace(/\.00$/u, '');

/** A number with at most two decimals. */
export const plain = (amount: number): string => String(Math.round(amount * 100) / 100);

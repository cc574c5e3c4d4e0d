import type { Want } from './case-act.ts';

/** One line of a list that the worker was asked for: still open, or how it ended (`lacks`: he said that it does not come). */
export type AskedLine = {
  readonly request: string;
  readonly want: Want;
  readonly end?: 'came' | 'lacks' | 'dropped';
  readonly at?: number;
  readonly words?: string;
};

/** What was asked for in one list; a line's number is its place in it. */
export type AskedList = {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly lines: readonly AskedLine[];
};

/** Somebody is to be called, since he said nothing to what staff told him. */
export type PhoneTask = {
  /** When staff told him. */
  readonly since: number;
  /** When to ring next, ms; `null`: it was tried often enough. */
  readonly at: number | null;
  readonly tries: number;
};

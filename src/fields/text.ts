import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { asText, charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import type { Field, Reading } from './field.ts';
import { textLimit } from './normalise.ts';

/** Free words: how many characters at most, and how many are the least that say something. */
export type TextSpec = { readonly max: number; readonly min?: number };

/** Free words, kept as said after light cleaning; never found in passing. */
export function text({ max, min = 1 }: TextSpec): Field {
  return {
    kind: 'text',
    hint: 'text',
    find: () => [],
    read: (said) => read(tidy(said), max, min),
    show: (value) => literal(asText(value)),
    mask: maskText,
    schema: z
      .string()
      .min(1)
      .max(max)
      .refine((value) => lengthOf(value) >= min),
  };
}

function read(said: string, max: number, min: number): Reading {
  if (said === '' || (lengthOf(said) <= 20 && isAside(said))) return { kind: 'nothing' };
  if (!/[\p{L}\p{N}]/u.test(said)) return { kind: 'nothing' };
  if (lengthOf(said) < min)
    return { kind: 'problem', problem: phrase('problem-text-short', { min }) };
  if (said.length > max) return { kind: 'problem', problem: phrase('problem-text-long', { max }) };
  return { kind: 'value', value: said };
}

const lengthOf = (said: string): number => charsOf(said).length;

/** Without control marks, lone surrogates and needless space; at most `textLimit` units. */
export const tidy = (said: string): string =>
  said
    .slice(0, textLimit)
    .toWellFormed()
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[\p{Cc}]/gu, (mark) => (mark === '\n' ? mark : ''))
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/** The first two characters and an ellipsis. */
export const maskText = (value: Value) =>
  literal(`${charsOf(asText(value)).slice(0, 2).join('')}…`);

import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { asText, charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import { coverText } from './cover-text.ts';
import type { Field, Reading } from './field.ts';
import { nobodyGave, onlyLent } from './given.ts';
import { saysOnlyNone } from './none-said.ts';
import { textLimit } from './normalise.ts';
import { readWords } from './words.ts';

const { fit } = readWords('text.txt');

/** Free words: how many characters at most, how many are the least that say something, and what they could be at all. */
export type TextSpec = {
  readonly max: number;
  readonly min?: number;
  readonly is?: (said: string) => boolean;
  /** They name one thing: a school, a workplace, a trade. */
  readonly names?: true;
  /** It asks for what was given: what was only lent is none, and is said to be so. */
  readonly given?: true;
  /** A wish, to which "anything" is an answer: a trade or a place to work at. */
  readonly wished?: 'trade' | 'place';
};

/** Free words, kept as said after light cleaning; never found in passing. */
export function text({ max, min = 1, is = () => true, names, given, wished }: TextSpec): Field {
  return {
    kind: 'text',
    hint: 'text',
    ...(max > shortest ? { story: true as const } : {}),
    ...(names === undefined ? {} : { names }),
    ...(wished === undefined ? {} : { wished }),
    find: () => [],
    read: (said) =>
      given === true && (onlyLent(said) || nobodyGave(said))
        ? nobodyGave(said)
          ? { kind: 'value', value: null }
          : { kind: 'problem', problem: phrase('problem-text-lent') }
        : is(tidy(said))
          ? read(max <= shortest ? unwrapped(tidy(said)) : tidy(said), max, min)
          : { kind: 'nothing' },
    show: (value) => literal(coverText(asText(value))),
    mask: maskText,
    schema: z
      .string()
      .min(1)
      .max(max)
      .refine((value) => lengthOf(value) >= min),
  };
}

/** Texts of at most so many characters name a thing and lose the words around it. */
const shortest = 100;

const lead = fit.u`^(?:(?:{hm}+|{lead}|{write}{write-so}?(?!{write-no}))[,，、\s]*)+`;
const ending = fit.u`(?:[。.!！~～\s]|{tail})+$`;
const workplace = fit.u`^{me}?{when}?{at}(.{2,40}?){inside}?{works}{works-tail}*$`;

/** 嗯，就是红星纺织厂吧 is 红星纺织厂; a sentence of its own stays as it is. */
function unwrapped(said: string): string {
  const bare = said.replace(lead, '').replace(ending, '');
  const place = workplace.exec(bare)?.[1] ?? bare;
  return lengthOf(place) > 0 && !/[,，。；\n]/u.test(place) ? place : said;
}

function read(said: string, max: number, min: number): Reading {
  if (said === '' || (lengthOf(said) <= 20 && isAside(said))) return { kind: 'nothing' };
  if (!/[\p{L}\p{N}]/u.test(said) || (max <= shortest && saysOnlyNone(said)))
    return { kind: 'nothing' };
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

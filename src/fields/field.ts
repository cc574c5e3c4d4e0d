import type { z } from 'zod';
import type { Phrase } from '../messages/phrase.ts';
import type { InputHint, Option } from '../messages/reply.ts';
import type { Value } from '../messages/value.ts';

/** What every grammar may know besides the text: the day it is, `YYYY-MM-DD` in the centre's time. */
export type ReadContext = { readonly today: string };

/** A value somewhere in a text: where it stands (`[from, to)` in UTF-16 units) and whether it was said as "about". */
export type Found = {
  readonly value: Value;
  readonly span: readonly [number, number];
  readonly approx?: boolean;
};

/** What a text is as the answer to a question: a value, a kind explanation why not, or a choice to settle first. */
export type Reading =
  | {
      readonly kind: 'value';
      readonly value: Value /** Other questions' answers that follow from it, as an ID number gives a birth date. */;
      readonly implies?: { readonly [question: string]: Value };
    }
  | {
      readonly kind: 'problem';
      readonly problem: Phrase /** A value kept under another id if the same comes again, as `id_number_invalid`. */;
      readonly keep?: { readonly question: string; readonly value: Value };
    }
  | {
      readonly kind: 'unsure';
      readonly ask: Phrase;
      readonly options: readonly { readonly value: Value; readonly label: Phrase }[];
    }
  | { readonly kind: 'nothing' };

/** One kind of answer: how it is found in words, checked, shown and hidden. Made by the factory in its own file. */
export type Field = {
  readonly kind: string;
  readonly hint: InputHint;
  /** Its values must not lie with others, as the number of an ID or a bank card. */
  readonly secret?: true;
  /** Every value of this kind in the text, in order; never throws, whatever the text. */
  readonly find: (text: string, context: ReadContext) => readonly Found[];
  /** Stretches of the text, in UTF-16 units, that this kind of answer is made of, also where nothing is found in passing. */
  readonly explains?: (text: string) => readonly (readonly [number, number])[];
  /** A story in free words: whatever is said is the answer. */
  readonly story?: true;
  /** Free words that name one thing: a clause that tells something is no part of it. */
  readonly names?: true;
  /** Of work that is wished for: what it names, of which "anything" is an answer too. */
  readonly wished?: 'trade' | 'place';
  /** The whole text read as the answer; `nothing` when it is about something else. */
  readonly read: (text: string, context: ReadContext) => Reading;
  readonly show: (value: Value) => Phrase;
  /** As `show`, with what is private covered: enough to recognise, not enough to use. */
  readonly mask: (value: Value) => Phrase;
  /** What may be stored; every stored value of the field passes. */
  readonly schema: z.ZodType<Value>;
  /** Choices in their order, where there are any; the id of an option is its value as text. */
  readonly options?: readonly Option[];
  /** Value of an option of this field; `undefined` for an id that is not one of them. */
  readonly choose?: (option: string) => Value | undefined;
};

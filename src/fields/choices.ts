import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { isAside } from './aside.ts';
import { answersIn, type ChoiceSpec } from './choice.ts';
import { clausesOf } from './clauses.ts';
import { plainWords } from './common-words.ts';
import type { Field, Reading } from './field.ts';
import { nobodyGave, onlyLent } from './given.ts';
import { originalSpan } from './normalise.ts';
import { isGeneral, type Listener, listenFor } from './sayings.ts';
import { readWords } from './words.ts';

const { fit } = readWords('choices.txt');

/** A set of which several values may hold, at most `max`. */
export type ChoicesSpec = ChoiceSpec & {
  readonly max?: number;
  /** It asks who gave something: where nobody did none holds, and what was only lent was not given. */
  readonly given?: true;
};

/** Any number of values of a set, as an array of ids in the set's order; empty where the worker says none holds. */
export function choices({
  set,
  values,
  sayings,
  except,
  max = values.length,
  given,
}: ChoicesSpec): Field {
  const listen = listenFor(values, sayings, except);
  const label = (value: unknown) => phrase(`o-${set}-${String(value)}`);
  const show = (value: Value) =>
    Array.isArray(value) && value.length > 0
      ? phrase('show-list', { list: (value as readonly Value[]).map(label) })
      : phrase('show-none');
  return {
    kind: 'choices',
    hint: 'none',
    find: (text) => {
      const plain = plainWords(text);
      const heard = listen(plain.text).filter(({ negated, said }) => !negated && !isGeneral(said));
      const [first, last] = [heard[0], heard.at(-1)];
      if (!first || !last) return [];
      const value = inOrder(
        heard.map((one) => one.value),
        values,
      ).slice(0, max);
      return [{ value, span: originalSpan(plain, first.from, last.to) }];
    },
    explains: (text) => {
      const plain = plainWords(text);
      return listen(plain.text).map(({ from, to }) => originalSpan(plain, from, to));
    },
    read: (text) => read(plainWords(text).text, { listen, values, max, given: given === true }),
    show,
    mask: show,
    schema: z.array(z.enum(values)).max(max),
    options: values.map((value) => ({ id: value, label: label(value) })),
    choose: (option) => (values.includes(option) ? [option] : undefined),
  };
}

type Reader = {
  readonly listen: Listener;
  readonly values: readonly string[];
  readonly max: number;
  readonly given: boolean;
};

/** 没有, and 没有没有 啥都没有. */
const saysNone = fit.i`^{none-lead}*(?:{none-all}?{none-no}{none-tail}*[\s，,。.!！]*)+$|^(?:none|nothing)(?: of them)?\.?$`;
const saysAll = fit.i`^{all-lead}*{all-word}{all-verb}?{all-tail}*[。.!！]*$|^all(?: of them)?\.?$`;

function read(text: string, { listen, values, max, given }: Reader): Reading {
  const answers = inOrder(everyIn(text, listen), values);
  if (answers.length > max)
    return { kind: 'problem', problem: phrase('problem-choices-max', { max }) };
  if (answers.length > 0) return { kind: 'value', value: answers };
  const trimmed = text.trim();
  if (isAside(trimmed)) return { kind: 'nothing' };
  if (saysNone.test(trimmed)) return { kind: 'value', value: [] };
  if (given && nobodyGave(trimmed)) return { kind: 'value', value: null };
  if (deniesAll(trimmed, listen)) return { kind: 'value', value: given ? null : [] };
  if (given && onlyLent(trimmed)) return { kind: 'problem', problem: phrase('problem-text-lent') };
  if (saysAll.test(trimmed) && values.length <= max) return { kind: 'value', value: [...values] };
  return { kind: 'nothing' };
}

/** 没弄水滴筹，啥都没有: what is named is denied, and a clause says that none holds. */
function deniesAll(text: string, listen: Listener): boolean {
  const heard = listen(text).filter(({ said }) => !isGeneral(said));
  return (
    heard.length > 0 &&
    heard.every(({ negated }) => negated) &&
    clausesOf(text).some(({ from, to }) => saysNone.test(text.slice(from, to)))
  );
}

/** Of a list told in several ways every one counts: 微信聊天 还有工友，记工本我哥手里有一本. */
function everyIn(text: string, listen: Listener): readonly string[] {
  const answers = answersIn(text, listen);
  if (answers.length === 0 || text.length > longestList || saysAnew.test(text)) return answers;
  const heard = listen(text).filter(({ said }) => !isGeneral(said));
  const told = heard.filter(({ negated }) => !negated).map(({ value }) => value);
  // 微信也有，微信我手机摔了没了: what is said of it last counts.
  const last = new Map(heard.map(({ value, negated }) => [value, negated]));
  return [...answers, ...told].filter((value) => last.get(value) !== true);
}

const longestList = 60;
const saysAnew = fit`{put-right}`;

const inOrder = (heard: readonly string[], values: readonly string[]): string[] =>
  values.filter((value) => heard.includes(value));

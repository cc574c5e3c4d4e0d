import { clausesOf } from '../../fields/clauses.ts';
import { remembered } from '../../fields/remembered.ts';
import type { Question } from '../../services/service.ts';
import {
  answeringFeatures,
  type Choice,
  choicesOf,
  type Ruled,
  ruledAsked,
  ruledBeside,
  type Said,
  saidIn,
} from './answer-features.ts';
import { bent, bentBeside, type Net, sumFor, sumsOf } from './net.ts';
import { netOf } from './stored.ts';

/** An option of a question, and how likely a message says it, from 0 to 1. */
export type Answered = { readonly choice: Choice; readonly likely: number };

/** Labels of an option in the network: its own, and that of its kind, which all options of the kind share. */
export const labelsOf = (question: string, { id, sort }: Choice): readonly [string, string] => [
  `${question}=${id}`,
  `:${sort}`,
];

const mostClauses = 6;

/** How likely a message says each option of the question it answers: as a whole, and by the clause that most says it. Empty where the question has no options, or none that was learned of. */
export function answersHeard(
  plain: string,
  question: Question,
  today: string,
): readonly Answered[] {
  const clauses = clausesOf(plain).slice(0, mostClauses);
  const parts = clauses.length < 2 ? [] : clauses.map(({ from, to }) => plain.slice(from, to));
  const weighAs = (words: string) =>
    weighed(question, { said: saidIn(words).asked, ruled: ruledAsked(words, question, today) });
  const each = parts.map(weighAs);
  const heard = weighAs(plain).map(({ choice, likely }, at) => {
    const most = Math.max(likely, ...each.map((one) => one[at]?.likely ?? 0));
    return { choice, likely: (likely + most) / 2 };
  });
  return question.field.kind === 'choices' ? heard : apart(heard);
}

/** Where one option alone can be meant, what speaks for another speaks against it. */
const apart = (heard: readonly Answered[]): readonly Answered[] =>
  heard.map((one) => {
    const other = Math.max(0, ...heard.map((each) => (each === one ? 0 : each.likely)));
    return { ...one, likely: one.likely * (1 - other * against) };
  });

const against = 0.6;

/** How likely a message says each option of a question that is not asked; empty where its words alone make none likely. */
export function besideHeard(plain: string, question: Question, today: string): readonly Answered[] {
  const net = netOf('answers');
  const alone = aloneOf(plain, () => bent(saidIn(plain).beside, net));
  const mayBe = choicesOf(question).some((choice) => {
    const own = placesOf(question, choice, net);
    return own !== null && likelyBy(own, alone, net) >= worthALook;
  });
  return mayBe
    ? weighed(question, {
        said: saidIn(plain).beside,
        ruled: ruledBeside(plain, question, today),
      })
    : [];
}

/** What the words of a message come to by themselves: the same for every question and option. */
const aloneOf = remembered<Float64Array>(4);

const worthALook = 0.25;

function weighed(
  question: Question,
  { said, ruled }: { readonly said: Said['asked']; readonly ruled: Ruled },
): readonly Answered[] {
  const net = netOf('answers');
  const sums = sumsOf(said, net);
  return choicesOf(question).flatMap((choice): readonly Answered[] => {
    const own = placesOf(question, choice, net);
    if (own === null) return [];
    const bends = bentBeside(sums, { features: ruled(choice), count: said.length }, net);
    return [{ choice, likely: likelyBy(own, bends, net) }];
  });
}

/** Where an option and its kind stand in the network; `null` where they were never learned. */
function placesOf({ id }: Question, choice: Choice, net: Net): readonly [number, number] | null {
  const [own, sort] = labelsOf(id, choice).map((label) => numbersOf(net).get(label));
  return own === undefined || sort === undefined ? null : [own, sort];
}

const likelyBy = ([own, sort]: readonly [number, number], bends: Float64Array, net: Net): number =>
  1 / (1 + Math.exp(-(sumFor(own, bends, net) + sumFor(sort, bends, net))));

/** The label of messages that answer the open question, and that of its kind. */
export const answeringLabels = ({ field }: Question): readonly [string, string] => [
  'answers',
  `answers:${field.kind}`,
];

/** How likely a message answers the open question at all, from 0 to 1: it may ask back, put off, complain, or tell of something else. */
export function answersIt(plain: string, question: Question, today: string): number {
  const net = netOf('answers');
  const [all, own] = answeringLabels(question).map((label) => numbersOf(net).get(label));
  if (all === undefined || own === undefined) return 1;
  const bends = bent(answeringFeatures(plain, question, today), net);
  return 1 / (1 + Math.exp(-(sumFor(all, bends, net) + sumFor(own, bends, net))));
}

const numbers = new WeakMap<Net, ReadonlyMap<string, number>>();

function numbersOf(net: Net): ReadonlyMap<string, number> {
  const known = numbers.get(net);
  if (known !== undefined) return known;
  const made = new Map(net.labels.map((label, at) => [label, at]));
  numbers.set(net, made);
  return made;
}

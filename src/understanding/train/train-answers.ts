import { serviceById } from '../../services/index.ts';
import type { Question } from '../../services/service.ts';
import {
  answeringFeatures,
  type Choice,
  choicesOf,
  ruledAsked,
  ruledBeside,
  saidIn,
} from '../learned/answer-features.ts';
import { answeringLabels, labelsOf } from '../learned/answers.ts';
import type { Net } from '../learned/net.ts';
import { dice, fit, type Lesson } from './fit.ts';
import type { Answer } from './lessons.ts';

/** Of options that a message does not say beside its answer so many are learned from. */
const share = 0.2;

/** Of the questions of its service that a message tells nothing of, so many are asked of it: it answers none of them. */
const askedElse = 0.006;

/** Learns which option of which question a message says in the middle of a talk: of the open one, and of the others of its service. */
export function trainAnswers(all: readonly Answer[]): Net {
  const numbers = new Map<string, number>();
  const numberOf = (label: string): number => {
    const known = numbers.get(label) ?? numbers.size;
    numbers.set(label, known);
    return known;
  };
  const next = dice(7);
  const lessons = all.flatMap((one) => {
    const questions = serviceById(one.service)?.questions ?? [];
    return questions.flatMap((question) => [
      ...lessonsOf(one, question, { numberOf, taken: () => next() < share }),
      ...(question.id === one.asked ? answering(one, question, numberOf) : []),
      ...(next() < askedElse ? elsewhere(one, question, numberOf) : []),
    ]);
  });
  return fit(lessons, [...numbers.keys()], {
    width: 12,
    rows: 32_768,
    rounds: 10,
    rate: 0.15,
    dropped: 0.5,
    bias: -0.5,
  });
}

/** Whether a message answers its question at all; of who puts something else right nothing is learned. */
function answering(
  { text, today, fields, asked, act }: Answer,
  question: Question,
  numberOf: (label: string) => number,
): readonly Lesson[] {
  if (act === 'correct' || act === undefined) return [];
  const [all, own] = answeringLabels(question).map(numberOf) as [number, number];
  const right = act === 'answer' || asked in fields ? all : null;
  const features = answeringFeatures(text, question, today);
  return [{ features, options: [all], also: [own], right }];
}

/** A message at a question that it tells nothing of; a word of yes or no alone might answer any. */
function elsewhere(
  one: Answer,
  question: Question,
  numberOf: (label: string) => number,
): readonly Lesson[] {
  const told = Object.keys(one.fields);
  if (told.length === 0 || told.includes(question.id) || one.text.length < leastTold) return [];
  if (choicesOf(question).length > 0) return [];
  return answering({ ...one, asked: question.id, act: 'other' }, question, numberOf);
}

const leastTold = 8;

type Ways = { readonly numberOf: (label: string) => number; readonly taken: () => boolean };

function lessonsOf(one: Answer, question: Question, { numberOf, taken }: Ways): readonly Lesson[] {
  const choices = choicesOf(question);
  if (choices.length === 0) return [];
  const isAsked = question.id === one.asked;
  const right = (choice: Choice): boolean => {
    const told: unknown = one.fields[question.id];
    return Array.isArray(told) ? told.includes(choice.value) : told === choice.value;
  };
  const kept = choices.filter((choice) => isAsked || right(choice) || taken());
  if (kept.length === 0) return [];
  const words = saidIn(one.text)[isAsked ? 'asked' : 'beside'];
  const ruled = (isAsked ? ruledAsked : ruledBeside)(one.text, question, one.today);
  return kept.map((choice): Lesson => {
    const [own, sort] = labelsOf(question.id, choice).map(numberOf);
    const features = Int32Array.from([...words, ...ruled(choice)]);
    return {
      features,
      options: [own as number],
      also: [sort as number],
      right: right(choice) ? (own as number) : null,
      weight: isAsked || right(choice) ? 1 : 2,
    };
  });
}

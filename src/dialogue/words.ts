import type { Answer } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Question } from '../services/service.ts';
import type { Draft } from './session.ts';

/** A question's words: the service's own where it has them, else those every service shares. */
export const wordsOf = (
  question: Question,
  part: 'ask' | 'why' | 'good' | 'label' | 'also',
  service: string | null,
): Phrase => {
  const attribute = part === 'label' ? '' : `.${part}`;
  const shared = `q-${question.id}${attribute}`;
  return { key: service === null ? shared : `q-${service}-${question.id}${attribute}|${shared}` };
};

/** An answer in words; what is private is covered when `masked`. */
export function showAnswer(question: Question, answer: Answer, masked = false): Phrase {
  if (answer.state === 'none') return { key: 'answer-none' };
  if (answer.state !== 'given' && answer.state !== 'unconfirmed')
    return { key: `answer-${answer.state}` };
  const value = answer.value ?? null;
  return masked ? question.field.mask(value) : question.field.show(value);
}

/** "Monthly income 3,000 yuan": an answer named for the worker to see a slip; the number of an ID or a card is covered. */
export const echoOf = (draft: Draft, question: Question, answer: Answer): Phrase => ({
  key: 'echo',
  args: {
    question: wordsOf(question, 'label', draft.services[0] ?? null),
    value: showAnswer(question, answer, question.field.secret),
  },
});

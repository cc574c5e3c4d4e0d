import type { Answer, Answers } from '../messages/answer.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { questionIn } from './questions.ts';
import type { Draft } from './session.ts';

/** A relative as the one who writes calls him; where help is for that very one, it is the applicant himself: 我妈 of who applies for his mother. */
export const ofApplicant = (
  answers: Answers,
  question: Question | undefined,
  value: Value,
): Value =>
  question?.kin === true && value !== 'self' && value === answers['for_whom']?.value
    ? 'self'
    : value;

/** The same for an answer that is put into a draft. */
export function kinIn(draft: Draft, id: string, answer: Answer): Answer {
  if (answer.value === undefined) return answer;
  const value = ofApplicant(draft.answers, questionIn(draft, id), answer.value);
  return value === answer.value ? answer : { ...answer, value };
}

/** Every answer of a draft, now that it is known for whom it is. Who was only half heard to be meant is that very one, to be asked back. */
export const kinKnown = (draft: Draft): Draft => ({
  ...draft,
  answers: Object.fromEntries(
    Object.entries(draft.answers).map(([id, answer]) => [
      id,
      kinIn(draft, id, meant(draft, id, answer)),
    ]),
  ),
});

const meant = (draft: Draft, id: string, answer: Answer): Answer =>
  answer.state === 'unconfirmed' &&
  questionIn(draft, id)?.kin === true &&
  kinWords.has(draft.answers['for_whom']?.value ?? 'self')
    ? { ...answer, value: 'self' }
    : answer;

/** Help for one of these is help for the one who is named. */
const kinWords: ReadonlySet<Value> = new Set(['mother', 'father', 'spouse']);

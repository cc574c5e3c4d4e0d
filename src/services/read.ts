import type { Answer, Answers } from '../messages/answer.ts';
import type { Consents } from '../messages/person.ts';
import type { Facts, Question, Service } from './service.ts';

/** Whether an answer counts as one: something was given, or the worker said there is none. */
export const counts = (answer: Answer | undefined): boolean =>
  answer?.state === 'given' || answer?.state === 'none';

/** Reads answers as a service's conditions do. */
export const factsOf =
  (answers: Answers): Facts =>
  (question) => {
    const answer = answers[question];
    return counts(answer) ? (answer?.value ?? null) : undefined;
  };

/** The questions of a service that apply to these answers, in order; staff-only ones left out. */
export function shown(service: Service, answers: Answers): readonly Question[] {
  const facts = factsOf(answers);
  return service.questions.filter(
    (question) => question.staffOnly !== true && (question.when?.(facts) ?? true),
  );
}

const flags = new Map<string, string>();

// Asked for every question in every turn: to join the two words anew each time would cost more than all the rest.
function flagOf(id: string): string {
  const known = flags.get(id) ?? `${id}_invalid`;
  flags.set(id, known);
  return known;
}

/** Whether a question needs no more asking: it counts, the worker does not know it, it was kept flagged, or it may be set aside. */
export function settled(question: Question, answers: Answers): boolean {
  const answer = answers[question.id];
  if (counts(answer)) return true;
  if (answers[flagOf(question.id)] !== undefined) return true;
  if (answer === undefined || answer.state === 'unconfirmed') return false;
  return answer.state === 'unknown' || !question.starred || question.need === 'file';
}

/** The applicable questions of one need that still want an answer, in order; those whose consent was refused are left to the counter. */
export const missing = (
  service: Service,
  answers: Answers,
  { consents, need = 'apply' }: { readonly consents: Consents; readonly need?: Question['need'] },
): readonly Question[] =>
  shown(service, answers).filter(
    (question) =>
      question.need === need &&
      !settled(question, answers) &&
      !(question.consent !== undefined && consents[question.consent]?.given === false),
  );

/** The question of a service by id. */
export const questionOf = (service: Service, id: string): Question | undefined =>
  service.questions.find((question) => question.id === id);

/** Whether a question is asked with these answers, or may still be: what its condition looks at is not all known. */
export function mayMatter({ when }: Question, answers: Answers): boolean {
  if (when === undefined) return true;
  const facts = factsOf(answers);
  let open = false;
  const holds = when((id) => {
    const fact = facts(id);
    open ||= fact === undefined;
    return fact;
  });
  return holds || open;
}

/** Which of the yes-or-no questions still open an answer settles by being told (`settles`): the day somebody left, that he is there no more. `null` where it settles none, or more than one way would do. */
export function settledBy(
  { when, settles }: Question,
  answers: Answers,
  questionBy: (id: string) => Question | undefined,
): { readonly question: Question; readonly value: boolean } | null {
  if (when === undefined || settles !== true) return null;
  const facts = factsOf(answers);
  const open = new Set<string>();
  when((id) => {
    const fact = facts(id);
    if (fact === undefined) open.add(id);
    return fact;
  });
  const settling = [...open].flatMap((id) => {
    const question = questionBy(id);
    if (question?.field.kind !== 'yesNo' || answers[id] !== undefined) return [];
    const fits = [true, false].filter((value) => when((one) => (one === id ? value : facts(one))));
    const [value] = fits;
    return fits.length === 1 && value !== undefined ? [{ question, value }] : [];
  });
  const [only] = settling;
  return settling.length === 1 && only !== undefined ? only : null;
}

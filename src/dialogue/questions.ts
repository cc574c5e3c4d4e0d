import type { Answer, Answers } from '../messages/answer.ts';
import type { Centre } from '../messages/centre.ts';
import type { ConsentKind, Consents } from '../messages/person.ts';
import type { Value } from '../messages/value.ts';
import { serviceById, services } from '../services/index.ts';
import {
  counts,
  factsOf,
  mayMatter,
  missing,
  questionOf,
  settled,
  shown,
} from '../services/read.ts';
import type { Question, Service } from '../services/service.ts';
import { prelude } from './prelude.ts';
import type { Draft } from './session.ts';
import type { CaseView, World } from './world.ts';

/** The service a draft is being filled for. */
export function serviceOf(draft: Draft): Service {
  const service = serviceById(draft.services[0] ?? '');
  if (service === undefined) throw new Error('Cannot read draft: its service is not there');
  return service;
}

/** Who writes for whom, as far as it is asked: of a unit's matter nobody asks it, unless it was told. */
function preludeOf(draft: Draft): readonly Question[] {
  const facts = factsOf(draft.answers);
  if (serviceOf(draft).ofUnit === true && facts('for_whom') === undefined) return [];
  return prelude.filter((question) => question.when?.(facts) ?? true);
}

/** Everything that may be asked for a draft now, in order: who writes for whom, then the service's `apply` questions. */
export function questionsOf(draft: Draft): readonly Question[] {
  const first = preludeOf(draft);
  return [
    ...first,
    ...shown(serviceOf(draft), draft.answers).filter((question) => question.need === 'apply'),
  ];
}

/** What is read over before it is handed in: what was asked first, then what else was told of it, in the order of its services. */
export function reviewed(draft: Draft): readonly Question[] {
  const asked = questionsOf(draft);
  const now = draft.services.filter((id) => draft.later?.includes(id) !== true);
  const told = welcome({ ...draft, services: now }).filter(
    (question) =>
      counts(draft.answers[question.id]) &&
      mayMatter(question, draft.answers) &&
      !asked.some((one) => one.id === question.id),
  );
  return [...asked, ...told.filter(({ id }) => prelude.every((one) => one.id !== id))];
}

/** The questions of a draft that still want an answer: those never heard of first, those set aside for later last. */
export function openQuestions(draft: Draft, consents: Consents): readonly Question[] {
  const first = preludeOf(draft).filter((question) => !settled(question, draft.answers));
  if (first.length > 0) return first;
  const open = missing(serviceOf(draft), draft.answers, { consents });
  const aside = (question: Question): boolean => draft.answers[question.id]?.state === 'later';
  return [...open.filter((question) => !aside(question)), ...open.filter(aside)];
}

/** Every question whose answer is welcome at any time: those of all services open in the draft. */
export function welcome(draft: Draft): readonly Question[] {
  const all = [...prelude, ...draft.services.flatMap((id) => serviceById(id)?.questions ?? [])];
  const seen = new Set<string>();
  return all.filter(
    (question) => !seen.has(question.id) && question.staffOnly !== true && seen.add(question.id),
  );
}

/** A question of a draft or of its prelude by id, whatever service of the draft it is of. */
export const questionIn = (draft: Draft, id: string): Question | undefined =>
  welcome(draft).find((question) => question.id === id);

/** Every question of a case that the worker may answer, who writes for whom first. */
export const questionsInCase = (view: CaseView): readonly Question[] => [
  ...prelude,
  ...(serviceById(view.service)?.questions ?? []).filter((one) => one.staffOnly !== true),
];

/** The lines of a case in the order and with the numbers its review had; whom it is for stood first, though the case keeps that with its speaker. */
export function reviewedIn(view: CaseView): readonly Question[] {
  const service = serviceById(view.service);
  if (service === undefined) return [];
  const helped = view.speaker.relation !== 'self';
  const asked = helped || service.ofUnit !== true;
  const first = prelude.filter(({ id }) => (id === 'for_whom' ? asked : helped && id !== 'age'));
  const answered = shown(service, view.answers).filter(({ id }) => view.answers[id] !== undefined);
  const applied = answered.filter(({ need }) => need === 'apply');
  return [...first, ...applied, ...answered.filter((one) => !applied.includes(one))];
}

/** A question of a case by id. */
export function questionInCase(view: CaseView, id: string): Question | undefined {
  const service = serviceById(view.service);
  return service === undefined ? undefined : questionOf(service, id);
}

/** The `file` questions of a case that are open for the worker, in order. */
export function openFileQuestions(view: CaseView, consents: Consents): readonly Question[] {
  const service = serviceById(view.service);
  if (!view.open || !view.file || service === undefined) return [];
  return missing(service, view.answers, { consents, need: 'file' }).filter(
    (question) => view.answers[question.id] === undefined,
  );
}

/** The consent that an answer given unasked still wants, so that it is asked for before anything else; `null` when there is none. */
export function consentOwed(draft: Draft, consents: Consents, centre: Centre): ConsentKind | null {
  const owes = ({ id, consent }: Question): boolean =>
    consent !== undefined && counts(draft.answers[id]) && !consented(consents, consent, centre);
  if (!serviceOf(draft).questions.some(owes)) return null;
  return questionsOf(draft).find(owes)?.consent ?? null;
}

/** The draft without the answers that want a consent which was refused. */
export function withoutRefused(draft: Draft, consent: ConsentKind): Draft {
  const answers = Object.fromEntries(
    Object.entries(draft.answers).filter(
      ([id]) => !all.some((question) => question.id === id && question.consent === consent),
    ),
  );
  return { ...draft, answers };
}

/** Questions of a draft that are still to be answered, as it stands now. */
export function leftIn(draft: Draft, consents: Consents): number {
  const refused = (question: Question): boolean =>
    question.consent !== undefined && consents[question.consent]?.given === false;
  return questionsOf(draft).filter(
    (question) => !settled(question, draft.answers) && !refused(question),
  ).length;
}

/** How far a draft is: questions done and in all, as they stand now. */
export function progressOf(
  draft: Draft,
  consents: Consents,
): { readonly at: number; readonly of: number } {
  const of = questionsOf(draft).length;
  return { at: Math.min(of, of - leftIn(draft, consents) + 1), of };
}

/** Answers of the same applicant from earlier cases of this conversation that this draft can take over, newest first wins; income and work beyond the centre's days are left out. */
export function knownFor(draft: Draft, world: World): Answers {
  if (world.cases.length === 0) return {};
  const service = serviceOf(draft);
  const fresh = world.now - world.centre.times.staleDays * 86_400_000;
  const known: Record<string, Answer> = {};
  for (const view of world.cases) {
    if (view.kind !== 'application' || view.applicant !== draft.applicant) continue;
    for (const question of service.questions) {
      const answer = view.answers[question.id];
      if (
        answer === undefined ||
        answer.state !== 'given' ||
        question.own === true ||
        question.staffOnly === true
      )
        continue;
      if (question.stale === true && answer.at < fresh) continue;
      if (question.field.schema.safeParse(answer.value).success) known[question.id] = answer;
    }
  }
  for (const id of Object.keys(draft.answers)) delete known[id];
  const facts = factsOf({ ...known, ...draft.answers });
  return Object.fromEntries(
    Object.entries(known).filter(([id]) => questionOf(service, id)?.when?.(facts) ?? true),
  );
}

/** Whether the consent a question wants was given in the version now in force. */
export const consented = (consents: Consents, kind: keyof Consents, centre: Centre): boolean =>
  consents[kind]?.given === true && consents[kind]?.version === centre.consents[kind];

const all = [...prelude, ...services.flatMap((service) => service.questions)];

/** Every question there is, each id once. */
export const everyQuestion: readonly Question[] = [
  ...new Map(all.map((question) => [question.id, question])).values(),
];

/** Whether a value heard for a question could be an answer to it in any service. */
export const couldAnswer = (id: string, value: Value): boolean =>
  all.some((question) => question.id === id && question.field.schema.safeParse(value).success);

/** Consents that stand and may be taken back, each on its own; the basic one last, for it takes all with it. */
export const revocable = ({ consents }: { readonly consents: Consents }): readonly ConsentKind[] =>
  (['sensitive', 'sharing', 'publication', 'guardian', 'basic'] as const).filter(
    (kind) => consents[kind]?.given === true,
  );

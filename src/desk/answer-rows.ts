import type { Case } from '../cases/case.ts';
import type { Answer, AnswerState } from '../messages/answer.ts';
import { counts, factsOf, questionOf } from '../services/read.ts';
import type { Question, Service } from '../services/service.ts';

/** One line of the case page's answers. */
export type AnswerRow = {
  readonly id: string;
  readonly question: Question | undefined;
  readonly answer: Answer | undefined;
  readonly state: AnswerState | 'absent';
  /** Its value is hidden until somebody asks to see it. */
  readonly covered: boolean;
  /** Starred, wanted at this point of the case's way, and still without an answer that counts. */
  readonly missing: boolean;
  /** Kept although it failed its check. */
  readonly flagged: boolean;
};

/** Answers under one heading; `id` is a group of the service, or `other`. */
export type AnswerGroup = { readonly id: string; readonly rows: readonly AnswerRow[] };

/** What carries answers: a case, or a household file (whose whole form is open). */
export type Answered = Pick<Case, 'answers' | 'file'>;

/** What was shown to the reader of this page: question ids, or `answers` for all. */
export type Shown = ReadonlySet<string>;

/** Every answer of a case in the service's groups, with the gaps that matter; what stands in no group comes last. */
export function answerGroups(of: Answered, service: Service, shown: Shown): readonly AnswerGroup[] {
  const facts = factsOf(of.answers);
  const applies = (question: Question) => question.when?.(facts) ?? true;
  const ids = service.questions
    .filter(
      (one) => of.answers[one.id] !== undefined || (applies(one) && !one.id.endsWith('_invalid')),
    )
    .map((one) => one.id);
  const extra = Object.keys(of.answers).filter((id) => questionOf(service, id) === undefined);
  const all = new Set([...ids, ...extra]);
  const grouped = new Set(service.groups.flatMap((group) => group.questions));
  const rest = [...all].filter((id) => !grouped.has(id));
  return [...service.groups, { id: 'other', questions: rest }]
    .map((group) => ({
      id: group.id,
      rows: group.questions
        .filter((id) => all.has(id))
        .map((id) => rowOf({ of, service, shown }, id)),
    }))
    .filter((group) => group.rows.length > 0);
}

function rowOf(
  { of, service, shown }: { of: Answered; service: Service; shown: Shown },
  id: string,
): AnswerRow {
  const flagged = id.endsWith('_invalid');
  const base = flagged ? id.slice(0, -'_invalid'.length) : id;
  const question = questionOf(service, id) ?? questionOf(service, base);
  const answer = of.answers[id];
  const sensitive = question?.sensitive === true;
  const said = answer !== undefined && (answer.value ?? answer.raw) !== '';
  return {
    id,
    question,
    answer,
    state: answer?.state ?? 'absent',
    covered: sensitive && said && !shown.has(id) && !shown.has('answers'),
    missing:
      !flagged && question !== undefined && isMissing(of, service, id) && wantedNow(of)(question),
    flagged,
  };
}

function isMissing(of: Answered, service: Service, id: string): boolean {
  const question = questionOf(service, id);
  if (question === undefined || !question.starred || question.staffOnly) return false;
  if (!(question.when?.(factsOf(of.answers)) ?? true)) return false;
  return !counts(of.answers[id]) && of.answers[`${id}_invalid`] === undefined;
}

/** Before the full file is open only what an application needs is a gap. */
export const wantedNow =
  (of: Pick<Case, 'file'>) =>
  (question: Pick<Question, 'need'>): boolean =>
    question.need === 'apply' || of.file;

/** Starred questions that apply and have no answer that counts, in the form's order. */
export const missingStarred = (of: Answered, service: Service): readonly Question[] =>
  service.questions.filter((question) => isMissing(of, service, question.id));

import type { Answers } from '../messages/answer.ts';
import type { Centre } from '../messages/centre.ts';
import { dayOf } from '../messages/day.ts';
import type { NoticeMark } from '../messages/office.ts';
import type { Value } from '../messages/value.ts';
import type { Condition } from '../services/duty.ts';
import { counts, factsOf } from '../services/read.ts';
import type { Question, Service } from '../services/service.ts';
import type { Case } from './case.ts';

/** What conditions are looked at with. */
export type ConditionWorld = {
  readonly service: Service | null;
  readonly centre: Centre;
  readonly now: number;
};

/** Starred questions of a need that apply and have no answer that counts; those of staff too, for the full file. */
export function unanswered(
  of: Pick<Case, 'answers'>,
  service: Service,
  need: Question['need'],
): readonly Question[] {
  const facts = factsOf(of.answers);
  return service.questions.filter(
    (one) =>
      one.starred &&
      one.need === need &&
      (one.when?.(facts) ?? true) &&
      !counts(of.answers[one.id]) &&
      of.answers[`${one.id}_invalid`] === undefined,
  );
}

/** Required papers that are neither accepted (nor one that does as well) nor waived. */
export function wantedPapers(of: Case, service: Service): readonly string[] {
  const accepted = new Set(
    of.papers.flatMap((one) => (one.state === 'accepted' ? [one.need] : [])),
  );
  return service
    .papers(factsOf(of.answers))
    .filter(
      ({ id, required, or = [] }) =>
        required && of.waived?.[id] === undefined && ![id, ...or].some((one) => accepted.has(one)),
    )
    .map(({ id }) => id);
}

type Member = { readonly name?: string; readonly relation?: string; readonly age?: number };

const membersOf = (answers: Answers): readonly Member[] => {
  const value: Value | undefined = answers['family_members']?.value;
  return Array.isArray(value) ? (value as readonly Member[]) : [];
};

/** Adults of the household who have not signed that its means may be checked, by name or relation; the applicant first. */
export function unsigned(of: Case): readonly string[] {
  const signed = new Set(of.authorisations?.flatMap((one) => [one.person, one.relation]));
  const name = of.answers['name']?.value;
  const self = typeof name === 'string' ? name : '';
  const adults = membersOf(of.answers).filter((one) => one.age === undefined || one.age >= 18);
  return [
    ...(signed.has('self') || signed.has(self) ? [] : [self]),
    ...adults
      .filter((one) => !signed.has(one.name ?? one.relation ?? ''))
      .map((one) => one.name ?? one.relation ?? ''),
  ];
}

/** Whether public notices of the levels the county wants are over, none with an objection open or upheld. */
export function noticesOver(
  marks: readonly NoticeMark[],
  { centre, now }: Pick<ConditionWorld, 'centre' | 'now'>,
): boolean {
  const levels =
    centre.rules['notice_levels'] === 'unit_and_county' ? ['unit', 'county'] : ['county'];
  const today = dayOf(now);
  return levels.every((level) => {
    const last = marks.findLast((one) => one.level === level);
    return last !== undefined && last.to < today && last.open === 0 && last.upheld === 0;
  });
}

const checks: { readonly [condition in Condition]: (of: Case, world: ConditionWorld) => boolean } =
  {
    answers: (of, { service }) => service === null || unanswered(of, service, 'apply').length === 0,
    file: (of, { service }) => service === null || unanswered(of, service, 'file').length === 0,
    papers: (of, { service }) => service === null || wantedPapers(of, service).length === 0,
    opinion: (of) => of.opinion !== undefined,
    visit: (of) =>
      of.visits?.some(
        (one) =>
          new Set(one.visitors).size >= 2 && (one.signature !== undefined || one.onPaper === true),
      ) === true,
    // On paper, each for himself, unless the centre says that the answer in the chat will do.
    authorised: (of, { centre }) =>
      centre.rules['authorisation'] === 'chat'
        ? of.answers['members_agree']?.value === true
        : unsigned(of).length === 0,
    check: (of) => of.check?.result === 'fits',
    category: (of) => counts(of.answers['hardship_category']),
    household: (of) => of.household !== undefined,
    notice: (of, world) => !refusedNotice(of) && noticesOver(of.notices ?? [], world),
    meeting: (of) => of.meeting?.outcome === 'approved',
    amount: (of) => of.aid !== undefined && of.aid.cents > 0,
    slip: (of) => of.slips?.some((one) => one.handed !== undefined) === true,
    lawful: (of, { service }) => service?.lawful?.(factsOf(of.answers)) ?? true,
    paid: (of) => of.aid?.state === 'paid',
    told_receipt: (of) => of.tellings?.some((one) => one.what === 'receipt') === true,
    told_answer: (of) =>
      of.tellings?.some((one) => one.what === 'answer' && one.at >= (of.since ?? 0)) === true,
  };

/** Whether the worker refused the notice and nobody has ruled on it yet. */
export const refusedNotice = (of: Case): boolean =>
  of.preview?.answer === 'refused' && of.shown === undefined;

/** Which of these conditions do not hold. */
export const unmet = (
  of: Case,
  conditions: readonly Condition[],
  world: ConditionWorld,
): readonly Condition[] => conditions.filter((one) => !checks[one](of, world));

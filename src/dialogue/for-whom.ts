import type { Answer, Answers } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { serviceById } from '../services/index.ts';
import { doing, type Flow, having, saying, withDraft } from './flow.ts';
import { kinKnown } from './kin.ts';
import { applicantOf, speakersOwn } from './prelude.ts';
import { everyQuestion } from './questions.ts';
import type { Draft } from './session.ts';
import type { World } from './world.ts';

/** Says that the file is the parent's, in the words of the first service of the draft that has it so; `null` where none has. */
export function parentsFile({ services }: Draft): Phrase | null {
  const of = services.find((id) => serviceById(id)?.ofParent === true);
  return of === undefined ? null : { key: `said-parents_file-${of}|said-parents_file` };
}

/** A file that is the parent's: whoever says "for my child" there is the applicant himself, and hears so; not where the child is the parent whose file it is. */
function asParent(flow: Flow, draft: Draft): { readonly flow: Flow; readonly draft: Draft } {
  const said = draft.answers['for_whom'];
  const told = parentsFile(draft);
  if (said?.value !== 'child' || told === null || isOfGrownChild(flow, draft))
    return { flow, draft };
  const answers = { ...draft.answers, for_whom: { ...said, value: 'self' } };
  return { flow: saying(flow, told), draft: { ...draft, answers } };
}

/** What of a draft names the child that its help is for. */
const childsNames = ['student_name', 'patient_name'] as const;

/** A grandmother who writes for her son: an applicant is named, beside one who helps or in the same breath, and is neither the helper nor the child that learns or is ill. */
function isOfGrownChild(flow: Flow, { id, answers }: Draft): boolean {
  const { name, speaker_name: helper } = answers;
  if (name?.state !== 'given') return false;
  const others = [helper, ...childsNames.map((one) => answers[one])];
  if (others.some((one) => one?.value === name.value)) return false;
  return isHelped(standingIn(flow, id)) || name.turn === flow.session.turn;
}

/** For whom a draft was until now. */
const standingIn = ({ session }: Flow, id: string): Answer | undefined =>
  session.drafts.find((one) => one.id === id)?.answers['for_whom'];

const isHelped = (whom: Answer | undefined): boolean =>
  whom?.state === 'given' && whom.value !== 'self';

/** Words for many: who is meant by them may be named more closely later. */
const looseKin: ReadonlySet<Value> = new Set(['relative', 'other']);

/** "My son, no relative", where the applicant's name stands: the same one, named more closely. All that was told of him stands, and his name is asked back. */
function namedCloser(flow: Flow, draft: Draft): Answers | null {
  const { for_whom: now, name } = draft.answers;
  const before = standingIn(flow, draft.id);
  if (!isHelped(before) || !isHelped(now)) return null;
  if (!looseKin.has(before?.value ?? '') || looseKin.has(now?.value ?? '')) return null;
  if (name?.state !== 'given') return null;
  if (name.turn === flow.session.turn) return draft.answers;
  return { ...draft.answers, name: { ...name, state: 'unconfirmed' } };
}

/** It is known now who the applicant is: what a helper said of himself moves to the speaker, to be confirmed; identity heard before is asked afresh. Whoever has a draft open already gets no second one. */
export function forWhom(before: Flow, told: Draft, world: World): Flow {
  const { flow, draft } = asParent(before, told);
  const said = draft.answers['for_whom']?.value;
  const relation = typeof said === 'string' ? said : 'self';
  const { applicant, people } = applicantOf(relation, flow.session.people);
  const stays = draft.applicant === applicant || (draft.applicant === null && relation === 'self');
  const answers = stays
    ? draft.answers
    : (namedCloser(flow, draft) ?? answersOf(draft, { relation, since: sinceIn(flow, draft) }));
  const known = kinKnown({ ...draft, applicant, answers });
  const counted = having(flow, { people });
  const same = flow.session.drafts.find(
    (one) => one.id !== draft.id && draft.applicant === null && one.applicant === applicant,
  );
  return same === undefined
    ? withDraft(counted, known, world)
    : joined(counted, { draft: known, same, world });
}

/** The turn since which the talk was heard as of this person: when he was first named, though it was confirmed later. */
function sinceIn(flow: Flow, { id, answers }: Draft): number {
  const now = answers['for_whom'];
  const before = standingIn(flow, id);
  return (before?.value === now?.value ? before?.turn : now?.turn) ?? 0;
}

type Whom = { readonly relation: string; readonly since: number };

function answersOf(draft: Draft, { relation, since }: Whom): Answers {
  const told = Object.entries(draft.answers);
  const heardOfHim = Object.fromEntries(told.filter(([, answer]) => answer.turn >= since));
  const others = Object.fromEntries(told.filter(([, answer]) => answer.turn < since));
  return {
    ...halfHeard(moved({ ...draft, answers: others }, relation)),
    ...heardOfHim,
  };
}

/** What was told before it was known of whom is not taken for his: it is asked back. */
export const halfHeard = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const ofHim = everyQuestion.find((one) => one.id === id)?.about === 'applicant';
      return [id, answer.state === 'given' && ofHim ? { ...answer, state: 'unconfirmed' } : answer];
    }),
  );

function moved({ applicant: before, answers: told }: Draft, relation: string): Answers {
  const answers: Record<string, Answer> = { ...told };
  for (const [mine, theirs] of Object.entries(speakersOwn)) {
    const [from, to] = relation === 'self' ? [theirs, mine] : [mine, theirs];
    const answer = answers[from];
    delete answers[mine];
    if (relation === 'self') delete answers[theirs];
    // What stood for one relative is not said of the one who speaks.
    if (before !== null && before !== 'self' && relation !== 'self') continue;
    if (answer?.state === 'given' && answers[to] === undefined)
      answers[to] = { ...answer, state: 'unconfirmed' };
  }
  for (const id of ['id_number', 'id_number_invalid', 'birth_date', 'sex', 'age'])
    delete answers[id];
  return answers;
}

/** One person's applications share one draft: what was just begun goes into the one that is open for him. */
export function joined(
  flow: Flow,
  { draft, same, world }: { readonly draft: Draft; readonly same: Draft; readonly world: World },
): Flow {
  const fresh = draft.services.filter((id) => !same.services.includes(id));
  const told = Object.entries(draft.answers).filter(
    ([id, answer]) => answer.state === 'given' || same.answers[id] === undefined,
  );
  const whole: Draft = {
    ...same,
    services: [...fresh, ...same.services],
    answers: { ...same.answers, ...Object.fromEntries(told) },
    papers: [...same.papers, ...draft.papers],
    touched: world.now,
  };
  const others = flow.session.drafts.filter((one) => one.id !== draft.id && one.id !== same.id);
  return doing(
    having(flow, { drafts: [whole, ...others] }),
    { kind: 'no_timer', name: `remind:${draft.id}` },
    { kind: 'no_timer', name: `expire:${draft.id}` },
    ...draft.papers.map(
      (paper) => ({ kind: 'adopt_paper', paper: paper.id, draft: same.id }) as const,
    ),
  );
}

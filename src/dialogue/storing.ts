import type { Answer } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { mayMatter, settledBy } from '../services/read.ts';
import type { Question } from '../services/service.ts';
import type { FoundAnswer, Meaning } from './act.ts';
import { withKnown } from './conflicts.ts';
import { acting, type Flow, having, saying, withDraft } from './flow.ts';
import { forWhom } from './for-whom.ts';
import { kinIn, ofApplicant } from './kin.ts';
import { numberInDoubt } from './person-check.ts';
import { speakersOwn } from './prelude.ts';
import { questionIn } from './questions.ts';
import type { Draft, Place } from './session.ts';
import { echoOf } from './words.ts';
import type { World } from './world.ts';

/** What a handler of a message is given besides the flow. */
export type Said = { readonly meaning: Meaning; readonly world: World };

/** Equal as JSON: values are plain data written in one order. */
export const same = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const day = /^\d{4}(?:-\d{2}){1,2}$/u;

/** Whether a value says all that another says: the same, or of a day the month or year it is in. */
const holds = (whole: Value | undefined, part: Value | undefined): boolean =>
  same(whole, part) ||
  (typeof whole === 'string' &&
    typeof part === 'string' &&
    day.test(whole) &&
    whole.startsWith(`${part}-`));

/** Only what stood there otherwise was put right. */
export const changes = (before: Answer | undefined, now: Answer): boolean =>
  before?.state === 'given' && !same(before.value, now.value);

/** The draft a place names, as it is in the flow now. */
export const draftAt = (flow: Flow, place: Place): Draft | null =>
  flow.session.drafts.find((draft) => place.kind === 'draft' && draft.id === place.id) ?? null;

/** An answer made this turn. */
export const answerOf = (
  flow: Flow,
  state: Answer['state'],
  value: Value | undefined,
  said: Said,
  raw = said.meaning.text,
): Answer => ({
  state,
  ...(value === undefined ? {} : { value }),
  raw: raw.slice(0, 500),
  turn: flow.session.turn,
  at: said.world.now,
});

/** Under which name a draft remembers that a question was once not understood. */
export const unclear = (question: string): string => `unclear:${question}`;

/** The draft remembers that its open question was not understood, so that the next time help is offered. */
export function missed(
  flow: Flow,
  ask: { readonly question: { readonly id: string }; readonly place: Place },
  world: World,
): Flow {
  const draft = draftAt(flow, ask.place);
  if (draft === null) return flow;
  const failed = { ...draft.failed, [unclear(ask.question.id)]: '' };
  return withDraft(flow, { ...draft, failed }, world);
}

/** Keeps an answer where it belongs: in the draft, or as an act on the case. A pending thing about the same question is over. */
export function keep(
  flow: Flow,
  place: Place,
  at: {
    readonly question: string;
    readonly answer: Answer;
    readonly request?: string;
    readonly world: World;
  },
): Flow {
  const calm = having(flow, { pending: about(flow, at.question) ? null : flow.session.pending });
  if (place.kind === 'case')
    return acting(calm, place.id, {
      kind: 'supply',
      question: at.question,
      answer: at.answer,
      request: at.request,
    });
  const draft = draftAt(calm, place);
  if (draft === null) return calm;
  const { [`${at.question}_invalid`]: _, ...others } = draft.answers;
  const { [at.question]: __, ...failed } = draft.failed;
  const answer = kinIn(draft, at.question, at.answer);
  const next: Draft = { ...draft, answers: { ...others, [at.question]: answer }, failed };
  return at.question === 'for_whom'
    ? forWhom(calm, next, at.world)
    : withDraft(calm, next, at.world);
}

const about = (flow: Flow, question: string): boolean => {
  const { pending } = flow.session;
  return (
    (pending?.kind === 'reopen' || pending?.kind === 'settle') && pending.question === question
  );
};

/** Keeps what follows from an answer, as an ID number gives the birth date; a value given before that differs is put to the worker. */
export function keepImplied(
  flow: Flow,
  place: Place,
  implied: { readonly values: { readonly [question: string]: Value }; readonly said: Said },
): Flow {
  const draft = draftAt(flow, place);
  if (draft === null) return flow;
  const found: FoundAnswer[] = Object.entries(implied.values).map(([question, value]) => ({
    question,
    value,
    raw: implied.said.meaning.text,
    sure: true,
  }));
  return keepFound(flow, place, { found, said: implied.said, silent: true });
}

/** What was said in answer to its own question is not unsaid by a word in a story. */
const ownWords: ReadonlySet<string> = new Set(['text', 'address', 'name', 'choices']);

/** Whether a message says nothing else. */
const isAll = ({ raw }: FoundAnswer, { meaning }: Said): boolean =>
  raw.trim() === meaning.text.trim();

type FoundHere = {
  readonly found: readonly FoundAnswer[];
  readonly said: Said;
  readonly silent?: boolean;
};

/** Keeps values that were told beside the open question, each checked by its own field; one that differs from an answer given before is asked about, unless the worker corrects. */
export function keepFound(flow: Flow, place: Place, { found, said, silent }: FoundHere): Flow {
  let now = flow;
  const noted: Phrase[] = [];
  const put: Phrase[] = [];
  for (const heard of found) {
    const draft = draftAt(now, place);
    if (draft === null) return now;
    const told = withKnown(draft, heard, said.meaning);
    const id = told.of === 'applicant' ? told.question : whose(draft, told);
    const question = id === null ? undefined : questionIn(draft, id);
    const one = { ...told, value: ofApplicant(draft.answers, question, told.value) };
    if (
      question === undefined ||
      id === null ||
      isRefused(now, question) ||
      !question.field.schema.safeParse(one.value).success
    )
      continue;
    const before = draft.answers[id];
    if (before?.state === 'given' && holds(before.value, one.value)) continue;
    const closer = before?.state === 'given' && one.sure && holds(one.value, before.value);
    const kept = before?.state === 'given' && !closer && said.meaning.act !== 'correct';
    if (kept && ownWords.has(question.field.kind) && !isAll(one, said)) continue;
    const halfSure = before?.state === 'given' && !one.sure;
    if (before !== undefined && (kept || halfSure) && question.field.kind !== 'members') {
      now = clash(now, place, { question, before, value: one.value, raw: one.raw });
      continue;
    }
    const odd = numberInDoubt(now, draft, { id, value: one.value, world: said.world });
    if (odd !== null) {
      now = having(now, { pending: { kind: 'reopen', place, question: 'id_number', why: odd } });
      if (id === 'id_number') continue;
    }
    const answer = answerOf(now, one.sure ? 'given' : 'unconfirmed', one.value, said, one.raw);
    now = keep(now, place, { question: id, answer, world: said.world });
    const values = one.sure ? impliedBy(question, one.value, said) : undefined;
    if (values !== undefined) now = keepImplied(now, place, { values, said });
    if (!one.sure || !mayMatter(question, draft.answers)) continue;
    // "For my child" of a parent's file stands as himself: what stands is named, and only where it is new.
    const stands = draftAt(now, place)?.answers[id] ?? answer;
    if (before?.state !== 'given' || !same(before.value, stands.value))
      (changes(before, stands) ? put : noted).push(echoOf(draft, question, stands));
    const by = settledBy(question, draft.answers, (other) => questionIn(draft, other));
    if (by === null || isRefused(now, by.question)) continue;
    const settled = answerOf(now, 'given', by.value, said, one.raw);
    now = keep(now, place, { question: by.question.id, answer: settled, world: said.world });
    noted.push(echoOf(draft, by.question, settled));
  }
  const lines = [
    ...(put.length === 0 ? [] : [{ key: 'said-corrected', args: { what: put } }]),
    ...(noted.length === 0 ? [] : [{ key: 'said-noted', args: { what: noted } }]),
  ];
  return silent === true ? now : reopened(saying(now, ...lines), place, said);
}

/** The line that is wrong too, and whose value was not said, is asked for again; behind what is put first, as one to be confirmed. */
function reopened(flow: Flow, place: Place, { meaning, world }: Said): Flow {
  const { reopens } = meaning;
  const draft = draftAt(flow, place);
  const answer = reopens === undefined ? undefined : draft?.answers[reopens];
  if (reopens === undefined || draft === null || answer === undefined) return flow;
  if (questionIn(draft, reopens) === undefined) return flow;
  if (flow.session.pending === null)
    return having(flow, { pending: { kind: 'reopen', place, question: reopens } });
  const answers = { ...draft.answers, [reopens]: { ...answer, state: 'unconfirmed' as const } };
  return withDraft(flow, { ...draft, answers }, world);
}

/** What follows from a value, as it does where its own question is answered. */
function impliedBy({ field }: Question, value: Value, { world }: Said) {
  const reading = typeof value === 'string' ? field.read(value, { today: world.today }) : null;
  return reading?.kind === 'value' ? reading.implies : undefined;
}

/** What the worker did not agree to is not kept, even where he says it by the way. */
const isRefused = ({ session }: Flow, { consent }: Question): boolean =>
  consent !== undefined && session.consents[consent]?.given === false;

/** Whose a value is that nobody asked for: a helper's own name and phone are the speaker's, his ID number is nobody's; a number that may be the applicant's is asked back. */
function whose(draft: Draft, { question, sure }: FoundAnswer): string | null {
  const relation = draft.answers['for_whom']?.value;
  if (relation === undefined || relation === 'self') return question;
  if (question in speakersOwn) return speakersOwn[question] ?? null;
  return question === 'id_number_invalid' || (question === 'id_number' && sure) ? null : question;
}

function clash(
  flow: Flow,
  place: Place,
  at: {
    readonly question: Question;
    readonly before: Answer;
    readonly value: Value;
    readonly raw: string;
  },
): Flow {
  const { question, before, value, raw } = at;
  const old = before.value ?? null;
  const label = { key: `q-${question.id}` };
  const ask: Phrase = {
    key: 'settle-two',
    args: { question: label, old: question.field.show(old), now: question.field.show(value) },
  };
  const options = (
    [
      ['new', value],
      ['old', old],
    ] as const
  ).map(([is, one]) => ({
    value: one,
    label: question.field.show(one),
    is,
  }));
  return having(flow, {
    pending: { kind: 'settle', place, question: question.id, ask, options, raw },
  });
}

import type { Reading } from '../fields/field.ts';
import type { Answer } from '../messages/answer.ts';
import type { TypedAnswer } from '../messages/entry.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { doing, type Flow, withDraft } from './flow.ts';
import { problemOfPerson } from './person-check.ts';
import { consented, questionIn } from './questions.ts';
import type { Draft } from './session.ts';
import { keep, same } from './storing.ts';
import type { World } from './world.ts';

type At = { readonly draft: Draft; readonly question: Question; readonly world: World };

/** Each line typed is read by its question's own grammar and kept at once, also where it cannot be read; a line that somebody else changed meanwhile stays as he left it, and comes back as `clashed`. */
export function typed(flow: Flow, lines: readonly TypedAnswer[], world: World): Flow {
  const clashed: string[] = [];
  let now = flow;
  for (const line of lines) {
    const draft = now.session.drafts[0];
    const question = draft === undefined ? undefined : questionIn(draft, line.question);
    if (draft === undefined || question === undefined || !mayKeep(now, question, world)) continue;
    if (isAsBefore(draft, question, line)) continue;
    const turn = draft.answers[line.question]?.turn ?? 0;
    // What another line of the same page has told is no other person's.
    const implied = turn === now.session.turn;
    if (implied && line.text === '' && line.how === undefined) continue;
    if (turn !== line.seen && !implied) clashed.push(line.question);
    else now = kept(now, line, { draft, question, world });
  }
  return clashed.length === 0 ? now : doing(now, { kind: 'entered', clashed });
}

/** Nothing is kept that wants a consent which was not taken. */
const mayKeep = ({ session }: Flow, { consent }: Question, { centre }: World): boolean =>
  consent === undefined || consented(session.consents, consent, centre);

function isAsBefore(draft: Draft, question: Question, line: TypedAnswer): boolean {
  const { text, how, pick } = line;
  if (how !== undefined || pick !== undefined) return false;
  const before = draft.answers[question.id];
  const failed = draft.failed[question.id];
  if (before === undefined) return text === (failed ?? '');
  if (before.state !== 'given') return text === '';
  if (before.raw !== '') return before.raw === text;
  const chosen = chosenIn(question, text);
  return chosen !== undefined && same(before.value, chosen);
}

/** The value of options pressed: one by its id, several of a set with spaces between them. */
const chosenIn = (question: Question, text: string): Value | undefined =>
  question.field.kind === 'choices' ? several(question, text) : question.field.choose?.(text);

/** The value that a line stands for: an option by its id, several of a set, or words as the question's grammar reads them. */
export function readTyped(
  question: Question,
  { text, pick }: Pick<TypedAnswer, 'text' | 'pick'>,
  today: string,
): Reading {
  const chosen = chosenIn(question, text);
  if (chosen !== undefined) return { kind: 'value', value: chosen };
  const reading = question.field.read(text, { today });
  if (reading.kind !== 'unsure' || pick === undefined) return reading;
  const meant = reading.options[pick];
  return meant === undefined ? reading : { kind: 'value', value: meant.value };
}

/** Ids of options with spaces between them, in the set's order. */
function several({ field }: Question, text: string): Value | undefined {
  const ids = text.split(' ').filter((one) => one !== '');
  const known = field.options?.map(({ id }) => id) ?? [];
  if (ids.length === 0 || ids.some((id) => !known.includes(id))) return undefined;
  const value = known.filter((id) => ids.includes(id));
  return field.schema.safeParse(value).success ? value : undefined;
}

function kept(flow: Flow, line: TypedAnswer, at: At): Flow {
  const { how } = line;
  const { draft, question, world } = at;
  const before = draft.failed[question.id];
  if (how === 'empty' || (how === undefined && line.pick === undefined && line.text === ''))
    return emptied(flow, at);
  if (how === 'as_typed') return before === undefined ? flow : flagged(flow, before, at);
  if (how !== undefined) return without(flow, { how, at });
  const text = line.pick === undefined ? line.text : (before ?? '');
  const reading = readTyped(question, { ...line, text }, world.today);
  if (reading.kind !== 'value' || !fits(question, reading.value)) return unread(flow, text, at);
  if (isAnothers(flow, reading.value, at)) return unread(flow, text, at);
  const state = reading.value === null ? 'none' : 'given';
  const raw = chosenIn(question, text) === undefined ? text : '';
  return withImplied(put(flow, at, { state, value: reading.value, raw }), reading, at);
}

const fits = ({ field, mayBeNone }: Question, value: Value): boolean =>
  value === null ? mayBeNone === true : field.schema.safeParse(value).success;

/** A number that cannot be the applicant's. */
const isAnothers = (flow: Flow, value: Value, { draft, question, world }: At): boolean =>
  question.id === 'id_number' &&
  problemOfPerson(flow, { draft, view: null }, { value, world }) !== null;

type Told = Pick<Answer, 'state' | 'value' | 'raw'>;

const put = (flow: Flow, { draft, question, world }: At, told: Told): Flow =>
  keep(
    flow,
    { kind: 'draft', id: draft.id },
    {
      question: question.id,
      answer: { ...told, raw: told.raw.slice(0, 500), turn: flow.session.turn, at: world.now },
      world,
    },
  );

/** What an ID number tells of birth and sex is kept where nothing was said of them; what was said stands, and a clash shows it. */
function withImplied(flow: Flow, reading: Reading, { world }: At): Flow {
  if (reading.kind !== 'value') return flow;
  return Object.entries(reading.implies ?? {}).reduce((now, [id, value]) => {
    const draft = now.session.drafts[0];
    const question = draft === undefined ? undefined : questionIn(draft, id);
    if (draft === undefined || question === undefined || draft.answers[id]?.state === 'given')
      return now;
    return put(now, { draft, question, world }, { state: 'given', value, raw: '' });
  }, flow);
}

function without(
  flow: Flow,
  { how, at }: { readonly how: 'none' | 'unknown' | 'later'; readonly at: At },
): Flow {
  const { question } = at;
  if (how !== 'none') return put(flow, at, { state: how, raw: '' });
  if (question.field.kind === 'choices')
    return put(flow, at, { state: 'given', value: [], raw: '' });
  return question.mayBeNone === true
    ? put(flow, at, { state: 'none', value: null, raw: '' })
    : flow;
}

function emptied(flow: Flow, { draft, question, world }: At): Flow {
  const { [question.id]: _, [`${question.id}_invalid`]: __, ...answers } = draft.answers;
  const { [question.id]: ___, ...failed } = draft.failed;
  return withDraft(flow, { ...draft, answers, failed }, world);
}

/** Words that are no answer stay as typed, and are asked again. */
function unread(flow: Flow, text: string, { draft, question, world }: At): Flow {
  const { [question.id]: _, ...answers } = draft.answers;
  const failed = { ...draft.failed, [question.id]: text.slice(0, 500) };
  return withDraft(flow, { ...draft, answers, failed }, world);
}

/** What fails its check and is meant all the same is kept under a name of its own, as in a chat, for people to look at. */
function flagged(flow: Flow, text: string, at: At): Flow {
  const { draft, question, world } = at;
  const reading = question.field.read(text, { today: world.today });
  const held =
    reading.kind === 'problem'
      ? reading.keep
      : reading.kind === 'value'
        ? { question: `${question.id}_invalid`, value: reading.value }
        : undefined;
  if (held === undefined || (held.question !== 'id_number_invalid' && reading.kind === 'value'))
    return flow;
  const { [question.id]: _, ...failed } = draft.failed;
  const answer: Answer = {
    state: 'given',
    value: held.value,
    raw: text,
    turn: flow.session.turn,
    at: world.now,
  };
  const next = { ...draft, answers: { ...draft.answers, [held.question]: answer }, failed };
  return withDraft(flow, next, world);
}

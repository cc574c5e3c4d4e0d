import { saysMoreThanPhone } from '../fields/phone-numbers.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { looked } from './clash-left.ts';
import { type Flow, having, saying, withDraft } from './flow.ts';
import { halfHeard } from './for-whom.ts';
import { mayWait } from './prelude.ts';
import {
  answerOf,
  changes,
  draftAt,
  keep,
  keepFound,
  missed,
  type Said,
  unclear,
} from './storing.ts';
import type { OpenQuestion } from './taking.ts';
import { echoOf } from './words.ts';
import type { World } from './world.ts';

type Kept = { readonly said: Said; readonly answer: ReturnType<typeof answerOf> };

/** The open question has its answer; it is named again where the words were not the value itself. */
export function settle(flow: Flow, ask: OpenQuestion, { said, answer }: Kept): Flow {
  const { question, place } = ask;
  const draft = draftAt(flow, place);
  const kept = keep(looked(flow, ask, said.world), place, {
    question: question.id,
    answer,
    request: ask.request,
    world: said.world,
  });
  const plain = said.meaning.option !== undefined || question.field.story === true;
  if (draft === null || plain || answer.state === 'none') return kept;
  const echoed = saying(kept, {
    key: changes(draft.answers[question.id], answer) ? 'said-corrected' : 'said-noted',
    args: { what: [echoOf(draft, question, keptIn(kept, ask) ?? answer)] },
  });
  return question.field.kind === 'phone' && saysMoreThanPhone(said.meaning.text)
    ? saying(echoed, { key: 'said-words_kept' })
    : echoed;
}

/** What stands now: a parent who said "for my child" is the applicant himself. */
const keptIn = (flow: Flow, { question, place }: OpenQuestion) =>
  draftAt(flow, place)?.answers[question.id];

/** A half-heard value is what the worker meant, or it is forgotten and the question asked plainly. */
export function confirmHeard(flow: Flow, ask: OpenQuestion, said: Said): Flow {
  const draft = draftAt(flow, ask.place);
  const heard = draft?.answers[ask.question.id];
  if (draft === null || heard === undefined) return flow;
  const yes = said.meaning.option === 'yes' || said.meaning.act === 'yes';
  // 是给他办 他叫周长海: what is told beside the yes is kept, too.
  const besides = (now: Flow): Flow =>
    keepFound(now, ask.place, {
      found: said.meaning.found.filter((one) => one.question !== ask.question.id),
      said,
    });
  if (yes)
    return besides(
      keep(flow, ask.place, {
        question: ask.question.id,
        answer: { ...heard, state: 'given', turn: flow.session.turn },
        world: said.world,
      }),
    );
  const { [ask.question.id]: _, ...answers } = draft.answers;
  // What was told as of somebody it is not for may be anybody's.
  const left = ask.question.id === 'for_whom' ? halfHeard(answers) : answers;
  return besides(withDraft(flow, { ...draft, answers: left }, said.world));
}

/** Skipped, unknown or for later. A needed question set aside comes again at the end; said a second time, it is left as unknown for staff. */
export function setAside(
  flow: Flow,
  ask: OpenQuestion,
  { said, state }: { readonly said: Said; readonly state: 'skipped' | 'unknown' | 'later' },
): Flow {
  const { question, place } = ask;
  const needed = question.starred && question.need === 'apply' && ask.view === null;
  const before = draftAt(flow, place)?.answers[question.id]?.state;
  const last = needed && before === 'later' ? 'unknown' : needed ? 'later' : state;
  if (!mayWait(question)) return saying(flow, { key: 'said-needed' });
  const kept = keep(flow, place, {
    question: question.id,
    answer: answerOf(flow, last, undefined, said),
    request: ask.request,
    world: said.world,
  });
  return saying(kept, {
    key: needed ? (last === 'unknown' ? 'said-left_unknown' : 'said-set_aside') : 'said-skipped',
  });
}

/** A value out of range is told once; from the second time on the words are others each time, and the way on stands beside them. */
function wrongAgain(
  times: number | undefined,
  { question }: OpenQuestion,
  text: Phrase,
): readonly Phrase[] {
  if (times === undefined) return [text];
  const waits = mayWait(question);
  if (times % 2 === 1) return [{ key: waits ? 'problem-still' : 'problem-still_person' }];
  return [{ key: 'problem-again' }, text, ...(waits ? [{ key: 'said-or_skip' }] : [])];
}

/** The draft remembers how often, a letter a time. */
function noting(
  flow: Flow,
  ask: OpenQuestion,
  { world, times }: { readonly world: World; readonly times: number },
): Flow {
  const noted = missed(flow, ask, world);
  const draft = draftAt(noted, ask.place);
  if (draft === null) return noted;
  const failed = { ...draft.failed, [unclear(ask.question.id)]: '.'.repeat(times) };
  return withDraft(noted, { ...draft, failed }, world);
}

type Problem = {
  readonly said: Said;
  readonly text: Phrase;
  readonly kept?: { readonly question: string; readonly value: Value };
};

/** What is wrong is said once; where the field allows it, the same value a second time is kept, flagged for staff, and the talk goes on. */
export function problem(flow: Flow, ask: OpenQuestion, { said, text, kept }: Problem): Flow {
  const draft = draftAt(flow, ask.place);
  const id = ask.question.id;
  if (kept === undefined) {
    const times = draft?.failed[unclear(id)]?.length;
    const lines = wrongAgain(times, ask, text);
    return saying(noting(flow, ask, { world: said.world, times: (times ?? -1) + 1 }), ...lines);
  }
  // What staff asked for is kept at once: asked again, it would no longer answer them.
  const asked = ask.request !== undefined || ask.reopened;
  const again =
    draft === null
      ? asked || ask.view?.answers[kept.question] !== undefined
      : draft.failed[id] !== undefined;
  if (!again && draft === null)
    return having(flow, { pending: { kind: 'reopen', place: ask.place, question: id, why: text } });
  if (!again && draft !== null)
    return saying(
      withDraft(
        flow,
        { ...draft, failed: { ...draft.failed, [id]: said.meaning.text.slice(0, 100) } },
        said.world,
      ),
      text,
    );
  const answer = answerOf(flow, 'given', kept.value, said);
  const flagged = keep(flow, ask.place, {
    question: kept.question,
    answer,
    request: ask.request,
    world: said.world,
  });
  return saying(having(flagged, { pending: null }), { key: 'said-flagged' });
}

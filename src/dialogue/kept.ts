import type { Answers } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Question } from '../services/service.ts';
import { type Flow, saying } from './flow.ts';
import { everyQuestion } from './questions.ts';
import type { Session } from './session.ts';
import { showAnswer, wordsOf } from './words.ts';
import type { World } from './world.ts';

/** What is kept of the worker, named and covered as in the block of known answers, and how to change or delete it. After a silence that hides the chat somebody else may hold the phone: then only what kinds of things they are. */
export function tellKept(flow: Flow, world: World): Flow {
  const { session } = flow;
  const apart = world.now - session.lastAt >= world.centre.times.hideMinutes * 60_000;
  const what = keptIn(session, world).map(({ question, answer }): Phrase => {
    const label = wordsOf(question, 'label', null);
    if (apart) return label;
    return { key: 'echo', args: { question: label, value: showAnswer(question, answer, true) } };
  });
  const photos = photosIn(session, world);
  if (what.length + photos === 0) return saying(flow, { key: 'kept-none' });
  return saying(
    flow,
    ...(what.length === 0 ? [] : [{ key: apart ? 'kept-labels' : 'kept-values', args: { what } }]),
    ...(photos === 0 ? [] : [{ key: 'kept-photos', args: { count: photos } }]),
    { key: 'kept-foot' },
  );
}

type Kept = { readonly question: Question; readonly answer: Answers[string] & object };

/** Every answer given here, once: what was said last goes before what a case has. */
function keptIn({ drafts, heard }: Session, world: World): readonly Kept[] {
  const all: Answers = Object.assign(
    {},
    ...world.cases.map(({ answers }) => answers),
    heard?.answers ?? {},
    ...drafts.toReversed().map(({ answers }) => answers),
  );
  return everyQuestion.flatMap((question) => {
    const answer = all[question.id];
    const told = answer?.state === 'given' || answer?.state === 'unconfirmed';
    return answer !== undefined && told && question.staffOnly !== true
      ? [{ question, answer }]
      : [];
  });
}

const photosIn = ({ drafts, heard, papers }: Session, world: World): number =>
  [...drafts, ...world.cases, ...(heard === null ? [] : [heard]), { papers }].reduce(
    (sum, one) => sum + one.papers.length,
    0,
  );

/** Whether anything stands here that the worker could go on with. */
export const goesOnHere = ({ drafts, heard, papers }: Session, world: World): boolean =>
  drafts.length + papers.length > 0 || heard !== null || world.cases.some(({ open }) => open);

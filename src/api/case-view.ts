import type { z } from 'zod';
import type { Case } from '../cases/case.ts';
import { coverText } from '../fields/cover-text.ts';
import type { Answer, Answers } from '../messages/answer.ts';
import { serviceById } from '../services/index.ts';
import { questionOf } from '../services/read.ts';
import type { Question, Service } from '../services/service.ts';
import type { FeedRow } from '../storage/api/case-feed.ts';
import { coverValue } from './cover.ts';
import type { answer, listedCase, wholeCase } from './schemas.ts';

/** An instant as the API writes it. */
export const instant = (at: number): string => new Date(at).toISOString();

/** A line of a list. */
export const listedView = (row: FeedRow): z.infer<typeof listedCase> => ({
  number: row.number,
  service: row.service,
  state: row.state,
  urgency: row.urgency,
  due: row.due,
  stopped: row.stopped,
  waiting: row.waiting,
  opened: instant(row.opened),
  changed: instant(row.changed),
});

const invalid = '_invalid';

/** The question an answer is for; a value that was kept flagged is one of the question that it failed. */
const questionFor = (service: Service | undefined, id: string): Question | undefined =>
  service === undefined
    ? undefined
    : ((id.endsWith(invalid) ? questionOf(service, id.slice(0, -invalid.length)) : undefined) ??
      questionOf(service, id));

type Shown = z.infer<typeof answer>;

function answerView(
  question: Question | undefined,
  { state, value }: Answer,
  whole: boolean,
): Shown {
  if (value === undefined) return { state };
  if (whole) return { state, value };
  const shown = coverValue(question, value);
  return { state, value: shown.value, ...(shown.covered ? { covered: true as const } : {}) };
}

/** Answers without the worker's own words; `whole`: numbers of identity and cards in full. */
export const answersView = (
  answers: Answers,
  { service, whole }: { readonly service: Service | undefined; readonly whole: boolean },
): { [question: string]: Shown } =>
  Object.fromEntries(
    Object.entries(answers).map(([id, one]) => [
      id,
      answerView(questionFor(service, id), one, whole),
    ]),
  );

/** A case as a program reads it: no words of the talk, no notes, no papers' bytes. */
export function caseView(of: Case, whole: boolean): z.infer<typeof wholeCase> {
  const plain = (text: string): string => (whole ? text : coverText(text));
  return {
    number: of.number,
    service: of.service,
    state: of.state,
    urgency: of.urgency,
    due: of.clock.due,
    stopped: of.clock.stopped !== null,
    waiting: of.requests.length > 0,
    opened: instant(of.opened),
    changed: instant(of.changed),
    owner: of.owner?.name ?? null,
    reason: of.reason === undefined ? null : plain(of.reason),
    answers: answersView(of.answers, { service: serviceById(of.service), whole }),
    papers: of.papers.map(({ need, type, bytes, at, state }) => ({
      need,
      type,
      bytes,
      received: instant(at),
      state,
    })),
  };
}

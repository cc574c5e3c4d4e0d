import { counts } from '../services/read.ts';
import type { Case, Request } from './case.ts';
import { resumeClock } from './clock.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  dueTimer,
  refuse,
  tell,
  tellStaff,
} from './decision.ts';
import { lookupKeys } from './lookup.ts';

/** The case without a request; its clock runs again when that was the last and it was not sent back. */
export function answered(
  before: Case,
  match: (request: Request) => boolean,
  world: CaseWorld,
): Case {
  const requests = before.requests.filter((request) => !match(request));
  const free = requests.length === 0 && before.state !== 'returned';
  return {
    ...before,
    requests,
    clock: free ? resumeClock(before.clock, world.calendar, world.now) : before.clock,
  };
}

function withdraw(before: Case, act: ActOf<'withdraw'>): Decision {
  const after: Case = {
    ...before,
    state: 'withdrawn',
    requests: [],
    talking: false,
    reason: act.deed.reason,
  };
  return changed(after, act, [
    { kind: 'no_timer', name: 'due' },
    { kind: 'no_timer', name: 'silence' },
    tell(after, { kind: 'done', deed: 'withdraw' }),
    tellStaff(after, 'withdrawn'),
  ]);
}

/** An answer to a `file` question, to staff's request, or a correction: checked again against its field. */
function supply(before: Case, act: ActOf<'supply'>, world: CaseWorld): Decision {
  const { question, answer } = act.deed;
  const known = world.service?.questions.find(
    (one) => one.id === question.replace(/_invalid$/, ''),
  );
  if (known === undefined || known.staffOnly === true)
    return refuse(before, act, { key: 'refused-no_question' });
  const flagged = question.endsWith('_invalid');
  if (
    counts(answer) &&
    answer.state === 'given' &&
    !flagged &&
    !known.field.schema.safeParse(answer.value).success
  )
    return refuse(before, act, { key: 'refused-not_valid' });
  const { [`${question}_invalid`]: _, ...kept } = before.answers;
  const held = answered(
    before,
    (one) => one.want.kind === 'question' && one.want.question === known.id,
    world,
  );
  const after = { ...held, answers: { ...kept, [question]: answer } };
  return changed(after, act, [
    { kind: 'lookup', keys: lookupKeys(after) },
    dueTimer(after, world),
    tell(after, { kind: 'done', deed: 'supply' }),
    tellStaff(after, 'supplied'),
  ]);
}

function addPaper(before: Case, act: ActOf<'add_paper'>, world: CaseWorld): Decision {
  const { paper } = act.deed;
  if (
    before.papers.filter((one) => one.id !== paper.id).length >= world.centre.limits.papersPerCase
  )
    return refuse(before, act, { key: 'refused-papers_full' });
  const held = answered(
    before,
    (one) => one.want.kind === 'paper' && one.want.need === paper.need,
    world,
  );
  const after = { ...held, papers: [...before.papers.filter((one) => one.id !== paper.id), paper] };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'done', deed: 'add_paper' }),
    tellStaff(after, 'supplied'),
  ]);
}

function requestDeletion(before: Case, act: ActOf<'request_deletion'>): Decision {
  const after = { ...before, deletionAsked: true };
  return changed(after, act, [
    tell(after, { kind: 'done', deed: 'request_deletion' }),
    tellStaff(after, 'deletion'),
  ]);
}

/** What a worker does to his own application. */
export const workerDeeds = {
  withdraw,
  supply,
  add_paper: addPaper,
  request_deletion: requestDeletion,
};

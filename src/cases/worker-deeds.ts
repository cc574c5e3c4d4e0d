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
import { keeping } from './keeping.ts';
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
  const after = keeping({ ...held, answers: { ...kept, [question]: answer } }, world);
  return changed(after, act, [
    { kind: 'lookup', keys: lookupKeys(after) },
    dueTimer(after, world),
    tell(after, { kind: 'done', deed: 'supply' }),
    tellStaff(after, 'supplied'),
  ]);
}

/** Papers reach the case; one that is there already gets the name it has now. */
function addPaper(before: Case, act: ActOf<'add_paper'>, world: CaseWorld): Decision {
  const { paper, others = [], request } = act.deed;
  const fresh = [paper, ...others];
  const kept = before.papers.filter((one) => fresh.every(({ id }) => id !== one.id));
  if (kept.length + fresh.length > world.centre.limits.papersPerCase)
    return refuse(before, act, { key: 'refused-papers_full' });
  const held = answered(
    before,
    ({ id, want }) =>
      want.kind === 'paper' && (id === request || fresh.some(({ need }) => need === want.need)),
    world,
  );
  const after = { ...held, papers: [...kept, ...fresh] };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'done', deed: 'add_paper' }),
    tellStaff(after, 'supplied'),
  ]);
}

/** A paper that does not come: staff's request is answered by the worker's words, and their clock runs again; one that comes later stays asked for. */
function lackPaper(before: Case, act: ActOf<'lack_paper'>, world: CaseWorld): Decision {
  const { need, how, request } = act.deed;
  const meant = ({ id, want }: Request): boolean =>
    want.kind === 'paper' && (id === request || want.need === need);
  const after =
    how === 'none'
      ? answered(before, meant, world)
      : {
          ...before,
          requests: before.requests.map((one) => (meant(one) ? { ...one, later: act.at } : one)),
        };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'done', deed: 'lack_paper' }),
    tellStaff(after, 'worker_said'),
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
  lack_paper: lackPaper,
  request_deletion: requestDeletion,
};

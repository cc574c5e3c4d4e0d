import { addDays, dayOf } from '../messages/day.ts';
import type { Case } from './case.ts';
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
import { entered, wayOf } from './enter.ts';
import { movesFrom } from './table.ts';

/** He does not agree with what he was told in writing and wishes for a review, and after its answer for the last one: within the days the service's law gives from the day the answer reached him, each once. The wish stands in the case with its day, whether or not its stages lead on from where it is. */
export function wishReview(before: Case, act: ActOf<'wish_review'>, world: CaseWorld): Decision {
  const steps = world.service?.reviews ?? [];
  const answer = before.tellings?.findLast(({ what }) => what === 'answer');
  if (steps.length === 0 || answer === undefined)
    return refuse(before, act, { key: 'refused-review_no_answer' });
  const wished = before.reviews ?? [];
  const step = steps[wished.length];
  if (step === undefined) return refuse(before, act, { key: 'refused-review_final' });
  const last = wished.at(-1);
  if (last !== undefined && last.at >= answer.at)
    return refuse(before, act, { key: 'refused-review_running', args: { day: last.day } });
  const day = dayOf(world.now);
  const until = addDays(answer.day, step.days);
  if (day > until)
    return refuse(before, act, {
      key: 'refused-review_late',
      args: { day: answer.day, until, phone: world.centre.phone },
    });
  const review = { id: step.id, day, at: act.at, words: act.deed.words.slice(0, 500) };
  const marked: Case = { ...before, reviews: [...wished, review] };
  const leads = movesFrom(wayOf(world), before.state).includes('review');
  const after = leads ? entered(marked, 'review', world) : marked;
  return changed(after, act, [
    ...(leads ? [dueTimer(after, world)] : []),
    tell(after, {
      kind: 'review_wished',
      review: step.id,
      law: step.source,
      due: leads ? after.clock.due : null,
    }),
    tellStaff(after, 'worker_said'),
  ]);
}

import { addDays } from '../messages/day.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Slip, SlipStep } from '../messages/slip.ts';
import type { CaseWorld } from './decision.ts';
import { answerDay, departmentOf, objectionDays } from './slip-days.ts';

/** What a step is made with. */
export type StepWorld = {
  readonly at: number;
  readonly by: string;
  readonly world: Pick<CaseWorld, 'centre' | 'calendar'>;
};

type Stepped = Slip | Phrase;
type Steps = {
  readonly [kind in SlipStep['kind']]: (
    slip: Slip,
    step: Extract<SlipStep, { readonly kind: kind }>,
    about: StepWorld,
  ) => Stepped;
};

const no = (key: string): Phrase => ({ key });
const blank = (text: string): boolean => text.trim() === '';

/** The slip with the day until which its answer is awaited from a day on. */
function awaiting(slip: Slip, from: string, { world }: StepWorld): Slip {
  const department = departmentOf(world.centre, slip.department);
  const { due: _, ...rest } = slip;
  return department === undefined
    ? rest
    : { ...rest, due: answerDay(from, department, world.calendar) };
}

/** Nothing leaves without the worker's yes to this slip. */
const hand: Steps['hand'] = (slip, { day }, about) => {
  if (slip.handed !== undefined) return no('refused-slip_handed');
  if (slip.consent.answer !== 'given') return no('refused-slip_consent');
  return awaiting({ ...slip, handed: { day, by: about.by } }, day, about);
};

/** What is lacking is told once (法律援助法 43). */
const supplement: Steps['supplement'] = (slip, { text, day, until }) => {
  if (slip.to.law !== 'legal_aid') return no('refused-slip_law');
  if (slip.handed === undefined) return no('refused-slip_not_handed');
  if (slip.supplement !== undefined) return no('refused-told_once');
  if (slip.feedback !== undefined) return no('refused-slip_answered');
  if (blank(text)) return no('refused-empty');
  return { ...slip, supplement: { text, day, ...(until === undefined ? {} : { until }) } };
};

/** With all there, the answer is awaited anew. */
const met: Steps['met'] = (slip, { day }, about) => {
  if (slip.supplement === undefined || slip.supplement.met !== undefined)
    return no('refused-slip_no_supplement');
  return awaiting({ ...slip, supplement: { ...slip.supplement, met: day } }, day, about);
};

/** The answer; a refusal says why. A later answer takes the place of one that was no decision. */
const feedback: Steps['feedback'] = (slip, { outcome, text, day }, { by }) => {
  if (slip.handed === undefined) return no('refused-slip_not_handed');
  if (outcome === 'refused' && blank(text)) return no('refused-no_reason');
  if (slip.objection !== undefined) return no('refused-slip_objected');
  return { ...slip, feedback: { outcome, text, day, by } };
};

/** Against a refusal the worker may object to the judicial office, which looks at it within its days (法律援助法 49). */
const object: Steps['object'] = (slip, { day }) => {
  if (slip.to.law !== 'legal_aid') return no('refused-slip_law');
  if (slip.feedback?.outcome !== 'refused') return no('refused-slip_not_refused');
  if (slip.objection !== undefined) return no('refused-slip_objected');
  return { ...slip, objection: { day, due: addDays(day, objectionDays) } };
};

const ruling: Steps['ruling'] = (slip, { outcome, text, day }) => {
  if (slip.objection === undefined || slip.objection.ruling !== undefined)
    return no('refused-slip_no_objection');
  if (outcome === 'kept' && blank(text)) return no('refused-no_reason');
  return { ...slip, objection: { ...slip.objection, ruling: { outcome, text, day } } };
};

/** A slip is taken back while it is still here; what was handed over can be taken back by nobody. */
const drop: Steps['drop'] = (slip, { reason }, { at }) => {
  if (slip.handed !== undefined) return no('refused-slip_handed');
  return blank(reason) ? no('refused-no_reason') : { ...slip, dropped: { at, reason } };
};

const steps: Steps = { hand, supplement, met, feedback, object, ruling, drop };

/** The slip after a step, or why the step is not to be had. */
export function movedSlip(slip: Slip, step: SlipStep, about: StepWorld): Stepped {
  // One lookup serves every kind: the step's own type is tied to its kind by `Steps`.
  const make = steps[step.kind] as (slip: Slip, step: SlipStep, about: StepWorld) => Stepped;
  return make(slip, step, about);
}

/** Whether it is a slip, and not the reason why there is none. */
export const isMoved = (stepped: Stepped): stepped is Slip => 'consent' in stepped;

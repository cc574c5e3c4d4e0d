import { phrase } from '../messages/phrase.ts';
import type { Computation, Given } from '../policies/computation.ts';
import { computationOf, missingInput } from '../policies/computations.ts';
import { figureOn } from '../services/common/figures.ts';
import type { Question } from '../services/service.ts';
import { type Flow, having, quietWhenIdle, saying } from './flow.ts';
import type { Pending } from './session.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

/** A computation that waits for its next input. */
export type ReckonAsk = {
  readonly kind: 'reckon';
  readonly pending: Extract<Pending, { kind: 'reckon' }>;
  readonly question: Question;
};

/** What a computation asks next; `null` where there is none such any more. */
export function askOfReckon(pending: Extract<Pending, { kind: 'reckon' }>): ReckonAsk | null {
  const computation = computationOf(pending.computation);
  const question = computation === undefined ? undefined : missingInput(computation, pending.given);
  return question === undefined ? null : { kind: 'reckon', pending, question };
}

/** The steps of a computation, what it could not know, and that it promises nothing. */
export function reckoned(
  flow: Flow,
  { computation, given }: { readonly computation: Computation; readonly given: Given },
  world: World,
): Flow {
  const { steps, unknown } = computation.reckon(given, {
    today: world.today,
    figure: (name) => figureOn(world.centre.thresholds, name, world.today),
  });
  return saying(flow, { key: 'calc-head' }, ...steps, ...unknown, phrase('calc-foot'));
}

/** The next input is told, or the sum is not wanted; what was open before stands again afterwards. */
export function answerReckon(
  flow: Flow,
  { pending, question }: ReckonAsk,
  said: Said,
): Flow | null {
  const { meaning, world } = said;
  const { option, act, reading } = meaning;
  const ended = having(flow, { pending: pending.under });
  const leaves = option === 'skip' || meaning.aside !== undefined || leaving.has(act);
  if (leaves) return quietWhenIdle(saying(ended, { key: 'calc-stopped' }), world);
  const value =
    option === undefined
      ? reading?.kind === 'value' && reading.value !== null
        ? reading.value
        : undefined
      : question.field.choose?.(option);
  if (reading?.kind === 'problem' && option === undefined) return saying(flow, reading.problem);
  if (value === undefined) return null;
  const given = { ...pending.given, [question.id]: value };
  const computation = computationOf(pending.computation) as Computation;
  if (missingInput(computation, given) !== undefined)
    return having(flow, { pending: { ...pending, given } });
  const { turn, ruled } = flow.session;
  const done = having(ended, { ruled: { turn, services: ruled?.services ?? [] } });
  return reckoned(done, { computation, given }, world);
}

const leaving: ReadonlySet<string> = new Set(['no', 'skip', 'cancel', 'back', 'pause']);

import type { Reading } from '../fields/field.ts';
import { phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Computation, Given } from '../policies/computation.ts';
import { computationOf, missingInput } from '../policies/computations.ts';
import { stopsSum } from '../policies/stop.ts';
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

/** A sum is begun: what it lacks is asked, or it is done at once. */
export function beginReckoning(flow: Flow, begun: Begun, world: World): Flow {
  const computation = computationOf(begun.computation);
  if (computation === undefined) return flow;
  const { given } = begun;
  if (missingInput(computation, given) === undefined)
    return reckoned(flow, { computation, given }, world);
  const { pending } = flow.session;
  const under = pending?.kind === 'reckon' ? pending.under : pending;
  return saying(having(flow, { pending: { kind: 'reckon', ...begun, under } }), {
    key: 'calc-begin',
  });
}

/** A sum as it begins. */
export type Begun = { readonly computation: string; readonly given: Given };

/** The next input is told, or the sum is not wanted; what was open before stands again afterwards. Words that are neither are asked back once, and then the sum is left. */
export function answerReckon(
  flow: Flow,
  { pending, question }: ReckonAsk,
  { meaning, world }: Said,
): Flow | null {
  const { option, act, reading, text } = meaning;
  const { under, missed, ...begun } = pending;
  const ended = having(flow, { pending: under });
  const stopped = (): Flow => quietWhenIdle(saying(ended, { key: 'calc-stopped' }), world);
  const leaves = option === 'skip' || meaning.aside !== undefined || leaving.has(act);
  if (leaves || (option === undefined && stopsSum(text))) return stopped();
  const value = option === undefined ? valueOf(reading) : question.field.choose?.(option);
  if (value === undefined) {
    if (reading?.kind === 'problem' && missed !== true)
      return saying(having(flow, { pending: { ...pending, missed: true } }), reading.problem);
    if (text === '' || !plain.has(act) || meaning.needs.length > 0) return null;
    return missed === true
      ? stopped()
      : saying(having(flow, { pending: { ...pending, missed: true } }), {
          key: `q-${question.id}.good|calc-unclear`,
        });
  }
  const given = { ...begun.given, [question.id]: value };
  const computation = computationOf(begun.computation) as Computation;
  if (missingInput(computation, given) !== undefined)
    return having(flow, { pending: { kind: 'reckon', computation: computation.id, given, under } });
  const { turn, ruled } = flow.session;
  const done = having(ended, { ruled: { turn, services: ruled?.services ?? [] } });
  return reckoned(done, { computation, given }, world);
}

const valueOf = (reading: Reading | undefined): Value | undefined =>
  reading?.kind === 'value' && reading.value !== null ? reading.value : undefined;

/** Acts of words that may be meant as the answer. */
const plain: ReadonlySet<string> = new Set(['other', 'answer', 'correct', 'yes']);

const leaving: ReadonlySet<string> = new Set(['no', 'skip', 'cancel', 'back', 'pause']);

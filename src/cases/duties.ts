import type { CaseState } from '../messages/case-act.ts';
import type { Hand } from '../messages/office.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Condition, Duty } from '../services/duty.ts';
import { holds } from '../services/role.ts';
import type { Service, Stage } from '../services/service.ts';
import { stateKey } from '../services/state-key.ts';
import type { Case } from './case.ts';
import { type ConditionWorld, unmet } from './conditions.ts';
import { movesFrom } from './table.ts';

/** Why a step may not be made now; `missing`: by conditions, `role`, or the earlier `hand`. */
export type Barrier = {
  readonly missing: readonly (Condition | 'role' | 'hand')[];
  readonly why: Phrase;
};

/** Who wants to make a step. */
export type Stepper = { readonly id: string; readonly roles: readonly string[] };

const out: readonly CaseState[] = ['returned', 'declined', 'withdrawn', 'closed'];

/** The duty of entering a state; a service that names none lets whoever handles its cases. */
export const dutyOf = (service: Service | null, to: CaseState): Duty =>
  service?.duties[to] ?? { by: service?.seenBy ?? [], needs: [] };

/** What must be there to enter a state: what its duty names, and what every stage before it on this way leaves behind. */
export function conditionsOf(
  service: Service | null,
  way: readonly Stage[],
  to: CaseState,
): readonly Condition[] {
  if (service === null || out.includes(to)) return [];
  const states = way.map((stage) => stage.state);
  const before = states.slice(0, Math.max(0, states.indexOf(to)));
  const proofs = before.flatMap((state) => service.proofs?.[state] ?? []);
  return [...new Set([...dutyOf(service, to).needs, ...proofs])];
}

/** A state's earlier hand that is the stepper's own, where the duty wants another's. */
const ownHand = (of: Pick<Case, 'hands'>, duty: Duty, who: Stepper): Hand | undefined =>
  duty.apart?.find((hand) => of.hands?.[hand]?.id === who.id);

/** Everything that stands against entering a state, or `null`. Staff of a case that has no service act freely. */
export function barrier(
  of: Case,
  step: { readonly to: CaseState; readonly way: readonly Stage[]; readonly who: Stepper },
  world: ConditionWorld,
): Barrier | null {
  const { service } = world;
  if (service === null) return null;
  const duty = dutyOf(service, step.to);
  const needs = unmet(of, conditionsOf(service, step.way, step.to), world);
  const hand = ownHand(of, duty, step.who);
  // Whoever it is kept for is the only one there is to make its steps.
  const noRole = of.kept === undefined && !holds(step.who.roles, duty.by);
  const missing = [
    ...needs,
    ...(noRole ? (['role'] as const) : []),
    ...(hand === undefined ? [] : (['hand'] as const)),
  ];
  if (missing.length === 0) return null;
  return { missing, why: whyNot({ needs, noRole, hand, duty, to: step.to, service: service.id }) };
}

type Against = {
  readonly needs: readonly Condition[];
  readonly noRole: boolean;
  readonly hand: Hand | undefined;
  readonly duty: Duty;
  readonly to: CaseState;
  readonly service: string;
};

function whyNot({ needs, noRole, hand, duty, to, service }: Against): Phrase {
  const step = phrase(stateKey(service, to, 'staff'));
  if (noRole)
    return phrase('refused-role', {
      to: step,
      roles: duty.by.map((role) => phrase(`desk-role-${role}`)),
    });
  if (hand !== undefined) return phrase('refused-hand', { to: step, hand: phrase(`hand-${hand}`) });
  return phrase('refused-not_ready', {
    to: step,
    needs: needs.map((one) => phrase(`condition-${one}`)),
  });
}

/** One step a case may take next, and what stands against it for somebody. */
export type StepAhead = { readonly to: CaseState; readonly barrier: Barrier | null };

/** Every move the table allows, each with what stands against it. */
export const stepsAhead = (
  of: Case,
  way: readonly Stage[],
  { who, world }: { readonly who: Stepper; readonly world: ConditionWorld },
): readonly StepAhead[] =>
  movesFrom(way, of.state).map((to) => ({ to, barrier: barrier(of, { to, way, who }, world) }));

import type { Case, CaseEffect, HistoryEntry } from '../cases/case.ts';
import type { Tally } from '../messages/tally.ts';
import type { TimerWrite, TurnWrites } from '../storage/store.ts';

/** A case as one commit writes it. */
export type CaseChange = TurnWrites['cases'][number];

type Step = {
  readonly before: Case | null;
  readonly after: Case;
  readonly history: readonly HistoryEntry[];
  readonly effects: readonly CaseEffect[];
};

/** Joins an act on a case to those of the same commit before it: the version it was loaded with stays the first one's. */
export function changeOf(
  earlier: CaseChange | undefined,
  { before, after, history, effects }: Step,
): CaseChange {
  const lookup = effects.flatMap((effect) => (effect.kind === 'lookup' ? effect.keys : []));
  return {
    case: after,
    version: earlier?.version ?? before?.version ?? 0,
    history: [...(earlier?.history ?? []), ...history],
    lookup: [...(earlier?.lookup ?? []), ...lookup],
  };
}

/** What a case's effects count. */
export const talliesOf = (effects: readonly CaseEffect[]): readonly Tally[] =>
  effects.flatMap((effect) => (effect.kind === 'tally' ? [effect.tally] : []));

/** The timers a case's effects set and take away. */
export function timersOf(number: string, effects: readonly CaseEffect[]): readonly TimerWrite[] {
  const owner = { kind: 'case', id: number } as const;
  return effects.flatMap((effect): readonly TimerWrite[] => {
    if (effect.kind === 'timer')
      return [
        {
          set: true,
          owner,
          name: effect.name,
          at: effect.at,
          payload: { kind: 'deed', deed: effect.deed },
        },
      ];
    return effect.kind === 'no_timer' ? [{ set: false, owner, name: effect.name }] : [];
  });
}

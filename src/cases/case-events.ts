import type { CaseState } from '../messages/case-act.ts';
import type { EventType } from '../messages/grant.ts';
import type { HistoryEntry } from './case.ts';
import { isFinal } from './table.ts';
import { decidedStates } from './timing.ts';

/** Something that happened to a case, as others are told of it: the place of its entry among those given, and nothing of its words. */
export type CaseEvent = {
  readonly index: number;
  readonly type: EventType;
  readonly state: CaseState;
  readonly at: number;
};

function typesOf(before: CaseState | null, { act, state }: HistoryEntry): readonly EventType[] {
  if (act.deed.kind === 'submit') return ['case.submitted'];
  if (act.deed.kind === 'note') return ['case.noted'];
  if (before === state) return [];
  const decided = decidedStates.has(state) && state !== 'closed';
  return [
    'case.stage_changed',
    ...(decided ? (['case.decided'] as const) : []),
    ...(isFinal(state) ? (['case.closed'] as const) : []),
  ];
}

/** What entries at the end of a history mean to others, in their order; `before`: the state they found, `null` where they open the case. */
export function eventsOf(
  before: CaseState | null,
  entries: readonly HistoryEntry[],
): readonly CaseEvent[] {
  return entries.flatMap((entry, index) => {
    const found = index === 0 ? before : (entries[index - 1]?.state ?? null);
    return typesOf(found, entry).map((type) => ({
      index,
      type,
      state: entry.state,
      at: entry.act.at,
    }));
  });
}

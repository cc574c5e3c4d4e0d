import type { Case } from '../cases/case.ts';
import { formlessStages, isFinal, movesFrom } from '../cases/table.ts';
import type { CaseState } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { stagesAt } from '../services/common/stages.ts';
import type { Service, Stage } from '../services/service.ts';
import { missingStarred, wantedNow } from './answer-rows.ts';

/** The one thing to do next with a case, for one member of staff. */
export type NextStep =
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'claim' }
  | { readonly kind: 'others'; readonly by: string }
  /** A person must be told what no chat tells. */
  | { readonly kind: 'tell'; readonly count: number }
  | { readonly kind: 'reply' }
  | { readonly kind: 'papers'; readonly count: number }
  | { readonly kind: 'wait'; readonly count: number }
  | { readonly kind: 'ask'; readonly count: number }
  | { readonly kind: 'advance'; readonly to: CaseState }
  | { readonly kind: 'talk' }
  | { readonly kind: 'over' };

/** The way of a case in its centre's order. */
export const wayOf = (service: Service | null, centre: Centre): readonly Stage[] =>
  service === null ? formlessStages : stagesAt(service, centre);

/** What a case may become now, in the service's order. */
export const movesOf = (of: Case, way: readonly Stage[]): readonly CaseState[] =>
  movesFrom(way, of.state);

/** The step along the service's way that follows: never sending back, declining or closing early. */
export function onward(of: Case, way: readonly Stage[]): CaseState | null {
  const stages = way.map((stage) => stage.state);
  const ahead = stages.slice(stages.indexOf(of.state) + 1);
  const moves: readonly CaseState[] = movesOf(of, way).filter(
    (state) => state !== 'returned' && state !== 'declined',
  );
  return ahead.find((state) => moves.includes(state)) ?? moves[0] ?? null;
}

/** What to do next: danger before ownership, ownership before the worker's words, those before papers, gaps and stages. */
export function nextStep(
  of: Case,
  service: Service | null,
  {
    me,
    said,
    way,
  }: { readonly me: string; readonly said: boolean; readonly way: readonly Stage[] },
): NextStep {
  if (of.alert !== undefined && of.alert.acknowledged === null && !isFinal(of.state))
    return { kind: 'acknowledge' };
  if (isFinal(of.state)) return { kind: 'over' };
  if (of.owner === null) return { kind: 'claim' };
  if (of.owner.id !== me) return { kind: 'others', by: of.owner.name };
  const untold = of.untold?.length ?? 0;
  if (untold > 0) return { kind: 'tell', count: untold };
  if (said) return { kind: 'reply' };
  const unseen = of.papers.filter((paper) => paper.state === 'received').length;
  if (unseen > 0) return { kind: 'papers', count: unseen };
  if (of.requests.length > 0) return { kind: 'wait', count: of.requests.length };
  if (of.kind !== 'application') return { kind: of.talking ? 'advance' : 'talk', to: 'closed' };
  const gaps = service === null ? [] : missingStarred(of, service).filter(wantedNow(of));
  if (gaps.length > 0) return { kind: 'ask', count: gaps.length };
  const to = onward(of, way);
  return to === null ? { kind: 'over' } : { kind: 'advance', to };
}

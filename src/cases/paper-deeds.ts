import { asking, wantsOf } from './asked-list.ts';
import type { Case } from './case.ts';
import { stopClock } from './clock.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  dueTimer,
  refuse,
  tell,
} from './decision.ts';

export function judgePaper(before: Case, act: ActOf<'judge_paper'>, world: CaseWorld): Decision {
  const { paper: id, accept, reason } = act.deed;
  const paper = before.papers.find((one) => one.id === id);
  if (paper === undefined) return refuse(before, act, { key: 'refused-no_paper' });
  if (!accept && (reason ?? '').trim() === '')
    return refuse(before, act, { key: 'refused-no_reason' });
  const papers = before.papers.map((one) =>
    one.id === id ? { ...one, state: accept ? ('accepted' as const) : ('returned' as const) } : one,
  );
  const want = { kind: 'paper', need: paper.need ?? 'other' } as const;
  const wants = wantsOf({ kind: 'ask', want }, before);
  const after: Case = accept
    ? { ...before, papers }
    : {
        ...asking(before, act, { wants, why: reason }),
        papers,
        clock: stopClock(before.clock, world.calendar, world.now),
      };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'paper_judged', need: paper.need, accept, reason }),
  ]);
}

export function placePaper(before: Case, act: ActOf<'place_paper'>): Decision {
  const papers = before.papers.map((one) =>
    one.id === act.deed.paper ? { ...one, need: act.deed.need } : one,
  );
  return changed({ ...before, papers }, act);
}

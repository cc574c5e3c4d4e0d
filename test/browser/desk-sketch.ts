import type { Case, HistoryEntry } from '../../src/cases/case.ts';
import { lookupKeys } from '../../src/cases/lookup.ts';
import type { CaseAct } from '../../src/messages/case-act.ts';
import type { TurnWrites } from '../../src/storage/store.ts';
import type { Past, Sketch } from './desk-sketch-parts.ts';

/** A sketched case as a commit writes it, with its history. */
export function written(sketch: Sketch, past: Past, now: number): TurnWrites['cases'][number] {
  const opened = sketch.opened ?? now;
  const worker = { role: 'worker' } as const;
  const first: CaseAct = {
    id: `${sketch.number}-0`,
    by: worker,
    at: opened,
    deed: openingOf(sketch),
  };
  const later = past.map(({ by, hours, deed }, index): CaseAct => {
    const owner = sketch.owner ?? { id: 's-li', name: '李敏' };
    return {
      id: `${sketch.number}-${index + 1}`,
      by: by === 'staff' ? { role: 'staff', ...owner } : { role: by },
      at: now - hours * 3_600_000,
      deed,
    };
  });
  const history: HistoryEntry[] = [first, ...later].map((act) => ({
    act,
    state: sketch.state ?? 'submitted',
  }));
  const of: Case = {
    kind: 'application',
    state: 'submitted',
    conversation: `web:${sketch.number}`,
    applicant: 'self',
    speaker: { relation: 'self' },
    answers: {},
    papers: [],
    consents: {},
    owner: null,
    requests: [],
    clock: { due: null, provisional: false, stopped: null },
    talking: false,
    file: false,
    urgency: 'normal',
    deletionAsked: false,
    opened,
    changed: opened,
    draft: null,
    ...sketch,
    version: history.length,
  };
  return { case: of, version: 0, history, lookup: lookupKeys(of) };
}

function openingOf({
  kind,
  service,
  danger = 'unsure',
  answers = {},
  speaker,
}: Sketch): CaseAct['deed'] {
  if (kind === 'alert') return { kind: 'open_alert', danger, words: '再不给钱我就从塔吊上跳下去' };
  if (kind === 'call') return { kind: 'open_call', words: '想找个人问问，打字说不清楚' };
  return {
    kind: 'submit',
    draft: 'd',
    service,
    applicant: 'self',
    speaker: speaker ?? { relation: 'self' },
    answers,
    papers: [],
    consents: {},
  };
}

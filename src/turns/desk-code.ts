import { randomInt } from 'node:crypto';
import type { Decision } from '../cases/decision.ts';
import type { CaseAct } from '../messages/case-act.ts';
import type { MoveWrites } from '../storage/store.ts';
import type { TurnsOptions } from './turns.ts';

const day = 86_400_000;

/**
 * Figures of a code that the counter prints. It is good for days (⚙ 7), so that many are open at a
 * time: a county that enters 30 cases a day has 210. All chats together have 200 tries an hour (⚙),
 * 1,752,000 a year; with eight figures they would meet 210 open codes three or four times. Twelve
 * are 900,000,000,000 codes (none begins with 0, as telephone numbers do): a whole year of tries
 * meets one with 1,752,000 × 210 / 900,000,000,000, less than 1 in 2,000. One chat has 5 tries a day (⚙).
 */
const groups = 3;
const inGroup = 10_000;

type Made = {
  readonly writes: { readonly moves?: Pick<MoveWrites, 'put'> };
  readonly shown: { readonly code?: string };
};

/** The code of an act that gives one for what staff entered; only its digest is kept, it opens every case of that entry, and a new one ends it. */
export function deskCodeOf(
  act: CaseAct,
  { decision, options }: { readonly decision: Decision; readonly options: TurnsOptions },
): Made {
  const of = decision.case;
  if (act.deed.kind !== 'give_code' || of === null || decision.refused !== undefined)
    return { writes: {}, shown: {} };
  const { store, centre, now } = options;
  const code = longCode((one) => store.moves.look(one, now()) !== null);
  const cases = store.casesOf(of.conversation).map(({ number }) => number);
  const until = now() + centre.times.counterCodeDays * day;
  const put = { conversation: of.conversation, code, until, cases, drafts: [] };
  return { writes: { moves: { put } }, shown: { code } };
}

/** A code of twelve figures that opens nothing yet: one that does would open two things. */
export function longCode(taken: (code: string) => boolean): string {
  for (;;) {
    const parts = Array.from({ length: groups }, (_, index) =>
      index === 0 ? randomInt(inGroup / 10, inGroup) : randomInt(inGroup),
    );
    const code = parts.map((one) => String(one).padStart(4, '0')).join('');
    if (!taken(code)) return code;
  }
}

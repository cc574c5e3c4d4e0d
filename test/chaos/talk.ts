import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalendar } from '../../src/cases/calendar.ts';
import type { Case } from '../../src/cases/case.ts';
import { decide } from '../../src/cases/decide.ts';
import type { Act } from '../../src/dialogue/act.ts';
import { newSession, type Session } from '../../src/dialogue/session.ts';
import type { World } from '../../src/dialogue/world.ts';
import type { Actor, CaseDeed, Notice } from '../../src/messages/case-act.ts';
import type { Centre } from '../../src/messages/centre.ts';
import type { PolicyShelf } from '../../src/policies/shelf.ts';
import { serviceById } from '../../src/services/index.ts';
import { runTurn, type TurnEnd } from '../../src/turns/worker-turn.ts';
import { worldOf } from '../../src/turns/world.ts';

/** The example centre as it ships. */
export const centre = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'centre.example.json'), 'utf8'),
) as Centre;

const calendar = createCalendar(centre);
const conversation = 'random:u1';

/** A conversation in memory: all that a store would hold of it. */
export type Talk = {
  session: Session;
  cases: readonly Case[];
  now: number;
  turns: number;
  /** Rules that are answered in it; none without. */
  readonly policies?: PolicyShelf;
};

/** What one turn began with and came to. */
export type Turn = {
  readonly act: Act;
  readonly before: Session;
  readonly world: World;
  readonly end: TurnEnd;
  readonly after: World;
};

/** A conversation that has not begun. */
export const newTalk = (): Talk => ({
  session: newSession,
  cases: [],
  now: Date.parse('2026-11-23T09:00:00+08:00'),
  turns: 0,
});

const ground = (talk: Talk) => ({
  centre,
  calendar,
  now: talk.now,
  channel: 'random',
  seed: `t${talk.turns}`,
  ...(talk.policies === undefined ? {} : { policies: talk.policies }),
});

/** The world as the next turn finds it. */
export const worldNow = (talk: Talk): World => worldOf(ground(talk), talk.cases);

/** Runs one act to its end, as the turns do, and keeps what it came to. */
export function take(talk: Talk, act: Act): Turn {
  talk.turns += 1;
  const before = talk.session;
  const world = worldNow(talk);
  let opened = talk.cases.length;
  const end = runTurn(
    {
      ...ground(talk),
      conversation,
      session: before,
      cases: talk.cases,
      moves: {
        look: () => null,
        tries: () => ({ chat: 0, all: 0 }),
        loadSession: () => ({ session: before, version: 0 }),
        casesOf: () => [],
      },
      caseNumber: () => `BF26-${String(++opened).padStart(6, '0')}`,
    },
    act,
  );
  // As a store gives it back: nothing may hang on what JSON does not hold.
  talk.session = JSON.parse(JSON.stringify(end.session)) as Session;
  const changed = new Map(end.changes.map((change) => [change.case.number, change.case]));
  const kept = talk.cases.map((one) => changed.get(one.number) ?? one);
  const fresh = [...changed.values()].filter((one) => !kept.includes(one));
  talk.cases = [...kept, ...fresh];
  return { act, before, world, end, after: worldNow(talk) };
}

/** Staff or the clock act on a case; gives the Notices for the conversation. */
export function staffed(
  talk: Talk,
  number: string,
  { by, deed }: { readonly by: Actor; readonly deed: CaseDeed },
): readonly Notice[] {
  talk.turns += 1;
  const before = talk.cases.find((one) => one.number === number) ?? null;
  const decision = decide(
    before,
    { id: `desk-${talk.turns}`, by, at: talk.now, deed },
    {
      now: talk.now,
      centre,
      calendar,
      roles: ['intake', 'legal', 'approver', 'finance'],
      service: serviceById(before?.service ?? '') ?? null,
      number,
      conversation,
    },
  );
  const after = decision.case;
  if (after !== null && decision.refused === undefined)
    talk.cases = talk.cases.map((one) => (one.number === number ? after : one));
  return decision.effects.flatMap((effect) => (effect.kind === 'notice' ? [effect.notice] : []));
}

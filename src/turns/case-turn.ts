import type { Case } from '../cases/case.ts';
import { filesOf } from '../cases/case-files.ts';
import { decide } from '../cases/decide.ts';
import type { Decision } from '../cases/decision.ts';
import { standInsOn } from '../cases/standing-in.ts';
import { addressKey } from '../messages/address.ts';
import type { CaseAct } from '../messages/case-act.ts';
import { dayOf } from '../messages/day.ts';
import { serviceById } from '../services/index.ts';
import type { InboxEvent, InboxRow, Outgoing, TurnWrites } from '../storage/store.ts';
import { changeOf, talliesOf, timersOf } from './case-change.ts';
import { deskCodeOf } from './desk-code.ts';
import { markOf } from './mark.ts';
import type { ActOutcome } from './port.ts';
import type { TurnsOptions } from './turns.ts';

const tries = 20;

/** One act on a case from its stored row to its commit, `null` where another process was first with it; a Notice goes into the conversation's inbox in the same commit. */
export async function caseTurn(row: InboxRow, options: TurnsOptions): Promise<ActOutcome | null> {
  if (row.payload.kind !== 'case_act')
    throw new Error('Cannot run case turn: another kind of event came to a case');
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = options.store.loadCase(row.target.id);
    const { act } = row.payload;
    const world = {
      now: options.now(),
      centre: options.centre,
      calendar: options.calendar,
      onDuty: onDuty(options),
      roles: rolesOf(row.payload.act, options),
      accounts: options.store.staff.list(),
      standIns: standInsOn(options.store.people.absences(), dayOf(options.now())),
      service: serviceById(before?.service ?? '') ?? null,
      number: row.target.id,
      conversation: before?.conversation ?? '',
      lastHeard: () => options.store.loadSession(before?.conversation ?? '').session.lastAt,
    };
    const decision = decide(before, act, world);
    const code = deskCodeOf(act, { decision, options });
    const writes = writesOf(row, { before, decision, options });
    const written = await options.store.commit({ ...writes, ...code.writes });
    if (written === 'conflict') {
      if (!options.store.waits(row.id)) return null;
      continue;
    }
    if (decision.refused !== undefined) return { ok: false, why: decision.refused };
    return decision.case === null
      ? { ok: false, why: { key: 'refused-no_case' } }
      : { ok: true, case: decision.case, ...code.shown };
  }
  throw new Error('Cannot commit case act: the case keeps changing');
}

/** What the account of who acts may do now; an account switched off may do nothing. */
function rolesOf({ by }: CaseAct, { store }: TurnsOptions): readonly string[] {
  const account = by.role === 'staff' ? store.staff.byId(by.id) : null;
  return account?.active === true ? account.roles : [];
}

/** Logins of the duty list that somebody can sign in with. */
function onDuty({ store, centre }: TurnsOptions): readonly string[] {
  const active = new Set(store.staff.list().flatMap((one) => (one.active ? [one.login] : [])));
  return centre.duty.filter((login) => active.has(login));
}

type Decided = {
  readonly before: Case | null;
  readonly decision: Decision;
  readonly options: TurnsOptions;
};

function writesOf(row: InboxRow, { before, decision, options }: Decided): TurnWrites {
  const after = decision.case;
  const changed = after !== null && after !== before && decision.refused === undefined;
  const history = decision.effects.flatMap((effect) =>
    effect.kind === 'history' ? [effect.entry] : [],
  );
  return {
    row: row.seq,
    cases: changed
      ? [changeOf(undefined, { before, after, history, effects: decision.effects })]
      : [],
    outbox: outgoing(row, decision, options),
    // An alert that nobody takes goes on ringing without a new line in its history.
    timers:
      after === null || decision.refused !== undefined
        ? []
        : timersOf(after.number, decision.effects),
    inbox: changed ? notices(row, after, decision) : [],
    forget: [],
    keepHeard: false,
    papers: changed ? adoptedBy(row, after) : [],
    ...(changed ? { tallies: talliesOf(decision.effects) } : {}),
  };
}

/** Files that staff brought with the act belong to the case from now on. */
const adoptedBy = (row: InboxRow, { number }: Case): TurnWrites['papers'] =>
  row.payload.kind !== 'case_act'
    ? []
    : filesOf(row.payload.act.deed).map((paper) => ({
        paper,
        owner: { kind: 'case', id: number },
      }));

const notices = (row: InboxRow, after: Case, decision: Decision): readonly InboxEvent[] =>
  decision.effects
    .filter((effect) => effect.kind === 'notice')
    .map((effect, index) => ({
      id: `notice:${markOf(row.id)}:${index}`,
      target: { kind: 'conversation', id: effect.to ?? after.conversation },
      at: row.at,
      payload: { kind: 'notice', notice: effect.notice },
    }));

const outgoing = (row: InboxRow, decision: Decision, options: TurnsOptions): readonly Outgoing[] =>
  decision.effects.flatMap((effect, index) =>
    effect.kind === 'staff'
      ? (options.staffAddresses?.(effect.notice, effect.to, effect.step) ?? []).map(
          (to): Outgoing => ({
            id: `s${markOf(row.id)}-${index}-${addressKey(to)}`,
            to,
            body: { kind: 'staff', notice: effect.notice },
          }),
        )
      : [],
  );

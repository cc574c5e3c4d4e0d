import type { Calendar } from '../cases/calendar.ts';
import type { Case, HistoryEntry } from '../cases/case.ts';
import { decide } from '../cases/decide.ts';
import { placesOf } from '../cases/slots.ts';
import type { Act } from '../dialogue/act.ts';
import type { Effect } from '../dialogue/effect.ts';
import type { Session } from '../dialogue/session.ts';
import { step } from '../dialogue/step.ts';
import type { Actor, CaseDeed, Notice, StaffNotice } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { Clerk } from '../messages/entry.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Reply } from '../messages/reply.ts';
import type { Tally } from '../messages/tally.ts';
import type { PolicyShelf } from '../policies/shelf.ts';
import { serviceById } from '../services/index.ts';
import type { MoveWrites, Staff, TimerWrite, TurnWrites } from '../storage/store.ts';
import { arrivalOf, type MovePort } from './arrival.ts';
import { type CaseChange, changeOf, talliesOf, timersOf } from './case-change.ts';
import { type Ground, type VisitPort, worldOf } from './world.ts';

/** What a worker's turn starts from. */
export type TurnStart = {
  readonly conversation: string;
  readonly session: Session;
  readonly cases: readonly Case[];
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly now: number;
  readonly channel: string;
  /** Unique to the event, the same when the turn is run again. */
  readonly seed: string;
  readonly policies?: PolicyShelf;
  readonly caseNumber: () => string;
  readonly moves: MovePort;
  /** Everybody who has an account. */
  readonly accounts?: () => readonly Staff[];
  readonly isRead?: Ground['isRead'];
  readonly visits?: VisitPort;
  /** Who enters it, with the roles of his account; absent where the worker himself writes. */
  readonly staff?: Clerk & { readonly roles: readonly string[] };
};

/** All that a worker's turn brought about, before it is written. */
export type TurnEnd = {
  readonly session: Session;
  readonly replies: readonly Reply[];
  readonly changes: readonly CaseChange[];
  readonly staff: readonly {
    readonly to: 'all' | 'owner' | 'duty';
    readonly notice: StaffNotice;
    readonly step?: number;
    readonly case: Case;
  }[];
  readonly timers: readonly TimerWrite[];
  readonly forget: TurnWrites['forget'];
  readonly keepHeard: boolean;
  /** News of cases for other conversations. */
  readonly others: readonly { readonly to: string; readonly notice: Notice }[];
  /** Cases of other chats: named here, or said not to have gone there by the worker. */
  readonly wishes: readonly Extract<Effect, { readonly kind: 'ask_link' | 'contest' }>[];
  /** What goes on elsewhere with the code that the turn gives. */
  readonly gives: Extract<Effect, { readonly kind: 'give_code' }> | null;
  /** What the turn changes of codes and tries, and the chat that drafts left. */
  readonly moves: MoveWrites;
  /** The worker's message holds a secret value and is to be taken out of the chat. */
  readonly erase: boolean;
  readonly papers: TurnWrites['papers'];
  readonly appointments: NonNullable<TurnWrites['appointments']>;
  /** What is counted day by day. */
  readonly tallies: readonly Tally[];
  /** Questions about rules that it did not answer, as they were asked. */
  readonly unanswered: readonly Extract<Effect, { readonly kind: 'unanswered' }>[];
  /** What stands against what staff entered, and the lines that somebody else changed meanwhile. */
  readonly entered: { readonly problem?: Phrase; readonly clashed: readonly string[] };
};

/** A turn on its way. */
export type Open = {
  session: Session;
  cases: Map<string, Case>;
  changes: Map<string, CaseChange>;
  queue: Act[];
  effects: Effect[];
  staff: TurnEnd['staff'][number][];
  timers: TimerWrite[];
  tallies: Tally[];
  others: TurnEnd['others'][number][];
  deeds: number;
  moves: MoveWrites;
  /** Why what staff handed in was not taken. */
  refused: Phrase[];
};

/** Runs a turn to its end without writing anything: `step`, the case acts it wants through `decide`, and each Notice through `step` again. */
export function runTurn(start: TurnStart, first: Act): TurnEnd {
  const open: Open = {
    session: start.session,
    cases: new Map(start.cases.map((one) => [one.number, one])),
    changes: new Map(),
    queue: [first],
    effects: [],
    staff: [],
    timers: [],
    tallies: [],
    others: [],
    deeds: 0,
    moves: {},
    refused: [],
  };
  for (let next = open.queue.shift(); next !== undefined; next = open.queue.shift()) {
    // A case that went on elsewhere is this chat's no more.
    const cases = [...open.cases.values()].filter((one) => one.conversation === start.conversation);
    const world = worldOf({ ...start, seed: `${start.seed}-${open.effects.length}` }, cases);
    const follows = open.queue.length > 0;
    const act: Act = next.kind === 'notice' && follows ? { ...next, more: true } : next;
    const stepped = step(open.session, act, world);
    open.session = stepped.session;
    for (const effect of stepped.effects) {
      if (effect.kind === 'case')
        open.queue.push(
          ...decided(start, open, effect).map((notice): Act => ({ kind: 'notice', notice })),
        );
      else if (effect.kind === 'use_code' || effect.kind === 'ask_link')
        open.queue.push(arrivalOf(effect, { start, open, decide: decided }));
      else open.effects.push(effect);
    }
  }
  return closed(start, open);
}

const actorOf = ({ staff }: TurnStart): Actor =>
  staff === undefined ? { role: 'worker' } : { role: 'staff', id: staff.id, name: staff.name };

function decided(
  start: TurnStart,
  open: Open,
  effect: { readonly case: string | null; readonly deed: CaseDeed },
): readonly Notice[] {
  const before = effect.case === null ? null : (open.cases.get(effect.case) ?? null);
  open.deeds += 1;
  const service =
    serviceById(before?.service ?? (effect.deed.kind === 'submit' ? effect.deed.service : '')) ??
    null;
  const number = effect.case === null ? start.caseNumber() : effect.case;
  const decision = decide(
    before,
    { id: `${start.seed}:${open.deeds}`, by: actorOf(start), at: start.now, deed: effect.deed },
    {
      roles: start.staff?.roles,
      now: start.now,
      centre: start.centre,
      calendar: start.calendar,
      // Few services ask who is named.
      ...(service?.kept === undefined ? {} : { accounts: start.accounts?.() }),
      service,
      number,
      conversation: start.conversation,
    },
  );
  if (decision.case !== null && decision.refused === undefined) {
    open.cases.set(decision.case.number, decision.case);
    const history = decision.effects
      .filter((one) => one.kind === 'history')
      .map((one): HistoryEntry => one.entry);
    open.changes.set(
      decision.case.number,
      changeOf(open.changes.get(decision.case.number), {
        before,
        after: decision.case,
        history,
        effects: decision.effects,
      }),
    );
    open.timers.push(...timersOf(decision.case.number, decision.effects));
    open.tallies.push(...talliesOf(decision.effects));
    for (const one of decision.effects)
      if (one.kind === 'staff')
        open.staff.push({ to: one.to, notice: one.notice, step: one.step, case: decision.case });
  }
  if (decision.refused !== undefined) open.refused.push(decision.refused);
  const notices = decision.effects.filter((one) => one.kind === 'notice');
  const ours = (to: string | undefined): boolean => to === undefined || to === start.conversation;
  for (const { to, notice } of notices)
    if (to !== undefined && !ours(to)) open.others.push({ to, notice });
  return notices.filter(({ to }) => ours(to)).map((one) => one.notice);
}

function closed(start: TurnStart, open: Open): TurnEnd {
  const owner = { kind: 'conversation', id: start.conversation } as const;
  const timers = [...open.timers];
  const forget: TurnWrites['forget'][number][] = [];
  const papers: TurnWrites['papers'][number][] = [];
  for (const effect of open.effects) {
    if (effect.kind === 'timer')
      timers.push({
        set: true,
        owner,
        name: effect.name,
        at: effect.at,
        payload: { kind: 'timer', timer: effect.timer },
      });
    if (effect.kind === 'no_timer') timers.push({ set: false, owner, name: effect.name });
    if (effect.kind === 'forget')
      forget.push({ what: effect.what, id: effect.id === '' ? start.conversation : effect.id });
    if (effect.kind === 'adopt_paper')
      papers.push({ paper: effect.paper, owner: { kind: 'draft', id: effect.draft } });
  }
  for (const change of open.changes.values())
    for (const paper of change.case.papers)
      papers.push({ paper: paper.id, owner: { kind: 'case', id: change.case.number } });
  return {
    session: open.session,
    replies: open.effects.filter((effect) => effect.kind === 'reply').map((effect) => effect.reply),
    changes: [...open.changes.values()],
    staff: open.staff,
    timers,
    forget,
    keepHeard: open.effects.some((effect) => effect.kind === 'keep_heard'),
    others: open.others,
    wishes: open.effects.filter(
      (effect) => effect.kind === 'ask_link' || effect.kind === 'contest',
    ),
    gives: open.effects.find((effect) => effect.kind === 'give_code') ?? null,
    moves: open.moves,
    erase: open.effects.some((effect) => effect.kind === 'erase_message'),
    papers,
    appointments: appointmentsIn(start, open),
    tallies: [
      ...open.tallies,
      ...open.effects.flatMap((effect) => (effect.kind === 'tally' ? [effect.tally] : [])),
    ],
    unanswered: open.effects.filter((effect) => effect.kind === 'unanswered'),
    entered: enteredIn(open),
  };
}

const appointmentsIn = (start: TurnStart, { effects }: Open): TurnEnd['appointments'] =>
  effects.flatMap((effect) =>
    effect.kind === 'appointment'
      ? [
          {
            appointment: { ...effect.appointment, conversation: start.conversation },
            version: effect.appointment.version - 1,
            places: placesOf(start.centre, effect.appointment.kind),
          },
        ]
      : [],
  );

function enteredIn({ effects, refused }: Open): TurnEnd['entered'] {
  const told = effects.filter((effect) => effect.kind === 'entered');
  const problem = told.find((one) => one.problem !== undefined)?.problem ?? refused[0];
  return {
    clashed: told.flatMap((one) => one.clashed ?? []),
    ...(problem === undefined ? {} : { problem }),
  };
}

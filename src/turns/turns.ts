import type { Calendar } from '../cases/calendar.ts';
import type { Channel, PaperProblem } from '../channels/channel.ts';
import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { forgetMessages } from '../fields/remembered.ts';
import { type Address, parseAddress } from '../messages/address.ts';
import type { PaperRef } from '../messages/answer.ts';
import type { Actor, CaseDeed, StaffNotice } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { Reply } from '../messages/reply.ts';
import type { PolicyShelf } from '../policies/shelf.ts';
import { clockDuty } from '../storage/duties.ts';
import { lru } from '../storage/lru.ts';
import type { InboxRow, Store, Target, TurnWrites } from '../storage/store.ts';
import type { Wording } from '../wording/wording.ts';
import { caseTurn } from './case-turn.ts';
import { createClock, nextOf } from './clockwork.ts';
import { conversationTurn } from './conversation-turn.ts';
import { createDelivery } from './deliver.ts';
import { decidedElsewhere, outcomeHere } from './elsewhere.ts';
import { createEntries } from './entries.ts';
import { foresee } from './foresee.ts';
import { createPapers } from './papers.ts';
import type { ActOutcome, CounterPort, Foresee, RecordOutcome, RecordWish } from './port.ts';
import { createReceiving } from './receiving.ts';
import { recordTurn } from './record-turn.ts';
import { createRunners } from './runners.ts';
import { createStrays } from './strays.ts';

/** Understands a message in the light of what is waited for; with a model it may take seconds. */
export type Understand = (
  incoming: Incoming,
  expectation: Expectation,
) => Promise<Meaning> | Meaning;

/** What the turns need; all of it arrives as an argument. */
export type TurnsOptions = {
  readonly store: Store;
  readonly wording: Wording;
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly understand: Understand;
  /** The rules that may be answered. */
  readonly policies?: PolicyShelf;
  /** Whether understanding leaves the process: a message is then stored before it is understood. */
  readonly asksOutside?: boolean;
  readonly channels: readonly Channel[];
  readonly now: () => number;
  /** Where staff hear of a case besides the desk: groups, rooms, robots. */
  readonly staffAddresses?: (
    notice: StaffNotice,
    to: 'all' | 'owner' | 'duty',
    step?: number,
  ) => readonly Address[];
  readonly log: {
    readonly error: (about: object, message: string) => void;
    readonly warn: (about: object, message: string) => void;
  };
  /** Address of our own form for a secret value; without it such a value is asked in the chat. */
  readonly formLink?: (token: string) => string;
  /** Address of the copy of somebody's own data, for a chat on our own page or elsewhere. */
  readonly copyLink?: (token: string, files: 'here' | 'link') => string | undefined;
  /** Address of the privacy notice, where people can reach it. */
  readonly noticeLink?: string;
  /** For tests only: robots write, faster than any hand, and each of their messages is meant. */
  readonly robots?: boolean;
  /** For tests only: called at each named step. */
  readonly at?: (step: string) => void;
  /** Whether timers and retries are driven by the caller (`tick`), as with a fixed clock. */
  readonly manual?: boolean;
};

/** The shell: what comes in is stored and run, what goes out is delivered. */
export type Turns = {
  readonly receive: (incoming: Incoming) => Promise<void>;
  readonly keepPaper: (
    from: Address,
    file: {
      readonly bytes: Uint8Array;
      readonly name?: string;
      readonly voice?: boolean;
      readonly origin?: string;
    },
  ) => Promise<PaperRef | { readonly problem: PaperProblem }>;
  /** A member of staff's act: resolves when it was decided and committed; the same act id again changes nothing. */
  readonly act: (
    number: string,
    actId: string,
    by: Extract<Actor, { role: 'staff' | 'token' }>,
    deed: CaseDeed,
  ) => Promise<ActOutcome>;
  /** A member of staff's act on a household file, a source, a batch, a meeting or a notice. */
  readonly actOnRecord: (wish: RecordWish) => Promise<RecordOutcome>;
  readonly foresee: Foresee;
  /** What staff enter for somebody in front of them or on the line. */
  readonly counter: CounterPort;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Fires what is due, then waits until nothing is running and nothing can be delivered now. */
  readonly settle: () => Promise<void>;
  /** When the next timer or retry falls due, ms, or `null`. */
  readonly nextAt: () => number | null;
};

/** The worker hears kindly that his message was not handled, and whom to call; the event itself is kept for staff. */
function apology(row: InboxRow, { store, centre }: TurnsOptions): TurnWrites {
  const { session } = store.loadSession(row.target.id);
  const reply: Reply = {
    from: 'assistant',
    lines: [{ key: 'said-failed', args: { phone: centre.phone } }],
    options: [],
    turn: session.asked,
    hint: 'text',
  };
  return {
    row: null,
    cases: [],
    timers: [],
    inbox: [],
    forget: [],
    papers: [],
    keepHeard: false,
    outbox: [
      {
        id: `f${row.seq}`,
        to: parseAddress(row.target.id),
        body: { kind: 'reply', reply, language: session.language },
      },
    ],
  };
}

/** Starts nothing by itself: `start` takes up what waits from before. */
export function createTurns(options: TurnsOptions): Turns {
  const { store } = options;
  const outcomes = new Map<string, (outcome: ActOutcome) => void>();
  const handle = async (row: InboxRow): Promise<void> => {
    if (row.target.kind === 'conversation') {
      const end = await conversationTurn(row, options);
      return end === null ? undefined : entries.settle(row, end);
    }
    const outcome = await caseTurn(row, options);
    if (outcome === null) return;
    outcomes.get(row.id)?.(outcome);
    outcomes.delete(row.id);
  };
  const failed = async (row: InboxRow): Promise<void> => {
    outcomes.get(row.id)?.({ ok: false, why: { key: 'refused-failed' } });
    outcomes.delete(row.id);
    entries.settle(row, null);
    if (row.payload.kind === 'incoming') await store.commit(apology(row, options));
  };
  const runners = createRunners({ store, handle, failed, log: options.log });
  const strays = createStrays({
    ...options,
    asksOutside: options.asksOutside === true,
    runners,
    deliver: () => delivery.takeLeft(),
  });
  const delivery = createDelivery(options, strays.isLeft);
  const clock = createClock(options, { run: runners.wake, deliver: delivery.wake });
  const off = store.onCommit((touched) => {
    for (const target of touched.inbox) runners.wake(target);
    for (const conversation of touched.forgotten) forget(conversation);
    if (touched.foreign) changed(touched.everything ? null : touched.conversations);
    if (touched.outbox) delivery.wake();
    clock.wake();
  });
  const receiving = createReceiving(options, runners);
  const entries = createEntries(options, runners);
  const forget = (conversation: string): void => {
    const { channel, chat } = parseAddress(conversation);
    forgetMessages();
    options.channels.find(({ name }) => name === channel)?.forget?.(chat);
  };
  const changed = (conversations: readonly string[] | null): void => {
    for (const channel of options.channels) {
      if (conversations === null) channel.changed?.(null);
      for (const { channel: name, chat } of (conversations ?? []).map(parseAddress))
        if (name === channel.name) channel.changed?.(chat);
    }
  };
  const running = new Map<string, Promise<ActOutcome>>();
  // A refusal leaves no trace in the case: whoever presses again hears it again.
  const refused = lru<ActOutcome>(1000);
  const actOnce = async (
    ...[number, actId, by, deed]: Parameters<Turns['act']>
  ): Promise<ActOutcome> => {
    const id = `desk:${actId}`;
    const target: Target = { kind: 'case', id: number };
    const at = options.now();
    const outcome = new Promise<ActOutcome>((resolve) => outcomes.set(id, resolve));
    const act = { id: actId, by, at, deed };
    const stored = await store.receive({ id, target, at, payload: { kind: 'case_act', act } });
    if (stored === 'stored') {
      runners.wake(target);
      const found = await outcomeHere(outcome, { event: id, target }, { store, runners });
      outcomes.delete(id);
      if (found === null) return decidedElsewhere(number, actId, options);
      if (!found.ok) refused.set(id, found);
      return found;
    }
    outcomes.delete(id);
    await runners.idle();
    const before = refused.get(id);
    if (before !== undefined) return before;
    if (store.duties.shared) return decidedElsewhere(number, actId, options);
    const found = store.loadCase(number);
    return found === null
      ? { ok: false, why: { key: 'refused-no_case' } }
      : { ok: true, case: found };
  };
  // The same press twice at the same moment is one act, and both hear how it went.
  const act: Turns['act'] = (number, actId, by, deed) => {
    const before = running.get(actId);
    if (before !== undefined) return before;
    const outcome = actOnce(number, actId, by, deed).finally(() => running.delete(actId));
    running.set(actId, outcome);
    return outcome;
  };
  const settle = async (): Promise<void> => {
    do {
      for (const target of await store.timers.fire(options.now())) runners.wake(target);
      await runners.idle();
      await delivery.idle();
    } while (runners.busy());
  };
  return {
    receive: async (incoming) => {
      await receiving.receive(incoming);
      await delivery.spoke(incoming.from);
    },
    keepPaper: createPapers(options),
    act,
    actOnRecord: (wish) => recordTurn(wish, options),
    foresee: (number, by, deed) => foresee({ number, by, deed }, options),
    counter: entries.port,
    settle,
    nextAt: () => nextOf(options),
    start: async () => {
      // What waits may be another's, who is at it.
      if (!store.duties.shared) for (const target of store.waiting()) runners.wake(target);
      receiving.begin();
      await delivery.begin();
      delivery.wake();
      clock.wake();
      strays.start();
      // What another did until now may be due.
      const taken = (held: boolean): void => {
        if (!held) return;
        delivery.takeLeft();
        clock.wake();
      };
      const duties = options.channels.flatMap(({ alone }) =>
        alone === undefined ? [] : alone.duty,
      );
      for (const duty of new Set([clockDuty, ...duties])) store.duties.want(duty, taken);
    },
    stop: async () => {
      off();
      strays.stop();
      clock.stop();
      await runners.idle();
      await delivery.stop();
    },
  };
}

import type { Case } from '../cases/case.ts';
import { planAppointment } from './appointments.ts';
import { planCase } from './cases.ts';
import { planCopy } from './copies.ts';
import {
  type ForgetParts,
  forgetConversation,
  forgetDraft,
  forgetHeard,
  forgetSession,
} from './forget.ts';
import { planForm } from './forms.ts';
import { planDone, planEvent, planNoneWaits, planTaken } from './inbox.ts';
import type { Lru } from './lru.ts';
import { planMoves } from './moves.ts';
import { planOutgoing } from './outbox.ts';
import type { Opened } from './outbox-rows.ts';
import { planAdopt, planKeepPapers } from './papers.ts';
import type { Plan } from './plan.ts';
import { planSession } from './sessions.ts';
import type { LoadedSession, TranscriptLine, TurnWrites } from './store.ts';
import { planTallies } from './tallies.ts';
import { planTimer } from './timers.ts';
import { planTranscript } from './transcript.ts';
import { planUnanswered } from './unanswered.ts';

/** What planning a turn works with. */
export type TurnParts = Omit<ForgetParts, 'done'> & {
  readonly sessions: Lru<LoadedSession>;
  readonly cases: Lru<Case>;
  readonly opened: Opened;
  /** Messages on their way that this process wrote. */
  readonly mine: Set<string>;
  /** Other processes may have the same database open. */
  readonly shared: boolean;
};

/** Plans all that one turn changes; throws `Conflict` where it was worked out on what is another by now. */
export function planTurn(plan: Plan, writes: TurnWrites, parts: TurnParts): void {
  const { conversation } = writes;
  // What is destroyed goes first: everything else of this turn is sealed under the keys that follow.
  planForgets(plan, writes, parts);
  if (writes.keepHeard && conversation !== undefined) planKeepHeard(plan, conversation.id);
  if (writes.row !== null) planDone(plan, writes.row);
  if (writes.event !== undefined) planTaken(plan, writes.event);
  // Another process may have stored something meanwhile that comes first.
  if (parts.shared && writes.event !== undefined && conversation !== undefined)
    planNoneWaits(plan, conversation.id);
  for (const { paper, owner } of writes.papers) planAdopt(plan, paper, owner);
  if (conversation !== undefined) planConversation(plan, writes, parts);
  for (const one of writes.appointments ?? []) planAppointment(plan, one);
  if (writes.moves !== undefined) planMoves(plan, writes.moves, parts);
  for (const one of writes.cases) planCase(plan, one, { macs: parts.macs, cache: parts.cases });
  const given = (id: string): boolean | undefined =>
    id === conversation?.id ? conversation.session.consents.basic?.given === true : undefined;
  for (const out of writes.outbox)
    planOutgoing(plan, out, {
      opened: parts.opened,
      ...(parts.shared ? { mine: parts.mine } : {}),
      given: given(`${out.to.channel}:${out.to.chat}`),
    });
  for (const form of writes.forms ?? []) planForm(plan, form, parts.macs);
  for (const one of writes.unanswered ?? []) planUnanswered(plan, one, parts.macs);
  for (const copy of writes.copies ?? []) planCopy(plan, copy, parts.macs);
  planTallies(plan, writes.tallies ?? []);
  for (const timer of writes.timers) planTimer(plan, timer);
  for (const event of writes.inbox) planEvent(plan, event, given(event.target.id));
}

function planForgets(plan: Plan, writes: TurnWrites, parts: TurnParts): void {
  const all = { ...parts, done: writes.row };
  // What was on its way may hold what is destroyed here; whoever needs it opens it anew.
  if (writes.forget.length > 0) plan.settled(parts.opened.clear);
  for (const { what, id } of writes.forget) {
    if (what === 'heard') forgetHeard(plan, id, all);
    if (what === 'conversation') {
      forgetConversation(plan, id, all);
      if (id !== writes.conversation?.id) forgetSession(plan, id);
    }
    if (what !== 'draft') plan.settled(() => parts.sessions.delete(id));
    else if (writes.conversation !== undefined)
      forgetDraft(
        plan,
        { conversation: writes.conversation.id, draft: id, came: cameFrom(writes, id) },
        all,
      );
  }
}

/** The chats a draft was in before this one. */
const cameFrom = (writes: TurnWrites, draft: string): readonly string[] =>
  writes.conversation?.before.drafts.find((one) => one.id === draft)?.came ?? [];

function planKeepHeard(plan: Plan, conversation: string): void {
  const heard = plan.currentKey('heard', conversation);
  if (heard !== null) plan.keepKey(heard);
  planKeepPapers(plan, conversation);
}

function planConversation(plan: Plan, writes: TurnWrites, parts: TurnParts): void {
  const { conversation } = writes;
  if (conversation === undefined) return;
  const { id, version, session, transcript } = conversation;
  const forgotten = (what: string, of: string | null) =>
    writes.forget.some((one) => one.what === what && one.id === of);
  planSession(plan, conversation, forgotten('conversation', id));
  const silenced = forgotten('conversation', id) || forgotten('heard', id);
  // What the worker said in the turn that destroys his words is not written down again.
  const keep = (line: TranscriptLine) =>
    !(silenced && line.who === 'worker') && !forgotten('draft', line.draft);
  planTranscript(plan, {
    id,
    version: version + 1,
    lines: transcript.filter(keep),
    consented: session.consents.basic?.given === true,
  });
  plan.settled(() => parts.sessions.set(id, { session, version: version + 1 }));
}

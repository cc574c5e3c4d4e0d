import type { Case } from '../cases/case.ts';
import { isFrozen } from '../cases/link-deeds.ts';
import { readers } from '../desk/accounts/roles.ts';
import type { Act } from '../dialogue/act.ts';
import { expect } from '../dialogue/expect.ts';
import type { Session } from '../dialogue/session.ts';
import { addressKey, parseAddress } from '../messages/address.ts';
import type { Clerk } from '../messages/entry.ts';
import type { Incoming } from '../messages/incoming.ts';
import { isOfFew, shutTalk } from '../services/shut-talk.ts';
import type {
  Committed,
  InboxEvent,
  InboxRow,
  Outgoing,
  TranscriptLine,
  TurnWrites,
} from '../storage/store.ts';
import { tokenise } from '../understanding/model/tokenise.ts';
import { codeOf } from './code.ts';
import { copyOf } from './copy-links.ts';
import { withHeard } from './heard-voice.ts';
import { noticesOf, wishesOf } from './link-events.ts';
import { markOf } from './mark.ts';
import { erasure, exposure, formsOf } from './secret-values.ts';
import { tapOf } from './tap.ts';
import { newsOf } from './told-elsewhere.ts';
import type { TurnsOptions } from './turns.ts';
import { runTurn, type TurnEnd, type TurnStart } from './worker-turn.ts';
import { worldOf } from './world.ts';

/** How often a turn is run again on fresh state before its event is set aside. */
const tries = 20;

/** One event of a conversation from its stored row to its commit, `null` where another process was first with it; on a version conflict the whole is run again, an understanding already made is used again where the open question is the same. */
export async function conversationTurn(
  row: InboxRow,
  options: TurnsOptions,
): Promise<TurnEnd | null> {
  let understood: Understood | null = null;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const tried = await tryTurn(row, { done: { row: row.seq }, understood, options });
    if (tried.written === 'done') return tried.end;
    if (!options.store.waits(row.id)) return null;
    understood = tried.understood;
  }
  throw new Error('Cannot commit turn: its conversation keeps changing');
}

/** The turn of an event that was not stored before: one commit holds both. A `conflict` wrote nothing, be it that the event is known or that the conversation changed meanwhile. */
export async function turnAtOnce(event: InboxEvent, options: TurnsOptions): Promise<Committed> {
  const { id, at } = event;
  const done = { row: null, event: { id, at } };
  return (await tryTurn(event, { done, understood: null, options })).written;
}

async function tryTurn(
  event: InboxEvent,
  {
    done,
    understood,
    options,
  }: {
    readonly done: Pick<TurnWrites, 'row' | 'event'>;
    readonly understood: Understood | null;
    readonly options: TurnsOptions;
  },
): Promise<{
  readonly written: Committed;
  readonly understood: Understood | null;
  readonly end: TurnEnd;
}> {
  const { session, version } = options.store.loadSession(event.target.id);
  const start = startOf(event, options, session);
  const made = await actOf(event, { start, options, understood });
  options.at?.('turn:understood');
  const end = withHeard(event, runTurn(start, made.act));
  options.at?.('turn:stepped');
  const writes = writesOf(event, { start, end, version, options });
  const written = await options.store.commit({ ...writes, ...done });
  options.at?.('turn:written');
  return { written, understood: made.understood, end };
}

/** What a turn of a conversation starts from. */
export function startOf(
  event: InboxEvent,
  options: Pick<TurnsOptions, 'store' | 'now' | 'centre' | 'calendar' | 'policies'>,
  session: Session,
): TurnStart {
  const cases: readonly Case[] =
    session.cases.length === 0 && event.payload.kind !== 'notice'
      ? []
      : options.store.casesOf(event.target.id).filter((one) => !isFrozen(one));
  const now = options.now();
  return {
    conversation: event.target.id,
    session,
    cases,
    centre: options.centre,
    calendar: options.calendar,
    now,
    channel: parseAddress(event.target.id).channel,
    seed: `t${markOf(event.id)}`,
    ...(options.policies === undefined ? {} : { policies: options.policies }),
    caseNumber: () => options.store.caseNumber(now),
    accounts: () => options.store.staff.list(),
    isRead: (service, kept) =>
      readers(options.store.staff.list(), { kind: 'application', service, kept }, options.centre)
        .length > 0,
    visits: {
      own: () => options.store.appointments.of(event.target.id),
      taken: options.store.appointments.taken,
    },
    moves: {
      look: (code) => options.store.moves.look(code, now),
      tries: (what) => options.store.moves.tries(what, event.target.id, now),
      loadSession: options.store.loadSession,
      casesOf: options.store.casesOf,
    },
    ...(event.payload.kind === 'entry' ? { staff: clerkOf(event.payload.entry.by, options) } : {}),
  };
}

/** Who enters it, with what his account may do now: one switched off may do nothing. */
function clerkOf(by: Clerk, { store }: Pick<TurnsOptions, 'store'>): TurnStart['staff'] {
  const account = store.staff.byId(by.id);
  return { ...by, roles: account?.active === true ? account.roles : [] };
}

/** A meaning with the light it was understood in. */
type Understood = { readonly light: string; readonly act: Act };

async function actOf(
  event: InboxEvent,
  at: {
    readonly start: TurnStart;
    readonly options: TurnsOptions;
    readonly understood: Understood | null;
  },
): Promise<{ readonly act: Act; readonly understood: Understood | null }> {
  const { payload } = event;
  if (payload.kind === 'notice')
    return { act: { kind: 'notice', notice: payload.notice }, understood: null };
  if (payload.kind === 'timer')
    return { act: { kind: 'timer', timer: payload.timer }, understood: null };
  if (payload.kind === 'entry')
    return { act: { kind: 'entry', entry: payload.entry }, understood: null };
  if (payload.kind === 'case_act')
    throw new Error('Cannot run turn: a case act came to a conversation');
  const expectation = expect(at.start.session, worldOf(at.start, at.start.cases));
  const light = [
    expectation.kind,
    expectation.question?.id,
    expectation.asked,
    expectation.options.map((option) => option.id).join(),
    expectation.papers?.count,
  ].join('|');
  if (at.understood?.light === light) return { act: at.understood.act, understood: at.understood };
  const meaning = await at.options.understand(payload.incoming, expectation);
  const exposed = exposure(payload.incoming, {
    meaning,
    expectation,
    channels: at.options.channels,
  });
  const act: Act = {
    kind: 'message',
    meaning: exposed === null ? meaning : { ...meaning, exposed },
    ...(at.options.robots === true ? {} : { tap: tapOf(payload.incoming) }),
  };
  return { act, understood: { light, act } };
}

/** What the lines of a turn belong to: the draft in work, or none. */
function talkOf(before: Session, after: Session): string | null {
  const draft = (after.drafts[0] ?? before.drafts[0])?.id;
  if (draft !== undefined) return draft;
  const needs = [before, after].flatMap(({ heard, pending }) => [
    ...(heard?.needs ?? []),
    ...(pending?.kind === 'needs' ? pending.services : []),
  ]);
  return isOfFew(needs) ? shutTalk : null;
}

type Ended = {
  readonly start: TurnStart;
  readonly end: TurnEnd;
  readonly version: number;
  readonly options: TurnsOptions;
};

function writesOf(
  event: InboxEvent,
  { start, end, version, options }: Ended,
): Omit<TurnWrites, 'row' | 'event'> {
  const mark = markOf(event.id);
  const to = parseAddress(start.conversation);
  const forms = formsOf({ start, end, options });
  const replies = end.replies.map((reply, index) => ({
    id: `m${mark}-${index + 1}`,
    to,
    body: { kind: 'reply', reply, language: end.session.language } as const,
  }));
  const code = codeOf({ start, end, options });
  const copy = copyOf({ start, end, options });
  const news = newsOf(event, end);
  const put = replies.map(
    (out): Outgoing => ({
      ...out,
      body: {
        ...out.body,
        ...forms.of(out.body.reply),
        ...code.of(out.body.reply),
        ...copy.of(out.body.reply),
        ...(news === null ? {} : { news }),
      },
    }),
  );
  const staff = end.staff.flatMap((one, index) =>
    (options.staffAddresses?.(one.notice, one.to, one.step) ?? []).map(
      (address): Outgoing => ({
        id: `s${mark}-${index + 1}-${addressKey(address)}`,
        to: address,
        body: { kind: 'staff', notice: one.notice },
      }),
    ),
  );
  const draft = talkOf(start.session, end.session);
  const heard: readonly TranscriptLine[] =
    event.payload.kind === 'incoming'
      ? [worked(event.payload.incoming, { at: start.now, draft })]
      : [];
  const said = replies.map(
    (message): TranscriptLine => ({
      id: message.id,
      at: start.now,
      who: message.body.reply.from !== 'assistant' ? 'staff' : 'assistant',
      body: message.body,
      draft,
    }),
  );
  return {
    conversation: {
      id: start.conversation,
      version,
      before: start.session,
      session: end.session,
      transcript: end.forget.some((one) => one.what === 'conversation') ? [] : [...heard, ...said],
    },
    cases: end.changes,
    outbox: [...erasure(event, end), ...put, ...staff],
    ...forms.writes,
    ...copy.writes,
    unanswered: end.unanswered.map(({ words, entry }) => ({
      // Nobody is named in what is kept for staff.
      words: tokenise(words).text.slice(0, 120),
      entry,
      at: start.now,
    })),
    moves: { ...end.moves, ...code.writes },
    timers: end.timers,
    inbox: [...noticesOf(event, end), ...wishesOf(event, { start, end, options })],
    forget: end.forget,
    keepHeard: end.keepHeard,
    papers: end.papers,
    ...(end.tallies.length === 0 ? {} : { tallies: end.tallies }),
    ...(end.appointments.length === 0 ? {} : { appointments: end.appointments }),
  };
}

const worked = (
  incoming: Incoming,
  { at, draft }: { readonly at: number; readonly draft: string | null },
): TranscriptLine => ({
  id: incoming.id,
  at,
  who: 'worker',
  body: { kind: 'incoming', incoming: bounded(incoming.body) },
  draft,
});

/** A line of the transcript holds at most 4,000 characters of a message. */
const bounded = (body: Incoming['body']): Incoming['body'] =>
  (body.kind === 'paper' || body.kind === 'unreadable') && (body.caption?.length ?? 0) > 4000
    ? { ...body, caption: body.caption?.slice(0, 4000) }
    : body.kind === 'text' && body.text.length > 4000
      ? { ...body, text: body.text.slice(0, 4000) }
      : body;

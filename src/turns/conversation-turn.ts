import type { Case } from '../cases/case.ts';
import type { Act } from '../dialogue/act.ts';
import { expect } from '../dialogue/expect.ts';
import type { Session } from '../dialogue/session.ts';
import { addressKey, parseAddress } from '../messages/address.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { InboxRow, Outgoing, TranscriptLine, TurnWrites } from '../storage/store.ts';
import { erasure, exposure, formsOf } from './secret-values.ts';
import type { TurnsOptions } from './turns.ts';
import { runTurn, type TurnEnd, type TurnStart } from './worker-turn.ts';
import { worldOf } from './world.ts';

/** How often a turn is run again on fresh state before its event is set aside. */
const tries = 20;

/** One event of a conversation from its stored row to its commit; on a version conflict the whole is run again, an understanding already made is used again where the open question is the same. */
export async function conversationTurn(row: InboxRow, options: TurnsOptions): Promise<void> {
  let understood: Understood | null = null;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { session, version } = options.store.loadSession(row.target.id);
    const start = startOf(row, options, session);
    const made = await actOf(row, { start, options, understood });
    understood = made.understood;
    options.at?.('turn:understood');
    const end = runTurn(start, made.act);
    options.at?.('turn:stepped');
    const written = await options.store.commit(writesOf(row, { start, end, version, options }));
    options.at?.('turn:written');
    if (written === 'done') return;
  }
  throw new Error('Cannot commit turn: its conversation keeps changing');
}

function startOf(row: InboxRow, options: TurnsOptions, session: Session): TurnStart {
  const cases: readonly Case[] =
    session.cases.length === 0 ? [] : options.store.casesOf(row.target.id);
  const now = options.now();
  return {
    conversation: row.target.id,
    session,
    cases,
    centre: options.centre,
    calendar: options.calendar,
    now,
    channel: parseAddress(row.target.id).channel,
    seed: `t${row.seq}`,
    caseNumber: () => options.store.caseNumber(now),
  };
}

/** A meaning with the light it was understood in. */
type Understood = { readonly light: string; readonly act: Act };

async function actOf(
  row: InboxRow,
  at: {
    readonly start: TurnStart;
    readonly options: TurnsOptions;
    readonly understood: Understood | null;
  },
): Promise<{ readonly act: Act; readonly understood: Understood | null }> {
  const { payload } = row;
  if (payload.kind === 'notice')
    return { act: { kind: 'notice', notice: payload.notice }, understood: null };
  if (payload.kind === 'timer')
    return { act: { kind: 'timer', timer: payload.timer }, understood: null };
  if (payload.kind === 'case_act')
    throw new Error('Cannot run turn: a case act came to a conversation');
  const expectation = expect(at.start.session, worldOf(at.start, at.start.cases));
  const light = [
    expectation.kind,
    expectation.question?.id,
    expectation.asked,
    expectation.options.map((option) => option.id).join(),
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
  };
  return { act, understood: { light, act } };
}

type Ended = {
  readonly start: TurnStart;
  readonly end: TurnEnd;
  readonly version: number;
  readonly options: TurnsOptions;
};

function writesOf(row: InboxRow, { start, end, version, options }: Ended): TurnWrites {
  const to = parseAddress(start.conversation);
  const forms = formsOf({ start, end, options });
  const replies = end.replies.map((reply, index) => ({
    id: `m${row.seq}-${index + 1}`,
    to,
    body: { kind: 'reply', reply, language: end.session.language } as const,
  }));
  const put = replies.map(
    (out): Outgoing => ({ ...out, body: { ...out.body, ...forms.of(out.body.reply) } }),
  );
  const staff = end.staff.flatMap((one, index) =>
    (options.staffAddresses?.(one.notice, one.to, one.step) ?? []).map(
      (address): Outgoing => ({
        id: `s${row.seq}-${index + 1}-${addressKey(address)}`,
        to: address,
        body: { kind: 'staff', notice: one.notice },
      }),
    ),
  );
  const draft = (end.session.drafts[0] ?? start.session.drafts[0])?.id ?? null;
  const heard: readonly TranscriptLine[] =
    row.payload.kind === 'incoming' ? [worked(row.payload.incoming, { at: start.now, draft })] : [];
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
    row: row.seq,
    conversation: {
      id: start.conversation,
      version,
      before: start.session,
      session: end.session,
      transcript: end.forget.some((one) => one.what === 'conversation') ? [] : [...heard, ...said],
    },
    cases: end.changes,
    outbox: [...erasure(row, end), ...put, ...staff],
    ...forms.writes,
    timers: end.timers,
    inbox: [],
    forget: end.forget,
    keepHeard: end.keepHeard,
    papers: end.papers,
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
  body.kind === 'text' && body.text.length > 4000
    ? { ...body, text: body.text.slice(0, 4000) }
    : body;

import type { Case } from '../cases/case.ts';
import { decide } from '../cases/decide.ts';
import { isFrozen } from '../cases/link-deeds.ts';
import { isElsewhere } from '../cases/silent.ts';
import { askOf } from '../dialogue/ask.ts';
import type { Session } from '../dialogue/session.ts';
import { addressKey, parseAddress } from '../messages/address.ts';
import type { Actor, CaseDeed, Notice } from '../messages/case-act.ts';
import { dayOf } from '../messages/day.ts';
import { isCounter } from '../messages/entry.ts';
import type { Reply } from '../messages/reply.ts';
import { serviceById } from '../services/index.ts';
import type { InboxEvent } from '../storage/store.ts';
import { startOf } from './conversation-turn.ts';

import type { Foreseen, ForeseenMessage } from './port.ts';
import { renderReply } from './render.ts';
import type { TurnsOptions } from './turns.ts';
import { runTurn } from './worker-turn.ts';
import { worldOf } from './world.ts';

/** What it needs of the turns: nothing with which anything is written. */
export type ForeseeOptions = Omit<TurnsOptions, 'log' | 'understand'>;

type Wish = {
  readonly number: string;
  readonly by: Extract<Actor, { role: 'staff' }>;
  readonly deed: CaseDeed;
};

/** What the worker would hear of an act, word for word in his language and as his channel shows it: the act is decided and his turn run as they would be, and nothing of it is written. */
export function foresee(wish: Wish, options: ForeseeOptions): Foreseen {
  const { store, now } = options;
  const before = store.loadCase(wish.number);
  if (before === null) return { kind: 'refused', why: { key: 'refused-no_case' } };
  const { by, deed } = wish;
  const account = store.staff.byId(by.id);
  const decision = decide(
    before,
    { id: 'foreseen', by, at: now(), deed },
    {
      now: now(),
      centre: options.centre,
      calendar: options.calendar,
      roles: account?.active === true ? account.roles : [],
      accounts: store.staff.list(),
      service: serviceById(before.service) ?? null,
      number: wish.number,
      conversation: before.conversation,
    },
  );
  if (decision.refused !== undefined) return { kind: 'refused', why: decision.refused };
  const after = decision.case ?? before;
  const notices = decision.effects.flatMap((one) =>
    one.kind === 'notice' && one.to === undefined ? [one.notice] : [],
  );
  if (isCounter(after.conversation)) return { kind: 'nobody', why: 'counter' };
  if (isElsewhere(after)) return { kind: 'nobody', why: 'elsewhere' };
  if (isFrozen(after)) return { kind: 'nobody', why: 'frozen' };
  return notices.length === 0 ? { kind: 'nobody', why: 'nothing' } : heard(after, notices, options);
}

/** His turn with the news, as it would be now; what must wait is read as he will when he looks. */
function heard(of: Case, notices: readonly Notice[], options: ForeseeOptions): Foreseen {
  const { session } = options.store.loadSession(of.conversation);
  const now = said(of, notices, { session, options });
  const held = now.after.news !== undefined && now.after.news !== session.news;
  const read = held
    ? said(of, notices, { session: { ...session, lastAt: options.now() }, options })
    : now;
  return {
    kind: 'said',
    channel: parseAddress(of.conversation).channel,
    language: read.after.language,
    messages: read.messages,
    held,
    goesOn: read.goesOn,
  };
}

type Saying = { readonly session: Session; readonly options: ForeseeOptions };

function said(of: Case, notices: readonly Notice[], { session, options }: Saying) {
  const messages: ForeseenMessage[] = [];
  let after = session;
  let goesOn = false;
  for (const [index, notice] of notices.entries()) {
    const event: InboxEvent = {
      id: `foreseen-${index}`,
      target: { kind: 'conversation', id: of.conversation },
      at: options.now(),
      payload: { kind: 'notice', notice },
    };
    const start = startOf(event, options, after);
    const cases = start.cases.map((one) => (one.number === of.number ? of : one));
    const end = runTurn({ ...start, cases }, { kind: 'notice', notice });
    after = end.session;
    const ask = askOf(after, worldOf(start, cases));
    const ours = 'view' in ask && ask.view?.number === of.number;
    for (const reply of end.replies) {
      // What stands open of another matter is not for everybody who has this one.
      const other = reply.asksAt !== undefined && !ours;
      goesOn ||= other;
      const shown = other
        ? { ...reply, lines: reply.lines.slice(0, reply.asksAt), options: [] }
        : reply;
      if (shown.lines.length > 0) messages.push(worded(of, shown, { session: after, options }));
    }
  }
  return { messages, after, goesOn };
}

function worded(of: Case, reply: Reply, { session, options }: Saying): ForeseenMessage {
  const to = parseAddress(of.conversation);
  const { language } = session;
  const channel = options.channels.find(({ name }) => name === to.channel);
  const form =
    reply.secret === true && options.formLink !== undefined
      ? { form: { link: options.formLink('…'), minutes: options.centre.times.formMinutes } }
      : {};
  const message = renderReply(
    { id: addressKey(to), to, body: { kind: 'reply', reply, language, ...form } },
    options.wording,
    {
      ...channel?.shows,
      others: channel?.others !== undefined,
      noticeLink: options.noticeLink,
      today: dayOf(options.now()),
    },
  );
  return {
    text: message.text,
    options: message.options.map(({ label }) => label),
    from: reply.from === 'assistant' ? null : reply.from.staff,
  };
}

import type { Notice } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { stateKey } from '../services/state-key.ts';
import { passedOn } from './alert-told.ts';
import { askOf } from './ask.ts';
import { isOfLine, tickedLine } from './asked-list.ts';
import { called } from './calling.ts';
import { andStill, onFiled } from './filing.ts';
import {
  counter,
  doing,
  type Flow,
  having,
  hotlines,
  quietly,
  quietWhenIdle,
  saying,
} from './flow.ts';
import { giftCame } from './gift-news.ts';
import { askHow } from './how.ts';
import { leadOn, nextDoor } from './leading-on.ts';
import { onFrozen, onLinkNews } from './link-news.ts';
import { asked } from './notice-asked.ts';
import { offerLines } from './offer.ts';
import { toAlert } from './papers-in-danger.ts';
import { previewLines } from './preview.ts';
import { isUnknown, receiptLines } from './receipt.ts';
import { reviewHint, reviewWished } from './review-wish.ts';
import { onSlipNews, slipAnswered } from './slip.ts';
import type { World } from './world.ts';

/** One kind of news. */
type News<K extends Notice['news']['kind']> = Extract<Notice['news'], { readonly kind: K }>;

/** The service's name. */
export const service = (notice: Notice): Phrase => ({ key: `service-${notice.service}` });

/** What a case tells the conversation: worded here and nowhere else, whoever acted. */
export function onNotice(flow: Flow, notice: Notice, world: World): Flow {
  const { news } = notice;
  switch (news.kind) {
    case 'opened':
      return opened(flow, notice, { news, world });
    case 'refused':
      return saying(flow, { key: 'notice-refused', args: { why: news.why } });
    case 'done':
      return done(flow, notice, { news, world });
    case 'claimed':
      return claimed(flow, notice, { news, world });
    case 'asked':
      return asked(flow, notice, { want: news.want, also: news.also, world });
    case 'request_cancelled':
      return flow.session.drafts.length > 0
        ? quietly(flow)
        : quietly(saying(flow, { key: 'notice-request_cancelled' }));
    case 'replied':
      return replied(flow, notice, { news, world });
    case 'handed_back':
      return saying(having(flow, { person: null }), {
        key: 'notice-handed_back',
        args: { by: news.by },
      });
    case 'moved':
      return moved(flow, notice, { news, world });
    case 'paper_judged':
      return news.accept
        ? quietly(
            saying(flow, {
              key: 'notice-paper_accepted',
              args: { paper: paperOf(news.need), case: literal(notice.case) },
            }),
          )
        : saying(flow, {
            key: 'notice-paper_returned',
            args: { paper: paperOf(news.need), reason: news.reason ?? '' },
          });
    case 'referred':
      return quietWhenIdle(saying(flow, ...offerLines(news.offer)), world);
    case 'referred_here':
      return quietWhenIdle(
        saying(flow, { key: 'notice-referred_here', args: { case: literal(notice.case) } }),
        world,
      );
    case 'written':
      return quietWhenIdle(
        saying(flow, {
          key: `notice-written-${news.what}`,
          args: { service: service(notice), case: literal(notice.case), text: news.text },
        }),
        world,
      );
    case 'extended':
      return quietWhenIdle(
        saying(flow, {
          key: 'notice-extended',
          args: {
            service: service(notice),
            case: literal(notice.case),
            due: news.due,
            reason: news.reason,
          },
        }),
        world,
      );
    case 'acknowledged':
      return acknowledged(flow, news.by);
    case 'announced':
      return quietWhenIdle(saying(flow, ...news.lines), world);
    case 'review_wished':
      return reviewWished(flow, notice, { news, world });
    case 'gift':
      return giftCame(flow, news, world);
    case 'offer_back':
      return offerBack(flow);
    case 'preview':
      return previewed(flow, notice, { news, world });
    case 'slip':
      return onSlipNews(flow, notice, { news, world });
    case 'frozen':
      return onFrozen(flow, notice, world);
    case 'thawed':
      return quietWhenIdle(
        saying(flow, {
          key: 'link-thawed',
          args: { service: service(notice), case: literal(notice.case), by: news.by },
        }),
        world,
      );
    case 'linked_away':
    case 'linked_here':
      return onLinkNews(flow, notice, { news, world });
  }
}

/** His line of the public notice is shown to him; whether it may stand so is asked in its turn. */
const previewed = (flow: Flow, notice: Notice, { news, world }: With<'preview'>): Flow =>
  quietWhenIdle(
    saying(
      flow,
      { key: 'notice-preview', args: { service: service(notice) } },
      ...previewLines({ ...news, at: world.now, answer: 'asked' }),
    ),
    world,
  );

/** Only now does he hear that a person knows; where he is stays the first thing wanted. */
function acknowledged(flow: Flow, by: string): Flow {
  const { safe } = flow.session;
  const told = saying(flow, { key: 'notice-acknowledged', args: { by } });
  const wants = safe !== undefined && !safe.place && !safe.down;
  return quietly(wants ? saying(told, { key: 'danger-ask_place-1' }) : told);
}

const paperOf = (need: string | null): Phrase => ({ key: `paper-${need ?? 'other'}` });

/** A kind of news with the world it came into. */
export type With<K extends Notice['news']['kind']> = {
  readonly news: News<K>;
  readonly world: World;
};

/** The receipt: number, what happens next, by when, which papers; the draft is emptied now, and only now. */
function opened(flow: Flow, notice: Notice, { news, world }: With<'opened'>): Flow {
  const cases = [...flow.session.cases, notice.case];
  if (notice.kind === 'alert') return quietly(toAlert(having(flow, { cases }), notice.case, world));
  if (notice.kind === 'call') {
    const before = flow.session.drafts.length > 0 || flow.session.heard !== null;
    const told = saying(
      having(flow, { cases }),
      callLine(flow, news.urgent === true, world),
      ...(before ? [{ key: 'call-before' }] : []),
    );
    return news.urgent === true ? told : called(told, notice.case, world);
  }
  const drafts = flow.session.drafts
    .map((draft) =>
      draft.id === news.draft
        ? { ...draft, services: draft.services.filter((id) => id !== notice.service), papers: [] }
        : draft,
    )
    .filter((draft) => draft.services.length > 0);
  const ended = flow.session.drafts.length > drafts.length && news.draft !== undefined;
  const calm = having(flow, { cases, drafts, pending: null });
  const quiet = ended
    ? doing(
        calm,
        { kind: 'no_timer', name: `remind:${news.draft}` },
        { kind: 'no_timer', name: `expire:${news.draft}` },
      )
    : calm;
  const open = [
    ...drafts.flatMap((draft) => draft.services),
    ...world.cases.filter((view) => view.open).map((view) => view.service),
  ];
  const lines = receiptLines(notice, { news, world }, open);
  const told = saying({ ...quiet, receipt: notice.case }, ...lines);
  if (!isUnknown(notice, world)) return leadOn(quietWhenIdle(told, world), notice.case, world);
  const code = { kind: 'give_code', cases: [notice.case], drafts: [], lasting: true } as const;
  return quietWhenIdle({ ...doing(told, code), code: true }, world);
}

const callLine = ({ session }: Flow, urgent: boolean, world: World): Phrase => ({
  key: urgent ? 'call-opened_urgent' : world.open ? 'call-opened' : 'call-opened_closed',
  args: { ...counter(world, session.language), ...hotlines(world) },
});

function done(flow: Flow, notice: Notice, { news, world }: With<'done'>): Flow {
  switch (news.deed) {
    case 'withdraw':
      return quietWhenIdle(
        saying(flow, {
          key: `done-withdraw-${notice.service}|done-withdraw`,
          args: { case: literal(notice.case), service: service(notice) },
        }),
        world,
      );
    case 'supply':
      return supplied(flow, notice, world);
    case 'add_paper':
      return onFiled(flow, notice, world);
    case 'lack_paper':
      return lacked(flow, notice, world);
    case 'say': {
      const { person } = flow.session;
      // What to do was said before the words went to the alert, unless staff had asked for them.
      if (notice.kind === 'alert' && person !== null && person.case !== notice.case)
        return quietly(flow);
      if (person === null) return said(flow, notice, world);
      if (person.told) return quietly(flow);
      return quietly(
        saying(having(flow, { person: { ...person, told: true } }), {
          key: 'done-relayed',
          args: { by: person.name },
        }),
      );
    }
    case 'answer_preview':
      return quietWhenIdle(
        saying(flow, {
          key: `done-answer_preview-${news.answer}`,
          args: { service: service(notice) },
        }),
        world,
      );
    case 'answer_slip':
      return slipAnswered(flow, news, world);
    case 'reach': {
      const cases = flow.session.cases.includes(notice.case)
        ? flow.session.cases
        : [...flow.session.cases, notice.case];
      const what = news.kept.map((one) => ({ key: `reach-${one}` }));
      return quietWhenIdle(
        saying(having(flow, { cases }), { key: 'done-reach', args: { what } }),
        world,
      );
    }
    case 'revoke_consent':
    case 'request_deletion':
      return quietly(flow);
    case 'leave':
      return saying(flow, { key: 'done-leave' });
  }
}

/** What he named or meant of staff's list has its answer. */
const withoutLine = (flow: Flow): Flow =>
  isOfLine(flow.session) ? having(flow, { pending: null }) : flow;

function supplied(flow: Flow, notice: Notice, world: World): Flow {
  const calm = having(flow, { pending: null });
  const line = tickedLine(notice, { world, more: flow.more });
  if (line !== null) return andStill(saying(calm, line), world);
  return saying(calm, { key: 'done-supply', args: { case: literal(notice.case) } });
}

/** A paper that does not come is told on; of a list its line is off, and nothing waits for it. */
function lacked(flow: Flow, notice: Notice, world: World): Flow {
  const line = tickedLine(notice, { world, more: flow.more }) ?? { key: 'done-lack_paper' };
  return andStill(saying(withoutLine(flow), line), world);
}

/** Words for an alert need no receipt: after them he is listened to, or the open question stands again; where none stands, as after an answer to staff's own question, he hears that they arrived. */
function said(flow: Flow, notice: Notice, world: World): Flow {
  if (flow.session.safe !== undefined) return quietly(flow);
  const silent = notice.kind === 'alert' && askOf(flow.session, world).kind !== 'idle';
  const line = tickedLine(notice, { world, more: flow.more });
  if (line !== null) return andStill(saying(withoutLine(flow), line), world);
  return silent ? flow : saying(flow, { key: 'done-say' });
}

/** Somebody has the case; after a wish for a person the conversation is theirs from now on. */
function claimed(flow: Flow, notice: Notice, { news, world }: With<'claimed'>): Flow {
  const args = { by: news.by, service: service(notice), case: literal(notice.case) };
  if (notice.kind !== 'call')
    return quietly(notice.kind === 'alert' ? flow : saying(flow, { key: 'notice-claimed', args }));
  const person = { case: notice.case, name: news.by, since: world.now, told: false };
  return quietly(
    saying(
      having(flow, { person, pending: null }),
      { key: 'notice-claimed_call', args },
      { key: 'notice-person', args: { by: news.by } },
    ),
  );
}

/** A person speaks: the conversation is theirs now, and says so once. */
function replied(flow: Flow, notice: Notice, { news, world }: With<'replied'>): Flow {
  const first = flow.session.person === null;
  const person = first
    ? { case: notice.case, name: news.by, since: world.now, told: false }
    : {
        ...flow.session.person,
        case: notice.case,
        name: news.by,
      };
  const said = saying(
    { ...quietly(having(flow, { person })), from: { staff: news.by } },
    literal(news.text),
  );
  return first ? saying(said, { key: 'notice-person', args: { by: news.by } }) : said;
}

function moved(flow: Flow, notice: Notice, { news, world }: With<'moved'>): Flow {
  const why: readonly Phrase[] = [
    ...(news.reason === undefined || news.reason === ''
      ? []
      : [{ key: 'notice-reason', args: { reason: news.reason } }]),
    ...(news.code === undefined
      ? []
      : [{ key: `code-${news.code}.door|nothing`, args: hotlines(world) }]),
  ];
  const line =
    notice.kind === 'alert'
      ? { key: `danger-${news.to}|nothing`, args: hotlines(world) }
      : {
          key: `notice-moved-${news.to}|notice-moved`,
          args: {
            service: service(notice),
            case: literal(notice.case),
            state: { key: stateKey(notice.service, news.to) },
          },
        };
  const told = saying(flow, line, ...why, ...reviewHint(notice.service, news.to));
  const { person } = flow.session;
  const ended = ['closed', 'declined'].includes(news.to) && person?.case === notice.case;
  const free = ended ? having(told, { person: null }) : told;
  const over = notice.kind === 'alert' && news.to === 'closed';
  const back = over ? passedOn(free, world) : free;
  // Where nothing more is to be asked, nothing is announced.
  const asks = news.file && askOf(back.session, world).kind !== 'idle';
  if (asks) return saying(back, { key: `notice-file-${notice.service}|notice-file` });
  const next = decided.has(news.to) ? nextDoor(quietly(back), notice.case, world) : quietly(back);
  return news.how === true ? askHow(next, notice.service, world) : next;
}

/** After these an application is decided. */
const decided: ReadonlySet<string> = new Set(['paid', 'declined', 'closed']);

/** Staff were silent for the centre's hours: the worker is offered the assistant again. */
function offerBack(flow: Flow): Flow {
  return flow.session.person === null
    ? quietly(flow)
    : quietly(saying(flow, { key: 'notice-offer_back', args: { by: flow.session.person.name } }));
}

import type { Notice } from '../messages/case-act.ts';
import { literal } from '../messages/phrase.ts';
import { type Flow, having, quietly, quietWhenIdle, saying } from './flow.ts';
import { nameOfCase, nameOfDraft } from './movable.ts';
import type { World } from './world.ts';

type LinkNews = Extract<Notice['news'], { readonly kind: 'linked_away' | 'linked_here' }>;
type Gone = Extract<LinkNews, { readonly kind: 'linked_away' }>;

/** So many cases are remembered as gone elsewhere. */
const mostGone = 20;

/** News of cases that went on in another chat, by the worker's code or by staff who called him. */
export const onLinkNews = (
  flow: Flow,
  notice: Notice,
  { news, world }: { readonly news: LinkNews; readonly world: World },
): Flow =>
  news.kind === 'linked_away'
    ? linkedAway(flow, news, world)
    : linkedHere(flow, notice, { talking: news.talking, world });

/** The worker hears where it went and through whom, and can say that it was not him. */
function linkedAway(flow: Flow, news: Gone, world: World): Flow {
  const { session } = flow;
  const numbers = news.cases.map(({ number }) => number);
  const pending = about(session.pending, numbers) ? null : session.pending;
  const left = having(flow, {
    cases: session.cases.filter((number) => !numbers.includes(number)),
    person:
      session.person !== null && numbers.includes(session.person.case) ? null : session.person,
    // What is asked here now is not pushed away: to say it in words works at every turn.
    pending: pending === null || pending.kind === 'rest' ? { kind: 'gone' } : pending,
    gone: [...(session.gone ?? []), ...numbers].slice(-mostGone),
  });
  const told = saying(left, {
    key: news.by === null ? 'link-away' : 'link-away_by',
    args: {
      what: [
        ...news.cases.map((one) => nameOfCase(one.number, one.service)),
        ...news.drafts.map(nameOfDraft),
      ],
      channel: { key: `channel-${news.channel}` },
      phone: world.centre.phone,
      by: news.by ?? '',
    },
  });
  return left.session.pending?.kind === 'gone' ? told : quietly(told);
}

/** Whether a pending thing is about one of these cases. */
const about = (pending: Flow['session']['pending'], numbers: readonly string[]): boolean =>
  pending !== null &&
  (('place' in pending && numbers.includes(pending.place.id)) ||
    ('target' in pending && pending.target !== null && numbers.includes(pending.target)));

/** The worker is told kindly that somebody else says it was not he, and that it rests; whoever had the conversation about it has it no more. */
export function onFrozen(flow: Flow, notice: Notice, world: World): Flow {
  const { person, pending } = flow.session;
  const calm = having(flow, {
    person: person?.case === notice.case ? null : person,
    pending: about(pending, [notice.case]) ? null : pending,
  });
  const args = { what: nameOfCase(notice.case, notice.service), phone: world.centre.phone };
  return quietWhenIdle(saying(calm, { key: 'link-frozen', args }), world);
}

function linkedHere(
  flow: Flow,
  notice: Notice,
  { talking, world }: { readonly talking: string | null; readonly world: World },
): Flow {
  const cases = [...flow.session.cases.filter((number) => number !== notice.case), notice.case];
  const here = saying(having(flow, { cases }), {
    key: 'link-here',
    args: { case: literal(notice.case), service: { key: `service-${notice.service}` } },
  });
  if (talking === null) return here;
  const person = { case: notice.case, name: talking, since: world.now, told: false };
  return quietly(
    saying(having(here, { person, pending: null }), {
      key: 'notice-person',
      args: { by: talking },
    }),
  );
}

import type { Notice } from '../messages/case-act.ts';
import { literal } from '../messages/phrase.ts';
import { askOf } from './ask.ts';
import { type Flow, having, quietly, saying } from './flow.ts';
import type { World } from './world.ts';

type LinkNews = Extract<
  Notice['news'],
  { readonly kind: 'link_asked' | 'link_refused' | 'linked_away' | 'linked_here' }
>;

/** News of a case that is to go on, or goes on, in another chat. */
export function onLinkNews(
  flow: Flow,
  notice: Notice,
  { news, world }: { readonly news: LinkNews; readonly world: World },
): Flow {
  const args = { case: literal(notice.case), service: { key: `service-${notice.service}` } };
  const { session } = flow;
  switch (news.kind) {
    case 'link_asked':
      return session.person === null
        ? linkAsked(flow, world)
        : quietly(
            saying(flow, {
              key: 'link-tell_person',
              args: { ...args, channel: channel(news.channel), by: session.person.name },
            }),
          );
    case 'link_refused':
      return saying(flow, { key: 'link-refused', args: { phone: world.centre.phone } });
    case 'linked_away': {
      const left = having(flow, {
        cases: session.cases.filter((number) => number !== notice.case),
        person: session.person?.case === notice.case ? null : session.person,
        pending: about(session.pending, notice.case) ? null : session.pending,
      });
      return saying(left, {
        key: 'link-away',
        args: { ...args, channel: channel(news.channel), phone: world.centre.phone },
      });
    }
    case 'linked_here':
      return linkedHere(flow, notice, { talking: news.talking, world });
  }
}

/** The question itself stands open from now on; what is pending is settled first. */
function linkAsked(flow: Flow, world: World): Flow {
  const awake = flow.session.pending?.kind === 'rest' ? having(flow, { pending: null }) : flow;
  return askOf(awake.session, world).kind === 'link' ? awake : quietly(awake);
}

const channel = (name: string) => ({ key: `channel-${name}` });

/** Whether a pending thing is about a case. */
const about = (pending: Flow['session']['pending'], number: string): boolean =>
  pending !== null &&
  (('place' in pending && pending.place.id === number) ||
    ('target' in pending && pending.target === number));

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

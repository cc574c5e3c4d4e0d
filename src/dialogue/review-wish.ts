import type { Notice } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { acting, type Flow, having, quietWhenIdle, saying } from './flow.ts';
import type { Said } from './storing.ts';
import type { CaseView, World } from './world.ts';

const answered: ReadonlySet<string> = new Set(['answered', 'review', 'follow_up', 'closed']);

/** The newest case of his whose written answer the law lets be reviewed; whether its days are over says the case. */
export const reviewable = ({ cases }: World): CaseView | undefined =>
  cases.findLast(
    ({ service, state }) => answered.has(state) && (serviceById(service)?.reviews?.length ?? 0) > 0,
  );

/** He wishes for a review: asked once whether that is meant, since it can be wished only once. */
export function wantsReview(flow: Flow, { meaning, world }: Said): Flow | null {
  const view = meaning.review === true ? reviewable(world) : undefined;
  if (view === undefined) return null;
  // It runs already: the case says so.
  if (view.state === 'review')
    return acting(flow, view.number, { kind: 'wish_review', words: meaning.text });
  return having(flow, {
    pending: { kind: 'confirm', what: 'look_again', target: view.number, words: meaning.text },
  });
}

/** Under a written answer: how a review is wished for. */
export const reviewHint = (service: string, to: string): readonly Phrase[] =>
  to === 'answered' && (serviceById(service)?.reviews?.length ?? 0) > 0
    ? [{ key: 'review-hint' }]
    : [];

type Wished = Extract<Notice['news'], { readonly kind: 'review_wished' }>;

/** His wish stands: who reviews, by when, and by which article. */
export const reviewWished = (
  flow: Flow,
  notice: Notice,
  { news, world }: { readonly news: Wished; readonly world: World },
): Flow =>
  quietWhenIdle(
    saying(flow, {
      key: `notice-${news.review}_wished`,
      args: {
        case: literal(notice.case),
        law: literal(news.law),
        due: news.due ?? 'none',
      },
    }),
    world,
  );

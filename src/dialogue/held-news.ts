import type { Notice } from '../messages/case-act.ts';
import { serviceById } from '../services/index.ts';
import type { Meaning } from './act.ts';
import { isDiscreet, isThere, mayWriteAt } from './discreet.ts';
import { doing, type Flow, having, quietly, saying } from './flow.ts';
import { onNotice } from './notices.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** News that a worker's own act brings about, or that no chat may wait for. */
const atOnce: ReadonlySet<Notice['news']['kind']> = new Set([
  'opened',
  'refused',
  'done',
  'acknowledged',
  'linked_away',
  'linked_here',
  'frozen',
  'thawed',
]);

/** Whether the worker was told that there is news, and may look at it. */
export const newsStands = ({ news }: Session): boolean => news?.told === true;

/** News that comes by itself into a chat where others may read along: it waits, and only that there is some is said, in hours that are safe; `null` where it may be said as it is. */
export function holdNews(flow: Flow, notice: Notice, world: World): Flow | null {
  const { session } = flow;
  const discreet = isDiscreet(session, world) || serviceById(notice.service)?.shut === true;
  if (!discreet || atOnce.has(notice.news.kind) || isThere(session, world)) return null;
  const waiting = [...(session.news?.waiting ?? []), notice];
  const held = having(flow, { news: { waiting, told: false } });
  return tellOrWait(held, world);
}

function tellOrWait(flow: Flow, world: World): Flow {
  const at = mayWriteAt(flow.session, world);
  if (at === world.now) return told(flow);
  if (at === null) return quietly(flow);
  return quietly(doing(flow, { kind: 'timer', name: 'news', at, timer: { kind: 'news' } }));
}

function told(flow: Flow): Flow {
  const { news } = flow.session;
  if (news === undefined) return quietly(flow);
  return having(flow, { news: { ...news, told: true } });
}

/** The hours that are safe have begun. */
export const onNewsTimer = (flow: Flow, world: World): Flow =>
  flow.session.news === undefined || newsStands(flow.session)
    ? quietly(flow)
    : tellOrWait(flow, world);

/** Who writes is there: that there is news is told him now. */
export const newsIfThere = (flow: Flow): Flow =>
  flow.session.news === undefined || flow.session.news.waiting.length === 0 ? flow : told(flow);

/** He looks at what waited, word for word as it came, or not now; `null` where the message says something else. */
export function answerNews(flow: Flow, { option, act }: Meaning, world: World): Flow | null {
  const { news, ...rest } = flow.session;
  if (news === undefined) return null;
  if (option === 'look' || (option === undefined && act === 'yes'))
    return news.waiting.reduce((now, one) => onNotice(now, one, world), { ...flow, session: rest });
  return option === 'not_now' || act === 'no' || act === 'pause'
    ? quietly(saying(having(flow, { news: { ...news, told: false } }), { key: 'news-kept' }))
    : null;
}

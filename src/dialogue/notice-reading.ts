import { noticeVersion, privacyNotice } from '../messages/privacy-notice.ts';
import type { Option, Reply } from '../messages/reply.ts';
import type { Ask } from './ask.ts';
import { type Flow, having, saying } from './flow.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** So many sections are said at once: a chat is no page. */
const atOnce = 2;

/** Says the privacy notice from a section on, a short part at a time; the session remembers where it goes on. */
export function readNotice(flow: Flow, from: number, world: World): Flow {
  const all = privacyNotice(world.centre, flow.session.language);
  const start = from < all.length ? from : 0;
  const next = start + atOnce;
  const lines = all
    .slice(start, next)
    .map(({ title, text }) => ({ key: 'notice-part', args: { title, text } }));
  const left = Math.ceil((all.length - next) / atOnce);
  const told = saying(
    { ...flow, privacy: true },
    ...lines,
    left > 0 ? { key: 'notice-more', args: { left } } : noticeVersion(world.centre),
  );
  return having(told, { reading: left > 0 ? next : undefined });
}

/** Says one section of the notice; where it is being read, it goes on from where it was. */
export function readSection(flow: Flow, id: string, world: World): Flow {
  const lines = privacyNotice(world.centre, flow.session.language)
    .filter((one) => one.id === id)
    .map(({ title, text }) => ({ key: 'notice-part', args: { title, text } }));
  return saying(flow, ...lines);
}

/** What may be pressed while the notice is being read. */
export const readingOptions = ({ reading }: Session): readonly Option[] =>
  reading === undefined ? [] : [{ id: 'notice_more', label: { key: 'o-notice_more' } }];

/** Between two parts of the notice the open question would only be in the way: what may be pressed stays. */
export const readsOn = ({ privacy, session }: Flow): boolean =>
  privacy === true && session.reading !== undefined;

/** Whether the way to the whole notice stands beside a reply. */
export function privacyOf(flow: Flow, { kind }: Ask): Pick<Reply, 'privacy'> {
  if (flow.privacy === true) return { privacy: 'said' };
  return !flow.quiet && kind === 'consent' ? { privacy: 'asked' } : {};
}

import { createGroupDesk } from '../desk/group/group-desk.ts';
import type { GroupPort } from '../desk/group/group-port.ts';
import type { Turns } from '../turns/turns.ts';

type Parts = Pick<GroupPort, 'store' | 'wording' | 'centre' | 'now'> & {
  readonly turns: () => Turns;
};

/** What staff do in a group of an app, done as on the desk's forms; `group` is where its cards stand. */
export const groupTake = (
  app: GroupPort['app'],
  { store, turns, wording, centre, now }: Parts,
  {
    link,
    group: { chat, key, voice },
  }: Pick<GroupPort, 'link'> & { readonly group: GroupPort['group'] & Pick<GroupPort, 'voice'> },
): ReturnType<typeof createGroupDesk> =>
  createGroupDesk({
    app,
    store,
    act: (...args) => turns().act(...args),
    wording,
    centre,
    now,
    link,
    group: { chat, key },
    voice,
  });

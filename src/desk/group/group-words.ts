import type { Phrase } from '../../messages/phrase.ts';
import type { Wording } from '../../wording/wording.ts';

/** How a group is spoken to in one chat app: `<app>-group-…` stands before `group-…`, where the app has words of its own. */
export const groupWords =
  (app: string, wording: Pick<Wording, 'text'>): ((phrase: Phrase) => string) =>
  (one) =>
    wording.text(
      one.key.startsWith('group-') ? { ...one, key: `${app}-${one.key}|${one.key}` } : one,
      'zh-CN',
    );

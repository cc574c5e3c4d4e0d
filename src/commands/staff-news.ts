import type { StaffNews } from '../channels/staff-group/staff-notices.ts';
import { cardOf } from '../desk/group/card.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Store } from '../storage/store.ts';

/** What a staff group is told from, and the way to a case on the desk; `name`: of the group's channel of notices. */
export function staffNews(
  { store, onDesk }: { readonly store: Store; readonly onDesk: string | undefined },
  {
    name,
    duty,
    say,
  }: {
    readonly name: string;
    /** Whoever has it keeps the cards true. */
    readonly duty: string;
    readonly say: (phrase: Phrase) => string;
  },
): { readonly link: (number: string) => string | null; readonly news: StaffNews } {
  const link = (number: string): string | null =>
    onDesk === undefined ? null : new URL(`/desk/cases/${number}`, onDesk).href;
  const news: StaffNews = {
    posts: store.staffChats,
    card: (number) => {
      const of = store.desk.case(number);
      return of === null ? null : cardOf(of, { say, link: link(number) });
    },
    waiting: (number) => store.outbox.pendingFor(`${name}:${number}`),
    onChange: (listener) =>
      store.onCommit(({ cases }) => {
        if (store.duties.holds(duty)) for (const number of cases) listener(number);
      }),
  };
  return { link, news };
}

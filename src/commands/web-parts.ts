import type { Unlocking } from '../channels/web/web-options.ts';
import type { Answers } from '../messages/answer.ts';
import type { Store } from '../storage/store.ts';

/** Wrong guesses at the last four digits before the next one has to wait, and for how long. */
const guessWindow = 15 * 60_000;
const unlockTries = {
  windowMs: guessWindow,
  free: 5,
  pauseMs: guessWindow,
  longestMs: guessWindow,
} as const;

/** A mark of the quick exit is kept as a tick is, by a digest alone; after a day the chat is hidden by its age. */
const leftWindow = 86_400_000;

const phonesIn = (answers: Answers): readonly string[] =>
  ['phone', 'alt_phone', 'speaker_phone'].flatMap((id) => {
    const value = answers[id]?.value;
    return typeof value === 'string' ? [value] : [];
  });

/** Every phone that was given in a conversation of the web chat. */
function phonesOf(store: Store, chat: string): readonly string[] {
  const conversation = `web:${chat}`;
  const { session } = store.loadSession(conversation);
  const drafts = session.drafts.flatMap((draft) => phonesIn(draft.answers));
  const cases =
    session.cases.length === 0
      ? []
      : store
          .casesOf(conversation)
          .flatMap((one) => [...phonesIn(one.answers), one.speaker.phone ?? '']);
  return [...drafts, ...cases].filter((phone) => phone.length >= 4);
}

/** What the web chat is given of the store: its own history and papers, and the shared phone's lock. */
export function webParts(store: Store, now: () => number) {
  return {
    newest: (chat: string, enough: Parameters<typeof store.desk.newestLines>[1]) =>
      store.desk.newestLines(`web:${chat}`, enough),
    openPaper: async (chat: string, id: string) =>
      ownPapers(store, chat).has(id) ? store.papers.open(id) : null,
    phoneKnown: (chat: string) => phonesOf(store, chat).length > 0,
    left: {
      is: (chat: string) => store.staff.guesses(`left:${chat}`, now(), leftWindow) > 0,
      // Once is enough, however often the page says so.
      put: async (chat: string) => {
        await store.staff.forgive(`left:${chat}`);
        await store.staff.guess(`left:${chat}`, now(), leftWindow);
      },
      take: (chat: string) => store.staff.forgive(`left:${chat}`),
    },
    unlock: async (chat: string, lastFour: string): Promise<Unlocking> => {
      const what = `unlock:${chat}`;
      // Counted before it is looked at: of many at once no more are weighed than may.
      const wait = await store.staff.attempt([{ what, ...unlockTries }], now());
      if (wait > 0) return 'wait';
      if (
        /^\d{4}$/u.test(lastFour) &&
        phonesOf(store, chat).some((phone) => phone.endsWith(lastFour))
      ) {
        await store.staff.forgive(what);
        return 'open';
      }
      return 'wrong';
    },
  };
}

/** Ids of the files that came from this chat. */
function ownPapers(store: Store, chat: string): ReadonlySet<string> {
  const lines = store.desk.transcript(`web:${chat}`);
  return new Set(
    lines.flatMap(({ body }) =>
      body.kind === 'incoming' && body.incoming.kind === 'paper' ? [body.incoming.paper.id] : [],
    ),
  );
}

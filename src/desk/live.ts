import { randomUUID } from 'node:crypto';
import type { Case } from '../cases/case.ts';
import { titleOf } from '../cases/listing/listed.ts';
import type { Send } from '../http/event-stream.ts';
import { isCounter } from '../messages/entry.ts';
import { lru } from '../storage/lru.ts';
import type { DeskPort } from './desk-port.ts';

/** Tells open pages what changed, with nothing personal: `queue`, `case:<number>`, `alert`, `new:<words>` for an ordinary case that has just come, and to one that joins `at`. Every event's id is the mark it leads to. */
export type Live = {
  readonly join: (send: Send, page?: Partial<Page>) => () => void;
  /** Where things stand now; a page that was made at another mark has missed something. */
  readonly mark: () => string;
  readonly close: () => void;
};

/** An open page. */
type Page = {
  readonly sees: (of: Case) => boolean;
  /** A new case in words for this reader: number, service and urgency. */
  readonly words: (of: Case) => string;
  /** Whether whoever looks is still let in as he was. */
  readonly isIn: () => boolean;
  readonly end: () => void;
};

/** How often it is looked whether a sign-in ran out. */
const lookMs = 60_000;

/** Of so many cases it is remembered how their rows look. */
const looksKept = 2_000;

/** All that a row of the list shows of a case, in one line. */
const lookOf = (of: Case): string =>
  JSON.stringify([
    of.state,
    of.owner,
    of.urgency,
    of.clock,
    of.talking,
    of.requests?.length,
    of.deletionAsked,
    of.served,
    of.alert,
    of.papers?.map(({ need, state }) => [need, state]),
    of.slips,
    titleOf(of),
  ]);

/** It has just come and nobody has it; danger has a bell of its own. */
const isNew = ({ version, kind, owner }: Case): boolean =>
  version === 1 && kind !== 'alert' && owner === null;

const everything: Page = {
  sees: () => true,
  words: ({ number }) => number,
  isIn: () => true,
  end: () => undefined,
};

/** One listener on the store for all open pages. */
export function createLive(store: Pick<DeskPort['store'], 'onCommit' | 'desk' | 'outbox'>): Live {
  const pages = new Map<Send, Page>();
  const start = randomUUID().slice(0, 8);
  let changes = 0;
  let given = store.outbox.deadCount();
  let sent = false;
  // Every reply to a worker goes through the outbox; only one that is given up shows on the desk, and is counted when somebody looks.
  const isGivenUp = (): boolean => {
    if (!sent) return false;
    sent = false;
    const before = given;
    given = store.outbox.deadCount();
    return given !== before;
  };
  const mark = () => {
    if (isGivenUp()) changes += 1;
    return `${start}-${changes}`;
  };
  const looks = lru<string>(looksKept);
  // Looking, notes and talk leave a row as it was: no list is opened again for them.
  const looksNew = (of: Case): boolean => {
    const look = lookOf(of);
    const before = looks.get(of.number);
    looks.set(of.number, look);
    return before !== look;
  };
  const endOthers = (): void => {
    for (const [send, page] of pages)
      if (!page.isIn()) {
        pages.delete(send);
        page.end();
      }
  };
  const looking = setInterval(endOthers, lookMs);
  looking.unref();
  const leave = store.onCommit(({ cases, conversations, outbox, accounts, everything }) => {
    if (accounts) endOthers();
    if (outbox) sent = true;
    const givenUp = pages.size > 0 && isGivenUp();
    const others = givenUp || conversations.some(isCounter) || everything;
    if (cases.length === 0 && !others) return;
    changes += 1;
    if (pages.size === 0) {
      looks.clear();
      return;
    }
    const changed = cases.flatMap((number) => store.desk.case(number) ?? []);
    const moved = new Set(changed.filter(looksNew).map(({ number }) => number));
    for (const [send, { sees, words }] of pages) {
      const seen = changed.filter(sees);
      if (seen.length === 0 && !others) continue;
      const alert = seen.some((one) => one.kind === 'alert');
      const news = [
        ...seen.map(({ number }) => `case:${number}`),
        ...(others || seen.some(({ number }) => moved.has(number)) ? ['queue'] : []),
        ...(alert ? ['alert'] : []),
        ...seen.filter(isNew).map((one) => `new:${words(one)}`),
      ];
      for (const data of news) send({ data, id: mark() });
    }
  });
  const join: Live['join'] = (send, page = {}) => {
    pages.set(send, { ...everything, ...page });
    send({ data: 'at', id: mark() });
    return () => void pages.delete(send);
  };
  const close = (): void => {
    clearInterval(looking);
    leave();
  };
  return { join, mark, close };
}

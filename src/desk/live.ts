import { randomUUID } from 'node:crypto';
import type { Send } from '../http/event-stream.ts';
import { isCounter } from '../messages/entry.ts';
import type { DeskPort } from './desk-port.ts';

/** Tells open pages what changed, with nothing personal: `queue`, `case:<number>`, `alert`, and to one that joins `at`. Every event's id is the mark it leads to. */
export type Live = {
  readonly join: (send: Send) => () => void;
  /** Where things stand now; a page that was made at another mark has missed something. */
  readonly mark: () => string;
  readonly close: () => void;
};

/** One listener on the store for all open pages. */
export function createLive(store: Pick<DeskPort['store'], 'onCommit' | 'desk'>): Live {
  const pages = new Set<Send>();
  const start = randomUUID().slice(0, 8);
  let changes = 0;
  const mark = () => `${start}-${changes}`;
  const leave = store.onCommit(({ cases, conversations, outbox }) => {
    if (cases.length === 0 && !outbox && !conversations.some(isCounter)) return;
    changes += 1;
    if (pages.size === 0) return;
    const alert = cases.some((number) => store.desk.case(number)?.kind === 'alert');
    const news = [...cases.map((number) => `case:${number}`), 'queue', ...(alert ? ['alert'] : [])];
    for (const send of pages) for (const data of news) send({ data, id: mark() });
  });
  const join: Live['join'] = (send) => {
    pages.add(send);
    send({ data: 'at', id: mark() });
    return () => void pages.delete(send);
  };
  return { join, mark, close: leave };
}

import type { Send } from '../http/event-stream.ts';
import type { DeskPort } from './desk-port.ts';

/** Tells open pages what changed, with nothing personal: `queue`, `case:<number>`, `alert`. */
export type Live = { readonly join: (send: Send) => () => void; readonly close: () => void };

/** One listener on the store for all open pages. */
export function createLive(store: DeskPort['store']): Live {
  const pages = new Set<Send>();
  const tell = (data: string) => {
    for (const send of pages) send({ data });
  };
  const leave = store.onCommit(({ cases, outbox }) => {
    if (pages.size === 0) return;
    for (const number of cases) tell(`case:${number}`);
    if (cases.length > 0 || outbox) tell('queue');
    if (cases.some((number) => store.desk.case(number)?.kind === 'alert')) tell('alert');
  });
  const join: Live['join'] = (send) => {
    pages.add(send);
    return () => void pages.delete(send);
  };
  return { join, close: leave };
}

import type { HistoryRow } from '../storage/store.ts';

/** One message between worker and staff, as it is shown on the case. */
export type Relayed = {
  readonly at: number;
  readonly who: 'worker' | 'staff';
  readonly name: string;
  readonly text: string;
};

/** What worker and staff said to each other on a case, oldest first. */
export const relayed = (history: readonly HistoryRow[]): readonly Relayed[] =>
  history.flatMap(({ act }) => {
    const name = act.by.role === 'staff' ? act.by.name : '';
    const who = act.by.role === 'staff' ? ('staff' as const) : ('worker' as const);
    const { deed, at } = act;
    if (deed.kind === 'say' || deed.kind === 'reply') return [{ at, who, name, text: deed.text }];
    if (deed.kind === 'open_call' || deed.kind === 'open_alert')
      return [{ at, who, name, text: deed.words }];
    return [];
  });

/** Whether the last word is the worker's and waits for staff. */
export const waitsForStaff = (said: readonly Relayed[]): boolean => said.at(-1)?.who === 'worker';

import type { Centre } from '../../messages/centre.ts';
import type { StaffVoice } from '../../messages/staff-event.ts';
import type { Store } from '../../storage/store.ts';
import type { Wording } from '../../wording/wording.ts';
import type { DeskPort } from '../desk-port.ts';

/** What the desk in the group works with. */
export type GroupPort = {
  /** The chat app the group is in: before the names of its accounts and acts. */
  readonly app: string;
  readonly store: Pick<Store, 'desk' | 'staff' | 'staffChats'>;
  readonly act: DeskPort['act'];
  readonly wording: Wording;
  readonly centre: Centre;
  readonly now: () => number;
  /** Where a case stands on the desk, where the desk has an address of its own. */
  readonly link: (number: string) => string | null;
  /** The group's number now, and its address as the key of its posts. */
  readonly group: { readonly chat: () => string; readonly key: string };
  readonly voice: StaffVoice;
};

/** The name of an account of a chat app among those of all of them. */
export const accountOf = (app: string, id: string): string => `${app}:${id}`;

import type { StaffEvent } from '../../messages/staff-event.ts';

/** What the staff side of a chat app takes before the conversation of workers does. */
export type StaffHooks = {
  /** Resolves to true once the event was taken and is safe; false leaves it to the workers' side; a rejection is tried again. */
  readonly take: (event: StaffEvent) => Promise<boolean>;
};

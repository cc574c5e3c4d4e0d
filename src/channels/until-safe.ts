import { backoff, type Patience, type Pause } from './pause.ts';

/** How an event is brought to safety. */
export type Rescue = {
  /** Handles the event as it is. */
  readonly attempt: () => Promise<void>;
  /** Tells only that there was something: what is done once it could not be handled as it is. */
  readonly giveOver: () => Promise<void>;
  readonly failed: (attempt: number, error: string) => void;
  readonly patience: Patience;
  readonly pause: Pause;
  readonly stopping: AbortSignal;
};

/** How often an event is tried as it is. */
export const tries = 5;

/** Tries an event until it is safe: five times as it is, then in its poorest form, for as long as it takes. Rejects only when the channel stops. */
export async function untilSafe(rescue: Rescue): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (attempt <= tries ? rescue.attempt() : rescue.giveOver());
    } catch (error) {
      // Only the name: an error's words may hold what somebody wrote.
      rescue.failed(attempt, error instanceof Error ? error.name : 'unknown');
    }
    await rescue.pause(backoff(rescue.patience, attempt), rescue.stopping);
    if (rescue.stopping.aborted) throw new Error('Cannot handle an event: the channel is stopping');
  }
}

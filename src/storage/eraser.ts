import type { CrashStep } from './crash-steps.ts';
import type { Connection } from './sqlite.ts';

/** Empties the write-ahead log after something was destroyed, so that no frame of it is left. */
export type Eraser = {
  /** Empties it now, or again and again until no reader is in the way. */
  readonly run: () => void;
  /** The last time, before the connection closes. */
  readonly last: () => void;
};

const AGAIN_MS = 50;

/** The eraser of a connection. */
export function eraser(connection: Connection, at: (step: CrashStep) => void): Eraser {
  let again: NodeJS.Timeout | undefined;
  const run = () => {
    clearTimeout(again);
    at('erase:committed');
    if (connection.truncateLog()) at('erase:checkpointed');
    else again = setTimeout(run, AGAIN_MS);
  };
  return {
    run,
    last: () => {
      clearTimeout(again);
      connection.truncateLog();
    },
  };
}

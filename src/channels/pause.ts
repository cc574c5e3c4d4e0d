/** Waits so many ms, less when the signal says so; never rejects. */
export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The pause by the machine's own clock. */
export const pauseByTimer: Pause = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });

/** How long to wait between tries, in ms. */
export type Patience = {
  /** Before the second try; doubled for each further one. */
  readonly retry: number;
  /** The longest wait of all. */
  readonly retryMost: number;
};

/** The pause before another try: doubled each time, never above the longest. */
export const backoff = ({ retry, retryMost }: Patience, attempt: number): number =>
  Math.min(retry * 2 ** (attempt - 1), retryMost);

/** Keeps a model that fails from being asked: after some failures in a row it pauses, each time longer; one call then tries whether it is well again. */
export type Breaker = {
  /** Whether a call may be made now; a caller that got `true` must report how it went. */
  readonly allows: () => boolean;
  readonly worked: () => void;
  /** `wait`: how long the other side asked to be left alone, ms. Answers whether the pause began now. */
  readonly failed: (wait?: number) => boolean;
};

/** `after` failures in a row begin a pause of `pause` ms, doubled each time up to `longest`. */
export function createBreaker({
  now,
  after = 3,
  pause = 30_000,
  longest = 900_000,
}: {
  readonly now: () => number;
  readonly after?: number;
  readonly pause?: number;
  readonly longest?: number;
}): Breaker {
  let failures = 0;
  let next = pause;
  let until: number | null = null;
  let trying = false;
  return {
    allows: () => {
      if (until === null) return true;
      if (now() < until || trying) return false;
      trying = true;
      return true;
    },
    worked: () => {
      failures = 0;
      next = pause;
      until = null;
      trying = false;
    },
    failed: (wait = 0) => {
      failures += 1;
      // A call that began before the pause says nothing new.
      if (until !== null && !trying) return false;
      if (!trying && failures < after && wait === 0) return false;
      until = now() + Math.min(longest, Math.max(next, wait));
      next = Math.min(longest, next * 2);
      trying = false;
      return true;
    },
  };
}

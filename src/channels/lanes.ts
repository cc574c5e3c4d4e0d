/** Runs jobs one after another within a lane, and lanes beside each other. */
export type Lanes = {
  /** Runs a job after those of its lane; one that is under way by the same id is joined, not begun again. */
  readonly run: (lane: string, id: string, job: () => Promise<void>) => Promise<void>;
  /** Resolves once nothing runs or waits. */
  readonly settled: () => Promise<void>;
};

/** Lanes that leave nothing behind when their last job is done. */
export function createLanes(): Lanes {
  const ends = new Map<string, Promise<void>>();
  const running = new Map<string, Promise<void>>();
  return {
    settled: async () => {
      while (ends.size > 0) await Promise.all(ends.values());
    },
    run: (lane, id, job) => {
      const same = running.get(id);
      if (same) return same;
      const turn = (ends.get(lane) ?? Promise.resolve()).then(job);
      running.set(id, turn);
      const end: Promise<void> = turn
        .catch(() => undefined)
        .then(() => {
          running.delete(id);
          if (ends.get(lane) === end) ends.delete(lane);
        });
      ends.set(lane, end);
      return turn;
    },
  };
}

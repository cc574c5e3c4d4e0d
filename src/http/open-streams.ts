/** The event streams that are open now. */
export type OpenStreams = {
  /** One more of `by`, ended by `end` where room is wanted; gives back what to do when it is over. */
  readonly enter: (by: string, end: () => void) => () => void;
};

/** Keeps at most so many streams open: where one more comes, the oldest of whoever has most of them ends, so that nobody shuts others out by opening many. */
export function createOpenStreams(most: number): OpenStreams {
  const open = new Map<string, Set<() => void>>();
  let count = 0;
  const leave = (by: string, end: () => void) => {
    const mine = open.get(by);
    if (mine?.delete(end) !== true) return;
    count -= 1;
    if (mine.size === 0) open.delete(by);
  };
  return {
    enter: (by, end) => {
      const mine = open.get(by) ?? new Set();
      open.set(by, mine.add(end));
      count += 1;
      if (count > most) endOldest(open, leave);
      return () => leave(by, end);
    },
  };
}

function endOldest(
  open: ReadonlyMap<string, ReadonlySet<() => void>>,
  leave: (by: string, end: () => void) => void,
): void {
  let [most] = open;
  for (const one of open) if (one[1].size > (most?.[1].size ?? 0)) most = one;
  const [oldest] = most?.[1] ?? [];
  if (most === undefined || oldest === undefined) return;
  leave(most[0], oldest);
  oldest();
}

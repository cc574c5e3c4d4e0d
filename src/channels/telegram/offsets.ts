/** Which updates are still open: an offset confirms everything below it, so it must never pass one that is. */
export type Offsets = {
  /** Takes the ids of one batch, in their order; gives those not met before. */
  readonly arrive: (ids: readonly number[]) => readonly number[];
  /** The update is safe and may be confirmed. */
  readonly done: (id: number) => void;
  /** The offset for the next poll; `undefined` before anything came. */
  readonly next: () => number | undefined;
  /** How many updates are open. */
  readonly open: () => number;
};

/** Keeps the books of one polling loop. Ids may begin anew at any number after a quiet week, so a batch is believed whatever its ids. */
export function createOffsets(): Offsets {
  const open = new Set<number>();
  const met = new Set<number>();
  let after: number | undefined;
  return {
    arrive: (ids) => {
      const fresh = ids.filter((id, at) => !met.has(id) && ids.indexOf(id) === at);
      for (const id of fresh) {
        met.add(id);
        open.add(id);
      }
      if (ids.length > 0) after = Math.max(...ids) + 1;
      // What no longer comes was confirmed; only what may come again must be remembered.
      for (const id of met) if (!ids.includes(id) && !open.has(id)) met.delete(id);
      return fresh;
    },
    done: (id) => void open.delete(id),
    next: () => (open.size > 0 ? Math.min(...open) : after),
    open: () => open.size,
  };
}

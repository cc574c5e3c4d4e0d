/** Runs work by its id: the same id while it is still running waits for the first and gets its outcome. */
export type InFlight<T> = (id: string, work: () => Promise<T>) => Promise<T>;

/** Remembers only what is running now. */
export function createInFlight<T>(): InFlight<T> {
  const running = new Map<string, Promise<T>>();
  return (id, work) => {
    const found = running.get(id);
    if (found !== undefined) return found;
    const mine = work().finally(() => running.delete(id));
    running.set(id, mine);
    return mine;
  };
}

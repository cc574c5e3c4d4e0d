/** Runs a piece of work once for a key, however often it is asked for; a false outcome may be tried again. */
export type Once<T> = (key: string, work: () => Promise<T>) => Promise<T>;

const remembered = 500;

/** A repeat while the first try still runs, or soon after it succeeded, gets the first try's outcome. */
export function createOnce<T>(): Once<T> {
  const running = new Map<string, Promise<T>>();
  return (key, work) => {
    const before = running.get(key);
    if (before !== undefined) return before;
    const mine = work();
    running.set(key, mine);
    const [oldest] = running.keys();
    if (running.size > remembered && oldest !== undefined) running.delete(oldest);
    const forget = () => void running.delete(key);
    mine.then((outcome) => (outcome ? undefined : forget()), forget);
    return mine;
  };
}

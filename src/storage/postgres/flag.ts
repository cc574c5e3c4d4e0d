/** Takes a flag down, before something is asked. */
export const lower = (flag: Int32Array): void => void Atomics.store(flag, 0, 0);

/** Says that the answer is there. */
export function raise(flag: Int32Array): void {
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

/** Waits until a flag is up, at most so many ms; whether it is. That a wait ended says nothing: the other thread may only now wake this one for the answer before, which was taken without waiting for it. */
export function raised(flag: Int32Array, ms: number): boolean {
  const until = performance.now() + ms;
  for (let left = ms; Atomics.load(flag, 0) === 0; left = until - performance.now()) {
    if (left <= 0) return false;
    Atomics.wait(flag, 0, 0, left);
  }
  return true;
}

import { performance } from 'node:perf_hooks';

/** How a process stands: the share of the time it was at work since it was last asked, and the bytes it has for objects. */
export type Standing = { readonly busy: number; readonly bytes: number };

/** How often it was tidied up, and the bytes it had behind that. */
export type Tidied = { readonly times: number; readonly bytes: number };

/** What is quiet enough for nobody to be kept waiting, and what is worth it. */
const quiet = 0.02;
const worth = 40 * 2 ** 20;
// A thread that looks at the database or copies it may still have run at the first.
const afterStart = 2;

/** Whether to tidy up now: nothing is going on, and the start was not long ago or much was added since. */
export const isTime = ({ busy, bytes }: Standing, { times, bytes: before }: Tidied): boolean =>
  busy < quiet && (times < afterStart || bytes - before > worth);

/** Gives back to the machine what starting up and busy hours took and nothing holds any more, in a quiet moment: it takes some tenths of a second, and an engine with nothing to do never does it by itself. Only in a process that may (`--expose-gc`). */
export function keepTidy(firstMs = 5_000, everyMs = 30_000): { readonly stop: () => void } {
  const { gc } = globalThis;
  if (gc === undefined) return { stop: () => undefined };
  let since = performance.eventLoopUtilization();
  let tidied: Tidied = { times: 0, bytes: 0 };
  const look = (): void => {
    const busy = performance.eventLoopUtilization(since).utilization;
    if (isTime({ busy, bytes: process.memoryUsage().heapTotal }, tidied)) {
      gc({ type: 'major', flavor: 'last-resort', execution: 'sync' });
      tidied = { times: tidied.times + 1, bytes: process.memoryUsage().heapTotal };
    }
    since = performance.eventLoopUtilization();
    timer = setTimeout(look, tidied.times === 0 ? firstMs : everyMs).unref();
  };
  let timer = setTimeout(look, firstMs).unref();
  return { stop: () => clearTimeout(timer) };
}

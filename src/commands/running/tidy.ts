import { performance } from 'node:perf_hooks';

/** How a process stands: the share of the time it was at work since it was last asked, and the bytes it has for objects. */
export type Standing = { readonly busy: number; readonly bytes: number };

/** What is quiet enough for nobody to be kept waiting, and what is worth it. */
const quiet = 0.02;
const worth = 40 * 2 ** 20;

/** Whether to tidy up now: nothing is going on, and since the last time (`null`: never) much was added. */
export const isTime = ({ busy, bytes }: Standing, last: number | null): boolean =>
  busy < quiet && (last === null || bytes - last > worth);

/** Gives back to the machine what starting up and busy hours took and nothing holds any more, in a quiet moment: it takes some tenths of a second, and an engine with nothing to do never does it by itself. Only in a process that may (`--expose-gc`). */
export function keepTidy(firstMs = 5_000, everyMs = 60_000): { readonly stop: () => void } {
  const { gc } = globalThis;
  if (gc === undefined) return { stop: () => undefined };
  let since = performance.eventLoopUtilization();
  let last: number | null = null;
  const look = (): void => {
    const busy = performance.eventLoopUtilization(since).utilization;
    if (isTime({ busy, bytes: process.memoryUsage().heapTotal }, last)) {
      gc({ type: 'major', flavor: 'last-resort', execution: 'sync' });
      last = process.memoryUsage().heapTotal;
    }
    since = performance.eventLoopUtilization();
    timer = setTimeout(look, last === null ? firstMs : everyMs).unref();
  };
  let timer = setTimeout(look, firstMs).unref();
  return { stop: () => clearTimeout(timer) };
}

import { Worker } from 'node:worker_threads';
import { phrase } from '../../messages/phrase.ts';
import type { GridsRead } from './read-grids.ts';

/** Time and memory that one file may take: a list of 20,000 rows takes a tenth of either. */
const most = { ms: 20_000, megabytes: 400 };

const tooMuch: GridsRead = { problem: phrase('list-problem-unpacked') };

/** Reads the sheets of a file in a thread of its own: a file made to take all time or memory there is (cells at the far end of every row, millions of empty lines) takes those of the thread, and is no list. Never throws. */
export function readGridsApart(
  bytes: Uint8Array,
  { ms, megabytes }: { readonly ms: number; readonly megabytes: number } = most,
): Promise<GridsRead> {
  const worker = new Worker(new URL('./grids-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise<GridsRead>((resolve) => {
    const timer = setTimeout(() => resolve(tooMuch), ms);
    worker.once('message', resolve);
    worker.once('error', () => resolve(tooMuch));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(tooMuch);
    });
  }).finally(() => void worker.terminate());
}

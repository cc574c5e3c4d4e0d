import { parentPort, workerData } from 'node:worker_threads';
import { readGrids } from './read-grids.ts';

// The thread of `read-apart.ts`.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has no origin.
parentPort?.postMessage(await readGrids(workerData as Uint8Array));

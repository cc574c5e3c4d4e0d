import { parentPort, workerData } from 'node:worker_threads';
import { readGrids } from './read-grids.ts';

// The thread of `read-apart.ts`.
parentPort?.postMessage(await readGrids(workerData as Uint8Array));

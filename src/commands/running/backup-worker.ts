import { parentPort, workerData } from 'node:worker_threads';
import type { DatedOptions } from '../../storage/dated-backups.ts';
import { datedBackup } from '../../storage/dated-backups.ts';

// A thread of its own: copying a database takes as long as it is large, and nobody's turn waits for it.
const made = datedBackup(workerData as DatedOptions);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has no origin.
parentPort?.postMessage(made);

import { parentPort, workerData } from 'node:worker_threads';
import { type Making, makeBackup } from './make-backup.ts';

// A thread of its own: copying a database takes as long as it is large, and nobody's turn waits for it.
await makeBackup(workerData as Making);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has no origin.
parentPort?.postMessage('made');

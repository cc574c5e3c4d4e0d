import { workerData } from 'node:worker_threads';
import { damageIn } from './sqlite.ts';

// A thread of its own: the look takes seconds on a large database, and nobody waits for it.
process.stdout.write(JSON.stringify(damageIn(workerData as string)));

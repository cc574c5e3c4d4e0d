import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { databaseFile } from './open-database.ts';

/** Looks at every page of a data folder's database in the background; resolves to what is damaged. */
export async function quickCheck(data: string): Promise<readonly string[]> {
  const worker = new Worker(new URL('./quick-check-worker.ts', import.meta.url), {
    workerData: databaseFile(data),
    stdout: true,
  });
  worker.unref();
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const said = await Promise.race([text(worker.stdout), failed]);
  return said === '' ? [] : (JSON.parse(said) as readonly string[]);
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inFolder } from './lanes.ts';

/** Until a house has opened, is quiet and has tidied up twice. */
const settledMs = 45_000;

/** Resident memory of a house that `npm start` opened and nobody uses, MB: behind its very first start, which reads TypeScript, and behind the second. */
export const idleMemory = (): Promise<{ readonly first: number; readonly second: number }> =>
  inFolder(async (folder) => ({
    first: await idle(folder, 'first'),
    second: await idle(folder, 'second'),
  }));

async function idle(folder: string, name: string): Promise<number> {
  const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
  const child = spawn(process.execPath, [main, 'start'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: {
      ...process.env,
      PORT: '0',
      DATA: join(folder, name),
      KEY_FILE: join(folder, `${name}.key`),
      NODE_COMPILE_CACHE: join(folder, 'kept'),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    await once(child.stdout, 'data');
    await sleep(settledMs);
    const said = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' });
    return Number(said) / 1024;
  } finally {
    child.kill();
    await once(child, 'close');
  }
}

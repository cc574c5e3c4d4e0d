import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inFolder } from './lanes.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

/** Seconds from the start of a process to its first reply: the first time on a machine, and again with what Node kept of the compiled code. */
export const firstReply = (): Promise<{ readonly cold: number; readonly warm: number }> =>
  inFolder(async (folder) => {
    const cache = join(folder, 'compiled');
    const cold = await once(join(folder, 'first'), cache);
    const warm: number[] = [];
    for (const name of ['second', 'third', 'fourth'])
      warm.push(await once(join(folder, name), cache));
    return { cold, warm: Math.min(...warm) };
  });

function once(data: string, cache: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [main, 'chat', '--json', '--data', data], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.write('{"from":"u1","text":"想找个活儿干"}\n');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', () => {
      const seconds = (performance.now() - began) / 1000;
      child.stdin.end();
      child.once('close', () => resolve(seconds));
    });
  });
}

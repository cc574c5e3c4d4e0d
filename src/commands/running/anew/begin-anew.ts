import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keepTexts } from './keep-texts.ts';

const source = join(import.meta.dirname, '..', '..', '..');

/** Also what says that a process has begun so: whoever gives it himself wants the process as it is. */
const mark = '--expose-gc';

/** Flags of Node, and the environment. */
export type Way = {
  readonly flags: readonly string[];
  readonly env: { readonly [name: string]: string | undefined };
};

/** How a process begins that needs less memory for the same work: it reads no TypeScript by itself, keeps no compiled code beside what it runs, has little room for what is young and gives back what it freed. Other folders of the program than its own may be named. `null` where nothing can be kept for it. */
export function frugalWay(env: Way['env'], more: readonly string[] = []): Way | null {
  const sources = [source, ...more];
  const folder =
    env['NODE_COMPILE_CACHE'] ?? join(source, '..', 'node_modules', '.cache', 'bangfu');
  const name = `bangfu-${createHash('sha256').update(sources.join('\n')).digest('hex').slice(0, 12)}`;
  const reader = keepTexts(sources, folder, name);
  if (reader === null) return null;
  const quiet = '--disable-warning=ExperimentalWarning';
  return {
    flags: [mark, '--max-semi-space-size=8', `--import=${reader}`, quiet],
    env: {
      MALLOC_ARENA_MAX: '1',
      MALLOC_TRIM_THRESHOLD_: '131072',
      ...env,
      NODE_DISABLE_COMPILE_CACHE: '1',
    },
  };
}

/** Puts a process that began in the frugal way in the place of this one, where the system can. */
export function beginAnew(): void {
  if (process.execArgv.includes(mark) || process.execve === undefined) return;
  if (process.platform === 'win32' || process.connected) return;
  const way = frugalWay(process.env);
  if (way === null) return;
  const flags = [...process.execArgv, ...way.flags];
  const words = [join(source, 'main.ts'), ...process.argv.slice(2)];
  process.execve(process.execPath, [process.execPath, ...flags, ...words], way.env);
}

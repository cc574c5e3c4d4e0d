import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inFolder } from './lanes.ts';

/** What the desk costs over many cases. */
export type DeskFigures = {
  readonly desk_cases: number;
  readonly desk_queue_p95_ms: number;
  readonly desk_filter_p95_ms: number;
  readonly desk_search_p95_ms: number;
  readonly desk_case_p95_ms: number;
  readonly desk_memory_mb: number;
  readonly turn_p95_alone_ms: number;
  readonly turn_p95_beside_desk_ms: number;
};

/** Fills a house with so many cases in one process and measures it in another, whose memory is its own. */
export const deskFigures = (cases: number): Promise<DeskFigures> =>
  inFolder(async (folder) => {
    const run = (part: 'fill' | 'measure'): string =>
      execFileSync(
        process.execPath,
        // The house as `npm start` runs it: a small room for what is young, and compiled code that is kept.
        [
          '--max-semi-space-size=8',
          join(import.meta.dirname, 'desk.ts'),
          folder,
          String(cases),
          part,
        ],
        {
          encoding: 'utf8',
          cwd: join(import.meta.dirname, '..', '..'),
          env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
        },
      );
    run('fill');
    return JSON.parse(run('measure').trim().split('\n').at(-1) ?? '') as DeskFigures;
  });

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

type Part = {
  readonly folder: string;
  readonly cases: number;
  readonly part: 'fill' | 'measure';
  readonly databaseUrl?: string;
};

/** Does a part in a process of its own, whose memory is its own; gives what it said. */
export function deskPart({ folder, cases, part, databaseUrl }: Part): string {
  const more = databaseUrl === undefined ? [] : [databaseUrl];
  const desk = join(import.meta.dirname, 'desk.ts');
  return execFileSync(
    process.execPath,
    // The house as `npm start` runs it: a small room for what is young, and compiled code that is kept.
    ['--max-semi-space-size=8', desk, folder, String(cases), part, ...more],
    {
      encoding: 'utf8',
      cwd: join(import.meta.dirname, '..', '..'),
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    },
  );
}

/** Fills a house with so many cases in one process and measures it in another. */
export const deskFigures = (cases: number): Promise<DeskFigures> =>
  inFolder(async (folder) => {
    deskPart({ folder, cases, part: 'fill' });
    const told = deskPart({ folder, cases, part: 'measure' });
    return JSON.parse(told.trim().split('\n').at(-1) ?? '') as DeskFigures;
  });

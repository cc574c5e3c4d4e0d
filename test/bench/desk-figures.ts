import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { frugalWay } from '../../src/commands/running/anew/begin-anew.ts';
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
  // The house as `npm start` runs it.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const way = frugalWay(env, [import.meta.dirname]) ?? { flags: [], env };
  return execFileSync(
    process.execPath,
    [...way.flags, desk, folder, String(cases), part, ...more],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '..', '..'), env: way.env },
  );
}

/** Fills a house with so many cases in one process and measures it in another. */
export const deskFigures = (cases: number): Promise<DeskFigures> =>
  inFolder(async (folder) => {
    deskPart({ folder, cases, part: 'fill' });
    const told = deskPart({ folder, cases, part: 'measure' });
    return JSON.parse(told.trim().split('\n').at(-1) ?? '') as DeskFigures;
  });

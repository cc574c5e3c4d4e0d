import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { emptyServer } from '../postgres/server.ts';
import { type DeskFigures, deskPart } from './desk-figures.ts';
import { inFolder } from './lanes.ts';

/** What a house costs that was carried to PostgreSQL. */
export type CarriedFigures = DeskFigures & { readonly move_s: number };

/** Fills a house in a file with so many cases, carries it by the command to a PostgreSQL of its own, and measures the desk there. */
export const carriedFigures = (cases: number): Promise<CarriedFigures> =>
  inFolder(async (folder) => {
    deskPart({ folder, cases, part: 'fill' });
    const server = await emptyServer();
    try {
      const from = performance.now();
      const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
      execFileSync(process.execPath, [main, 'desk', 'move', '--to', server.url], {
        env: {
          ...process.env,
          DATA: join(folder, 'data'),
          KEY_FILE: join(folder, 'key'),
          // What is measured behind it finds its code compiled, as in a house that was started before.
          NODE_COMPILE_CACHE: join(folder, 'compiled'),
        },
      });
      const move_s = (performance.now() - from) / 1_000;
      const told = deskPart({ folder, cases, part: 'measure', databaseUrl: server.url });
      return { ...(JSON.parse(told.trim().split('\n').at(-1) ?? '') as DeskFigures), move_s };
    } finally {
      await server.stop();
    }
  });

import type { Config } from '../config.ts';
import type { Carried } from '../storage/carry/carry.ts';
import { type Moved, moveToFile, moveToServer } from '../storage/carry/move.ts';
import { databaseFile } from '../storage/open-database.ts';
import { shownUrl } from '../storage/postgres/line.ts';
import { wantPackages } from './running/extra-packages.ts';
import { vouchFor } from './vouch.ts';

type Options = {
  readonly config: Pick<Config, 'data' | 'keyFile' | 'databaseUrl'>;
  /** Where the house goes, as it was typed. */
  readonly to: string | undefined;
};

/** The PostgreSQL that somebody named; `postgres` alone is that of DATABASE_URL. The one line that it gets otherwise never repeats it: it may hold a password. */
export function namedServer(command: string, typed: string, databaseUrl?: string): string {
  wantPackages({ DATABASE_URL: typed });
  if (typed === 'postgres' && databaseUrl !== undefined) return databaseUrl;
  const protocol = URL.canParse(typed) ? new URL(typed).protocol : '';
  if (protocol === 'postgres:' || protocol === 'postgresql:') return typed;
  throw new Error(
    `Cannot ${command}: --to wants an address of PostgreSQL, as postgres://bangfu:PASSWORD@127.0.0.1:5432/bangfu, or postgres alone for that of DATABASE_URL`,
  );
}

/** `desk move --to …`: carries the whole house from its file to a PostgreSQL, or with `file` back; gives what was carried and what to set now. */
export async function moved({ config, to }: Options): Promise<string> {
  const { data, keyFile, databaseUrl } = config;
  const vouch = (of: Parameters<typeof vouchFor>[0]) => vouchFor(of, data, Date.now());
  if (to === undefined)
    throw new Error('Cannot move: say where, --to postgres://… or --to file (back into DATA)');
  if (to === 'file') {
    if (databaseUrl === undefined)
      throw new Error('Cannot move to the file of DATA: set DATABASE_URL to where the house is');
    const done = await moveToFile({ data, keyFile, url: databaseUrl, vouch });
    return told(done, {
      place: databaseFile(data),
      next: 'Take DATABASE_URL out of the settings before the next start.',
    });
  }
  const url = namedServer('move', to, databaseUrl);
  const done = await moveToServer({ data, keyFile, url, vouch });
  return told(done, {
    place: shownUrl(url),
    next: `Set DATABASE_URL to it before the next start; papers and key stay where they are. ${databaseFile(data)} is not used any more: remove it once you are sure, since whoever is deleted from now on still stands in it.`,
  });
}

function told({ carried, heads, broken }: Moved, say: { place: string; next: string }): string {
  const vouched =
    broken === null
      ? `Every history is whole, and fits ${heads} daily heads.`
      : `As before it was carried: ${broken}.`;
  return [`Carried to ${say.place}:`, ...listed(carried), vouched, say.next].join('\n');
}

/** Tables with what was carried of each, in two columns. */
function listed(carried: readonly Carried[]): readonly string[] {
  const filled = carried.filter(({ rows }) => rows > 0);
  const rows = filled.reduce((sum, one) => sum + one.rows, 0);
  return [...filled, { table: 'in all', rows }].map(
    (one) => `  ${one.table.padEnd(18)}${one.rows.toLocaleString('en').padStart(12)}`,
  );
}

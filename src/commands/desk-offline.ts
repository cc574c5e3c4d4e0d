import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { backUp, restoreBackup } from '../storage/backup.ts';
import { rotateMasterKey } from '../storage/rotate-master-key.ts';
import type { Printed } from './desk.ts';
import { makeBackup } from './running/make-backup.ts';

type Options = {
  readonly config: Pick<Config, 'data' | 'keyFile' | 'databaseUrl' | 'backups' | 'BACKUP_KEEP'>;
  /** How many dated backups are kept, as it was typed. */
  readonly keep?: string;
  readonly running: boolean;
};

/** Commands that work on the folder itself: a backup at any time, restoring and changing the key only while nothing runs. `null` for any other command. */
export async function offline(words: readonly string[], options: Options): Promise<Printed | null> {
  const [command, first] = words;
  if (command !== 'backup' && command !== 'restore' && command !== 'rotate-key') return null;
  try {
    return { text: done(command, first, options), ok: true };
  } catch (error) {
    return { text: error instanceof Error ? error.message : `Cannot ${command}`, ok: false };
  }
}

function done(
  command: 'backup' | 'restore' | 'rotate-key',
  folder: string | undefined,
  options: Options,
): string {
  const { data, keyFile, databaseUrl } = options.config;
  if (databaseUrl !== undefined && command !== 'rotate-key')
    throw new Error(
      `Cannot ${command}: everything is on PostgreSQL (DATABASE_URL); use pg_dump and pg_restore, and copy ${data} with the papers beside it`,
    );
  if (command === 'backup') return backedUp(folder, options);
  if (options.running) throw new Error(`Cannot ${command}: the server is running; stop it first`);
  if (command === 'rotate-key')
    return `Done: ${rotateMasterKey({ data, keyFile, databaseUrl })} keys are wrapped anew under a new ${keyFile}. Back it up.`;
  if (folder === undefined) throw new Error(`Cannot ${command}: the folder is missing`);
  restoreBackup({ from: resolve(folder), data });
  return `Done: ${data} holds what ${resolve(folder)} held.`;
}

/** A backup into exactly that folder, or, without one or with `--keep`, a dated one among others. */
function backedUp(folder: string | undefined, { config, keep }: Options): string {
  const { data, keyFile } = config;
  const apart = `Keep the key file ${keyFile} apart from it.`;
  if (folder !== undefined && keep === undefined) {
    backUp({ data, to: resolve(folder) });
    return `Done: ${resolve(folder)}. ${apart}`;
  }
  const into = folder === undefined ? config.backups : resolve(folder);
  if (into === null)
    throw new Error('Cannot backup: the folder is missing; name one, or set BACKUP_DIR');
  const made = makeBackup({ data, into, keep: kept(keep, config.BACKUP_KEEP), now: Date.now() });
  return `Done: ${made}. ${apart}`;
}

function kept(typed: string | undefined, otherwise: number): number {
  if (typed === undefined) return otherwise;
  const keep = Number(typed);
  if (!Number.isInteger(keep) || keep < 1)
    throw new Error('Cannot backup: --keep wants a whole number, 1 or more');
  return keep;
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { restoreCopy } from '../storage/away/restore-copy.ts';
import { restoreBackup } from '../storage/backup.ts';
import { opensBackup } from '../storage/backup-key.ts';
import { databaseFile } from '../storage/open-database.ts';
import { shownUrl } from '../storage/postgres/line.ts';
import { checkDatabase } from '../storage/sqlite.ts';
import { namedServer } from './move.ts';

type Options = {
  readonly config: Pick<Config, 'data' | 'keyFile' | 'databaseUrl' | 'bucket'>;
  /** The folder, or with `from` the name of a copy; as it was typed. */
  readonly which: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/** `desk restore`: puts a backup back, from a folder or from S3 storage, into the file of the data folder or into PostgreSQL; gives what stands where now. */
export async function restored({ config, which, from, to }: Options): Promise<string> {
  const { data } = config;
  const databaseUrl =
    to === undefined ? config.databaseUrl : namedServer('restore', to, config.databaseUrl);
  const source = await putBack({ config, which, from, databaseUrl });
  const place = databaseUrl === undefined ? data : `${shownUrl(databaseUrl)}, with ${data},`;
  const set =
    databaseUrl === config.databaseUrl ? '' : ' Set DATABASE_URL to it before the next start.';
  return `Done: ${place} holds what ${source} held.${set}`;
}

// Found out here and not at the next start, when what was there before may be gone.
function refuseForeign(folder: string, keyFile: string): void {
  const file = databaseFile(folder);
  if (!existsSync(file) || !existsSync(keyFile)) return;
  checkDatabase(file);
  if (!opensBackup(folder, keyFile))
    throw new Error(
      `Cannot restore ${folder}: the master key ${keyFile} is not the one it was sealed with; put the key of the time of the backup there first`,
    );
}

async function putBack({
  config: { data, keyFile, bucket },
  which,
  from,
  databaseUrl,
}: Omit<Options, 'to'> & { readonly databaseUrl: string | undefined }): Promise<string> {
  if (from === undefined) {
    if (which === undefined) throw new Error('Cannot restore: the folder is missing');
    const folder = resolve(which);
    refuseForeign(folder, keyFile);
    restoreBackup({ from: folder, data, databaseUrl });
    return folder;
  }
  if (from !== 's3') throw new Error('Cannot restore: --from takes s3');
  if (bucket === null) throw new Error('Cannot restore --from s3: set BACKUP_S3_ENDPOINT');
  const name = which === undefined ? {} : { name: which };
  return restoreCopy({ place: bucket, keyFile }, { ...name, data, databaseUrl });
}

import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { restoreCopy } from '../storage/away/restore-copy.ts';
import { restoreBackup } from '../storage/backup.ts';
import { shownUrl } from '../storage/postgres/line.ts';
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

async function putBack({
  config: { data, keyFile, bucket },
  which,
  from,
  databaseUrl,
}: Omit<Options, 'to'> & { readonly databaseUrl: string | undefined }): Promise<string> {
  if (from === undefined) {
    if (which === undefined) throw new Error('Cannot restore: the folder is missing');
    const folder = resolve(which);
    restoreBackup({ from: folder, data, databaseUrl });
    return folder;
  }
  if (from !== 's3') throw new Error('Cannot restore: --from takes s3');
  if (bucket === null) throw new Error('Cannot restore --from s3: set BACKUP_S3_ENDPOINT');
  const name = which === undefined ? {} : { name: which };
  return restoreCopy({ place: bucket, keyFile }, { ...name, data, databaseUrl });
}

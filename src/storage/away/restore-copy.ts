import { mkdirSync, rmSync } from 'node:fs';
import { restoreBackup } from '../backup.ts';
import { awayKeys } from './away-keys.ts';
import { openBucket } from './bucket.ts';
import { bringBack, copiesIn } from './copies.ts';
import type { AwayPlace } from './send-newest.ts';

/** Brings a copy back and restores it; without a name the newest. Gives its name. */
export async function restoreCopy(
  { place, keyFile }: AwayPlace,
  to: { readonly name?: string; readonly data: string; readonly databaseUrl?: string | undefined },
): Promise<string> {
  const { data, databaseUrl } = to;
  const bucket = await openBucket(place);
  const name = to.name ?? (await copiesIn(bucket)).at(-1)?.name;
  if (name === undefined) throw new Error('Cannot restore: there is no copy in the S3 storage');
  const folder = `${data}.brought`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    await bringBack({ bucket, keys: awayKeys(keyFile) }, { name, to: folder });
    restoreBackup({ from: folder, data, databaseUrl });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return name;
}

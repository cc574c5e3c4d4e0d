import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { newestBackup } from '../dated-backups.ts';
import { awayKeys } from './away-keys.ts';
import { type BucketPlace, openBucket } from './bucket.ts';
import { sendAway, sentMark } from './copies.ts';

/** Where copies of backups go, and the master key they are sealed by. */
export type AwayPlace = { readonly place: BucketPlace; readonly keyFile: string };

/** The folder of the newest backup that is not away yet, `null` where there is none. */
export function unsentIn(into: string, now: number): string | null {
  const newest = newestBackup(into, now);
  return newest === null || existsSync(join(newest, sentMark)) ? null : newest;
}

/** Sends the newest backup of a folder away where it is not yet, and says so in it; rejects with one line where that fails. */
export async function sendNewest(
  { place, keyFile }: AwayPlace,
  { into, keep, now }: { readonly into: string; readonly keep: number; readonly now: number },
): Promise<void> {
  const folder = unsentIn(into, now);
  if (folder === null) return;
  const bucket = await openBucket(place);
  await sendAway({ bucket, keys: awayKeys(keyFile) }, { folder, name: basename(folder), keep });
  writeFileSync(join(folder, sentMark), '');
}

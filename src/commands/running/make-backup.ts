import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DatedOptions, datedBackup } from '../../storage/dated-backups.ts';
import { headsFile } from '../../storage/open-database.ts';

/** One dated backup of database, papers and the signed heads of all histories; gives its folder. The master key is never in it. */
export function makeBackup(options: DatedOptions): string {
  const folder = datedBackup(options);
  const heads = headsFile(options.data);
  if (existsSync(heads)) copyFileSync(heads, join(folder, 'history-heads.jsonl'));
  return folder;
}

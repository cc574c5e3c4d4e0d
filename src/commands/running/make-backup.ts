import { type AwayPlace, sendNewest } from '../../storage/away/send-newest.ts';
import { type DatedOptions, datedBackup } from '../../storage/dated-backups.ts';

/** One more backup. `due`: it is to be made; else only the newest is sent away. */
export type Making = DatedOptions & {
  readonly due: boolean;
  readonly away: AwayPlace | null;
};

/** Makes a backup where it is due, then sends the newest away where that is set. */
export async function makeBackup({ due, away, ...dated }: Making): Promise<void> {
  if (due) datedBackup(dated);
  if (away !== null) await sendNewest(away, dated);
}

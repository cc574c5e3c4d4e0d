import { dayOf, timeOf } from '../messages/day.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { DeskPort } from './desk-port.ts';

const day = 86_400_000;

/** Days without a new backup after which everybody hears of it. */
export const backupDays = 2;

/** What is to be said of the daily backup: its age for whoever keeps accounts, and what is wrong for all. */
export type BackupNews = {
  readonly line: Phrase;
  /** ms, since when something has to be done. */
  readonly wrong: { readonly at: number; readonly words: Phrase } | null;
};

/** How the daily backup stands, in words; `null` where nobody tells. */
export function backupNews({ backup, now }: Pick<DeskPort, 'backup' | 'now'>): BackupNews | null {
  const state = backup?.();
  if (state === undefined) return null;
  if (!state.set) return { line: { key: 'backup-unset' }, wrong: null };
  const { last, failing } = state;
  const since = last ?? failing;
  if (since === null) return { line: { key: 'backup-soon' }, wrong: null };
  const days = Math.floor((now() - since) / day);
  const line: Phrase =
    last === null
      ? { key: 'backup-never' }
      : { key: 'backup-last', args: { day: dayOf(last), time: timeOf(last) } };
  const old: Phrase =
    last === null ? { key: 'backup-never' } : { key: 'backup-old', args: { days } };
  const late = last === null || now() - last > backupDays * day;
  return { line, wrong: late ? { at: since, words: old } : null };
}

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, instantOf, timeOf } from '../messages/day.ts';
import { backUp } from './backup.ts';
import { databaseFile } from './open-database.ts';

/** Backups of one data folder side by side, each with its day and time (China's) in its name. */
export type DatedOptions = {
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  /** The folder that holds them all. */
  readonly into: string;
  /** How many are kept, the new one among them. */
  readonly keep: number;
  /** ms since the epoch. */
  readonly now: number;
};

const named = /^bangfu-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(?:-\d+)?$/u;

/** Makes one more backup, then removes the oldest beyond those that are kept, and whatever an earlier one left half written; gives its folder. Where it fails, nothing half written stays. */
export function datedBackup({ data, databaseUrl, into, keep, now }: DatedOptions): string {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  dropHalves(into);
  const folder = freeName(into, now);
  try {
    backUp({ data, databaseUrl, to: join(into, folder) });
  } catch (error) {
    dropHalves(into);
    throw error;
  }
  const others = backupsIn(into).filter(({ name }) => name !== folder);
  for (const { name } of others.slice(0, Math.max(0, others.length - keep + 1)))
    rmSync(join(into, name), { recursive: true, force: true });
  return join(into, folder);
}

/** When the newest whole backup of a folder was made, ms, or `null` where there is none; one from the future is none. */
export const lastBackup = (into: string, now: number): number | null =>
  newestIn(into, now)?.at ?? null;

/** The folder of that backup. */
export function newestBackup(into: string, now: number): string | null {
  const newest = newestIn(into, now);
  return newest === undefined ? null : join(into, newest.name);
}

const newestIn = (into: string, now: number): Made | undefined =>
  backupsIn(into)
    .filter(({ at }) => at <= now + 60_000)
    .at(-1);

type Made = { readonly name: string; readonly at: number };

/** Whole backups, the oldest first; what else lies in the folder is nobody's business here. */
function backupsIn(into: string): readonly Made[] {
  if (!existsSync(into)) return [];
  return readdirSync(into)
    .flatMap((name) => {
      const [, day, hours, minutes] = named.exec(name) ?? [];
      const whole = day !== undefined && existsSync(databaseFile(join(into, name)));
      return whole ? [{ name, at: instantOf(day, `${hours}:${minutes}`) }] : [];
    })
    .toSorted((a, b) => a.at - b.at || a.name.localeCompare(b.name));
}

function dropHalves(into: string): void {
  for (const name of readdirSync(into))
    if (name.endsWith('.part') && named.test(name.slice(0, -'.part'.length)))
      rmSync(join(into, name), { recursive: true, force: true });
}

function freeName(into: string, now: number): string {
  const name = `bangfu-${dayOf(now)}-${timeOf(now).replace(':', '')}`;
  for (let more = 2, found = name; ; more += 1) {
    if (!existsSync(join(into, found))) return found;
    found = `${name}-${more}`;
  }
}

import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { sendNewest } from '../storage/away/send-newest.ts';
import { backUp } from '../storage/backup.ts';
import { type SuiteName, suiteNames, suites } from '../storage/crypto-suite.ts';
import { datedBackup } from '../storage/dated-backups.ts';
import { rotateMasterKey } from '../storage/rotate-master-key.ts';
import { rotateSuite } from '../storage/rotate-suite.ts';
import type { Printed } from './desk.ts';
import { moved } from './move.ts';
import { restored } from './restore.ts';
import { vouchFor } from './vouch.ts';

type Options = {
  readonly config: Pick<
    Config,
    'data' | 'keyFile' | 'databaseUrl' | 'backups' | 'bucket' | 'BACKUP_KEEP'
  >;
  /** How many dated backups are kept, as it was typed. */
  readonly keep?: string | undefined;
  /** Where a house goes, as it was typed. */
  readonly to?: string | undefined;
  /** Where a backup comes from, as it was typed. */
  readonly from?: string | undefined;
  readonly running: boolean;
};

/** Commands that work on the house as it lies: a backup at any time, restoring, moving and changing key or suite only while nothing runs. `null` for any other command. */
export async function offline(words: readonly string[], options: Options): Promise<Printed | null> {
  const [command, first] = words;
  if (!isOffline(command)) return null;
  try {
    return { text: await done(command, first, options), ok: true };
  } catch (error) {
    return { text: error instanceof Error ? error.message : `Cannot ${command}`, ok: false };
  }
}

const commands = ['backup', 'restore', 'move', 'rotate-key', 'rotate-suite'] as const;
type Command = (typeof commands)[number];

const isOffline = (command: string | undefined): command is Command =>
  (commands as readonly (string | undefined)[]).includes(command);

async function done(
  command: Command,
  folder: string | undefined,
  options: Options,
): Promise<string> {
  const { data, keyFile, databaseUrl } = options.config;
  if (command === 'backup') return backedUp(folder, options);
  if (options.running) throw new Error(`Cannot ${command}: the server is running; stop it first`);
  if (command === 'rotate-key')
    return `Done: ${rotateMasterKey({ data, keyFile, databaseUrl })} keys are wrapped anew under a new ${keyFile}. Back it up.`;
  if (command === 'rotate-suite') return suiteChanged(folder, options);
  if (command === 'move') return moved({ config: options.config, to: options.to });
  const { config, from, to } = options;
  return restored({ config, which: folder, from, to });
}

/** The whole house sealed by another suite. */
async function suiteChanged(to: string | undefined, { config }: Options): Promise<string> {
  const { data, keyFile, databaseUrl } = config;
  if (databaseUrl !== undefined)
    throw new Error(
      'Cannot rotate-suite: the house is on PostgreSQL (DATABASE_URL); carry it into a file (move --to file), change it there, and carry it back (move --to postgres://…)',
    );
  const suite = suiteNames.find((name): name is SuiteName => name === to);
  if (suite === undefined)
    throw new Error(`Cannot rotate-suite: name the suite, ${suiteNames.join(' or ')}`);
  const vouch = async (of: Parameters<typeof vouchFor>[0]): Promise<void> =>
    void (await vouchFor(of, data, Date.now()));
  const done = await rotateSuite({ data, keyFile, to: suite, now: Date.now, vouch });
  const set = `Set CRYPTO_SUITE=${suite} before the next start`;
  if (done === null) return `Nothing to do: the house is sealed by ${suite} already. ${set}.`;
  const { keys, values, papers, left } = done;
  const unread = left === 0 ? '' : ` ${left} that could not be opened before are left as they lie.`;
  return `Done: ${keys} keys, ${values} values and ${papers} papers are sealed by ${suite} (${suites[suite].told}).${unread} ${set}, and back up the new ${keyFile}; older backups want the older key.`;
}

/** A backup into exactly that folder, or, without one or with `--keep`, a dated one among others. */
async function backedUp(folder: string | undefined, { config, keep }: Options): Promise<string> {
  const { data, keyFile, databaseUrl, bucket } = config;
  const apart = `Keep the key file ${keyFile} apart from it.`;
  if (folder !== undefined && keep === undefined) {
    backUp({ data, databaseUrl, to: resolve(folder) });
    return `Done: ${resolve(folder)}. ${apart}`;
  }
  const into = folder === undefined ? config.backups : resolve(folder);
  if (into === null)
    throw new Error('Cannot backup: the folder is missing; name one, or set BACKUP_DIR');
  const keeping = kept(keep, config.BACKUP_KEEP);
  const now = Date.now();
  const made = datedBackup({ data, databaseUrl, into, keep: keeping, now });
  if (bucket !== null && folder === undefined)
    await sendNewest({ place: bucket, keyFile }, { into, keep: keeping, now });
  return `Done: ${made}. ${apart}`;
}

function kept(typed: string | undefined, otherwise: number): number {
  if (typed === undefined) return otherwise;
  const keep = Number(typed);
  if (!Number.isInteger(keep) || keep < 1)
    throw new Error('Cannot backup: --keep wants a whole number, 1 or more');
  return keep;
}

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { databaseFile } from '../../src/storage/open-database.ts';
import { openStore } from '../../src/storage/open-store.ts';

/** What a drill of backups and restores found. */
export type RestoreReport = {
  readonly backups: number;
  /** Turns acknowledged before the last backup began. */
  readonly turns: number;
  readonly lost: readonly string[];
};

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** The commands of the numbered steps of restoring, as whoever looks after the machine reads them. */
function writtenCommands(): readonly string[] {
  const text = readFileSync(join(root, 'docs', 'run', 'backup.md'), 'utf8');
  const steps = text
    .slice(text.indexOf('## Restoring'))
    .split('\n')
    .filter((line) => /^\d+\. /u.test(line));
  return steps.flatMap((step) =>
    [...step.matchAll(/`((?:install |DATA=|npm run -s desk )[^`]+)`/gu)].map(
      ([, one]) => one ?? '',
    ),
  );
}

type Line = {
  readonly ready?: boolean;
  readonly acknowledged?: string;
  readonly n?: number;
  readonly settled?: string;
  readonly cases?: number;
  readonly error?: string;
};

/** What a house under load has promised so far: the events it acknowledged, and who came to his case. */
type Load = {
  readonly events: readonly string[];
  readonly done: readonly string[];
  /** Resolves once so many came to their cases. */
  readonly came: (cases: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A house in a process of its own in which one application follows the other until it is stopped. */
function underLoad(data: string, keyFile: string): Promise<Load> {
  const child = spawn(process.execPath, [
    join(import.meta.dirname, 'child.ts'),
    data,
    keyFile,
    'never',
    '0',
    '',
    'at_once',
    // The commands go by the machine's clock: a house of last week would have written its heads by now.
    'real',
  ]);
  const events: string[] = [];
  const done: string[] = [];
  const waiting: (() => void)[] = [];
  const came = async (cases: number): Promise<void> => {
    while (done.length < cases) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  let [user, n] = [0, 0];
  const send = (): void =>
    void child.stdin.write(`${JSON.stringify({ user: `u${user}`, n, body: null })}\n`);
  const take = (line: Line): void => {
    if (line.acknowledged !== undefined) {
      events.push(`${line.acknowledged}-${line.n}`);
      n += 1;
    }
    if (line.settled === undefined && line.ready !== true) return;
    if ((line.cases ?? 0) > 0) {
      done.push(line.settled ?? '');
      for (const waits of waiting.splice(0)) waits();
      [user, n] = [user + 1, 0];
    }
    send();
  };
  child.stdin.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Where it ends before it is ready nobody would hear of it else.
    child.on('close', () => reject(new Error('The house stopped by itself')));
    child.stderr.resume();
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      if (line.error !== undefined) reject(new Error(`The house is not well: ${text}`));
      if (line.ready === true) resolve({ events, done, came, stop: () => stopped(child) });
      take(line);
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('close', () => resolve());
    child.kill('SIGKILL');
  });
}

type Promised = { readonly events: readonly string[]; readonly done: readonly string[] };
type Backup = { readonly folder: string; readonly promised: Promised };

/** Backups while workers apply, then each restored on an empty folder by the very commands of the papers: every turn that was acknowledged before a backup began is in it. */
export async function restoreDrill({ backups }: { backups: number }): Promise<RestoreReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-restore-'));
  const [data, keyFile] = [join(folder, 'data'), join(folder, 'saved.key')];
  try {
    const load = await underLoad(data, keyFile);
    const made: Backup[] = [];
    for (let n = 0; n < backups; n += 1) {
      // Each finds more than the one before, every second application with its photo.
      await load.came(2 * (n + 1));
      const promised = { events: [...load.events], done: [...load.done] };
      const to = join(folder, `backup-${n}`);
      await shell(`npm run -s desk -- backup ${to}`, { DATA: data, KEY_FILE: keyFile });
      made.push({ folder: to, promised });
    }
    await load.stop();
    const lost: string[] = [];
    for (const [n, one] of made.entries())
      lost.push(...(await restored(one, { keyFile, machine: join(folder, `machine-${n}`) })));
    return { backups, turns: made.at(-1)?.promised.events.length ?? 0, lost };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const shell = (line: string, settings: { readonly [name: string]: string }) =>
  run('sh', ['-c', line], { cwd: root, env: { ...process.env, ...settings } });

/** What a backup lost of what was promised, after it was put back as the papers say. */
async function restored(
  { folder, promised }: Backup,
  { keyFile, machine }: { readonly keyFile: string; readonly machine: string },
): Promise<readonly string[]> {
  mkdirSync(machine);
  const place = { data: join(machine, 'data'), keyFile: join(machine, 'master.key') };
  for (const written of writtenCommands()) {
    const line = written
      .replaceAll('/var/lib/bangfu', machine)
      .replaceAll('saved.key', keyFile)
      .replaceAll(/\/backup\/[\w-]+/gu, folder);
    // The doctor also says what is not set up yet; that is not a loss.
    const asks = line.endsWith('doctor') ? `${line} || true` : line;
    const outcome = await shell(asks, { DATA: place.data, KEY_FILE: place.keyFile }).catch(
      (error: Error) => error,
    );
    if (outcome instanceof Error) return [`"${written}" failed: ${outcome.message}`];
  }
  return missing(place, promised);
}

async function missing(
  place: { readonly data: string; readonly keyFile: string },
  { events, done }: Promised,
): Promise<readonly string[]> {
  const raw = new DatabaseSync(databaseFile(place.data), { readOnly: true });
  const known = new Set(
    raw
      .prepare('select id from inbox')
      .all()
      .map((row) => String(row['id']).replace(/^crash:/u, '')),
  );
  raw.close();
  const lost = events.filter((id) => !known.has(id)).map((id) => `event ${id}`);
  const store = await openStore(place);
  try {
    for (const user of done) {
      const cases = store.casesOf(`crash:${user}`);
      if (cases.length !== 1) lost.push(`the case of ${user}`);
      for (const { id } of cases.flatMap(({ papers }) => papers))
        if ((await store.papers.open(id)) === null) lost.push(`a paper of ${user}`);
    }
    // A conversation that is half way stands where its acknowledged words brought it.
    for (const id of events) {
      const [user = '', n = ''] = id.split('-');
      if (store.loadSession(`crash:${user}`).session.turn < Number(n) + 1) lost.push(`turn ${id}`);
    }
    return lost;
  } finally {
    await store.close();
  }
}

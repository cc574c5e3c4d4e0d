/** `npm run drill:upgrade`: a house filled by an older program, opened by this one. Prints what was looked at; ends with 1 on any loss. `--from COMMIT` names the older one, `--old FOLDER` a checkout of it that is there already. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { SuiteName } from '../../src/storage/crypto-suite.ts';
import { rotateSuite } from '../../src/storage/rotate-suite.ts';
import { type Hands, handsOn, type Stands } from './fill.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: { from: { type: 'string', default: '4e95bd5' }, old: { type: 'string' } },
});
const folder = mkdtempSync(join(tmpdir(), 'bangfu-upgrade-'));
const began = Date.parse('2026-11-24T09:00:00+08:00');
const hour = 3_600_000;

const git = (...words: readonly string[]): void =>
  void execFileSync('git', words, { cwd: root, stdio: 'inherit' });

/** The older program with packages of its own, in a folder of its own. */
function checkedOut(): string {
  const old = join(folder, 'old');
  git('worktree', 'add', '--detach', '--quiet', old, values.from);
  execFileSync('npm', ['ci', '--silent'], { cwd: old, stdio: 'inherit' });
  return old;
}

/** The house as the older program filled it. */
function filled(old: string, place: { data: string; keyFile: string }): readonly Stands[] {
  const into = join(old, 'test', 'drills');
  mkdirSync(into, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'fill.ts'), join(into, 'fill.ts'));
  // Its own Node where it has one: an older program need not know today's.
  const own = join(old, 'node_modules', '.bin', 'node');
  const words = [join(into, 'fill.ts'), place.data, place.keyFile, String(began)];
  const out = execFileSync(existsSync(own) ? own : process.execPath, words, {
    cwd: old,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '[]') as readonly Stands[];
}

const kept = ['drafts', 'heard', 'cases', 'papers', 'lines'] as const;

async function differing(hands: Hands, before: readonly Stands[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const one of before) {
    const now = JSON.parse(JSON.stringify(await hands.stands(one.chat, one.service))) as Stands;
    for (const what of kept)
      if (!isDeepStrictEqual(now[what], one[what])) lost.push(`${what} of ${one.chat}`);
  }
  return [...lost, ...hands.house.store.verifyHistory().map((number) => `history of ${number}`)];
}

/** Every draft goes on where it stood until it is a case, with what was said before still in it. */
async function goOn(hands: Hands, before: readonly Stands[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { chat, service, open, drafts } of before.filter((one) => one.drafts.length > 0)) {
    const asked = hands.open(chat);
    if (asked !== open) show(`  ${chat} stood at ${open} and is asked for ${asked}`);
    const cases = () => hands.house.store.casesOf(`console:${chat}`);
    await hands.walk(chat, service, () => cases().length > 0);
    const given = (drafts[0] as { answers: Record<string, { value?: unknown }> }).answers;
    const found = cases()[0]?.answers ?? {};
    if (cases().length !== 1) lost.push(`${chat} came to ${cases().length} cases`);
    else
      for (const [id, { value }] of Object.entries(given))
        if (id in found && !isDeepStrictEqual(found[id]?.value, value))
          lost.push(`${id} of ${chat}`);
  }
  return lost;
}

/** Timers that the older program set come due: none of them fails. */
async function weeks(hands: Hands): Promise<readonly string[]> {
  await hands.say('call', { advance: '40d' });
  const { desk, outbox } = hands.house.store;
  return [
    ...desk.quarantined().map(({ target }) => `set aside for ${target.id}`),
    ...outbox.dead().map(({ row }) => `a letter to ${row.to.chat} that nobody can send`),
  ];
}

const show = (line: string): void => void process.stdout.write(`${line}\n`);
const lost: string[] = [];
const told = (what: string, found: readonly string[]): void => {
  lost.push(...found);
  show(`${what.padEnd(56)}${found.length === 0 ? 'kept' : `BROKEN: ${found.join('; ')}`}`);
};

const place = { data: join(folder, 'data'), keyFile: join(folder, 'key') };
try {
  const before = filled(values.old ?? checkedOut(), place);
  const sum = (count: (one: Stands) => number): number =>
    before.reduce((all, one) => all + count(one), 0);
  show(
    `${values.from}: ${before.length} talks, ${sum((one) => one.drafts.length)} drafts, ${sum((one) => one.cases.length)} cases, ${sum((one) => one.papers.length)} papers`,
  );
  const opened = await handsOn(place.data, place.keyFile, began + hour);
  told('opened by this program', await differing(opened, before));
  await opened.close();
  for (const to of ['gm', 'aes'] as const satisfies readonly SuiteName[]) {
    await rotateSuite({ ...place, to, now: Date.now, vouch: async () => undefined });
    const again = await handsOn(place.data, place.keyFile, began + hour);
    told(`sealed anew by ${to}`, await differing(again, before));
    await again.close();
  }
  const hands = await handsOn(place.data, place.keyFile, began + 2 * hour);
  told('drafts go on to their cases', await goOn(hands, before));
  told('weeks go by', await weeks(hands));
  told('histories after that', hands.house.store.verifyHistory());
  await hands.close();
} finally {
  if (values.old === undefined && existsSync(join(folder, 'old')))
    git('worktree', 'remove', '--force', join(folder, 'old'));
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = lost.length > 0 ? 1 : 0;

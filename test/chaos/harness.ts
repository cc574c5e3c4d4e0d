import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { crashSteps } from '../../src/storage/crash-steps.ts';

/** Named steps of a turn and of a submission at which a kill strikes: storage's own and the turns'. */
export const steps: readonly string[] = [
  'turns:received',
  'turns:acknowledged',
  'turn:understood',
  'turn:stepped',
  'turn:written',
  'deliver:sent',
  ...crashSteps.filter((step) => !/^(quarantine|fire|erase|record)/u.test(step)),
];

/** What a run of kills found. */
export type CrashReport = {
  readonly kills: number;
  readonly applications: number;
  /** Users whose acknowledged messages are not all in effect. */
  readonly lost: number;
  /** Applications that opened more than one case, or in which a message was handled twice. */
  readonly doubled: number;
  /** Conversations that did not come to their case. */
  readonly stuck: number;
};

export type CrashOptions = {
  readonly kills: number;
  readonly users: number;
  readonly seed: number;
  readonly mutant?: string /** Where kills strike; everywhere when absent. */;
  readonly at?: readonly string[];
};

type Settled = {
  readonly settled: string;
  readonly n: number;
  readonly cases: number;
  readonly turn: number;
  /** Papers that stand in the case. */
  readonly papers: number;
  readonly data: readonly object[];
};
type Line = Partial<Settled> & {
  readonly acknowledged?: string;
  readonly ready?: boolean;
  readonly trying?: object;
  readonly error?: string;
};

/** Most lines an application takes; one that takes more is stuck. */
const most = 70;

/** Small numbers that look random and are the same for the same seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Applications are filled in while the house is killed again and again; what was not acknowledged is delivered again, as a platform does. */
export async function crash(options: CrashOptions): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-crash-'));
  const roll = dice(options.seed);
  const state = {
    user: 0,
    n: 0,
    kills: 0,
    doubled: 0,
    stuck: 0,
    lost: 0,
    body: null as object | null,
  };
  try {
    // Workers of even and of odd numbers apply for different things.
    const wanted = [
      await whole(join(folder, 'whole'), 'u0'),
      await whole(join(folder, 'other'), 'u1'),
    ];
    while (state.user < options.users || state.kills < options.kills) {
      const kill = state.kills < options.kills ? blow(options.at ?? steps, roll) : unharmed;
      const child = start(join(folder, 'data'), { ...kill, mutant: options.mutant ?? '' });
      const ended = await drive(child, state, { options, wanted });
      if (ended === 'killed') state.kills += 1;
    }
    return {
      kills: state.kills,
      applications: state.user,
      lost: state.lost,
      doubled: state.doubled,
      stuck: state.stuck,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unharmed = { step: 'never', nth: 0, storeFirst: false };

/** A step, and at which of its times; case numbers are reserved once at a start. */
const blow = (among: readonly string[], roll: (sides: number) => number) => {
  const step = among[roll(among.length)] as string;
  const nth = step.startsWith('numbers') ? 1 : 1 + roll(12);
  // Where a model is asked, a message is stored before its turn; else one commit holds both.
  const storeFirst = step.startsWith('receive') || roll(2) === 0;
  return { step, nth, storeFirst };
};

/** Lines after which a house that was not struck is let go, so that every run ends. */
const patience = 70;

const node = process.execPath;

function start(
  data: string,
  {
    step,
    nth,
    storeFirst,
    mutant,
  }: {
    readonly step: string;
    readonly nth: number;
    readonly storeFirst: boolean;
    readonly mutant: string;
  },
): ChildProcessWithoutNullStreams {
  const child = join(import.meta.dirname, 'child.ts');
  const way = storeFirst ? 'store_first' : 'at_once';
  return spawn(node, [child, data, `${data}.key`, step, String(nth), mutant, way], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** One application without any kill: the answers every other must come to. */
async function whole(data: string, user: string): Promise<string> {
  const child = start(data, { ...unharmed, mutant: '' });
  const lines = createInterface({ input: child.stdout });
  let n = 0;
  for await (const text of lines) {
    const line = JSON.parse(text) as Line;
    if (line.error !== undefined) throw new Error(`The house is not well: ${text}`);
    if (line.ready === true || line.settled !== undefined) {
      if ((line.cases ?? 0) > 0) {
        child.kill('SIGKILL');
        return JSON.stringify({
          n: line.n,
          turn: line.turn,
          papers: line.papers,
          data: line.data,
        });
      }
      if (n > most) throw new Error('The application does not end even without kills');
      child.stdin.write(`${JSON.stringify({ user, n, body: null })}\n`);
      n += 1;
    }
  }
  throw new Error('The house stopped by itself');
}

type Progress = {
  user: number;
  n: number;
  kills: number;
  doubled: number;
  stuck: number;
  lost: number;
  body: object | null;
};

/** Feeds a house until it is killed or all is done. */
async function drive(
  child: ChildProcessWithoutNullStreams,
  state: Progress,
  { options, wanted }: { readonly options: CrashOptions; readonly wanted: readonly string[] },
): Promise<'killed' | 'let_go'> {
  let lines = 0;
  const send = (): void =>
    void child.stdin.write(
      `${JSON.stringify({ user: `u${state.user}`, n: state.n, body: state.body })}\n`,
    );
  child.stdin.on('error', () => undefined);
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    if (line.error !== undefined) throw new Error(`The house is not well: ${text}`);
    if (line.ready === true) send();
    // What was acknowledged is never delivered again: if it was not kept, it is lost.
    // What was not is delivered again as it was, under the same id.
    if (line.trying !== undefined) state.body = line.trying;
    if (line.acknowledged !== undefined) {
      state.n += 1;
      state.body = null;
    }
    if (line.settled === undefined) continue;
    if (judged(line as Settled, state, wanted[state.user % 2] as string)) {
      state.user += 1;
      state.n = 0;
    }
    lines += 1;
    if (lines > patience || (state.user >= options.users && state.kills >= options.kills)) {
      child.kill('SIGKILL');
      return 'let_go';
    }
    send();
  }
  return 'killed';
}

/** Whether this user's application is over, counting what went wrong with it. */
function judged(line: Settled, state: Progress, wanted: string): boolean {
  const { n, turn, papers, data } = JSON.parse(wanted) as {
    n: number;
    turn: number;
    papers: number;
    data: readonly object[];
  };
  // A message handled twice moves the conversation on by one turn too many.
  if (line.cases > 1 || (line.cases > 0 && line.turn > turn)) state.doubled += 1;
  if (line.cases > 0) {
    const same = line.papers === papers && JSON.stringify(line.data[0]) === JSON.stringify(data[0]);
    // Every acknowledged message moved the conversation on by one: no more lines than without kills.
    if (!same || state.n > n + 1) state.lost += 1;
    return true;
  }
  if (state.n <= most) return false;
  state.stuck += 1;
  return true;
}

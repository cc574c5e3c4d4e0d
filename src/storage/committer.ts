import {
  type CommitterParts,
  type Done,
  gathered,
  type Job,
  newsOf,
  type Written,
  writeAll,
} from './commit-jobs.ts';
import type { Plan, Touched } from './plan.ts';
import { DatabaseError, isAway, isBrokenOff } from './postgres/line.ts';
import type { Company, Connection } from './sqlite.ts';

/** How a plan is written. */
export type Terms = {
  /** Whether versions protect all that it reads, so that other processes may write meanwhile; `alone` where it is not said. */
  readonly company?: Company;
  /** It may be planned again although nobody knows whether it was written: what is done already is found to be so. */
  readonly again?: boolean;
  /** How long it is tried again where the database is away, ms; some seconds where it is not said. */
  readonly patience?: number;
};

/** The only one who opens a transaction. Plans handed in together share one commit, in the order they came. */
export type Committer = {
  /** Resolves once the plan's writes are durable; `conflict` where a version was another, and nothing was written. `make` may run several times. */
  readonly submit: <T>(make: (plan: Plan) => T, terms?: Terms) => Promise<T | 'conflict'>;
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>;
  readonly onCommit: (listener: (touched: Touched) => void) => () => void;
  /** Tells the listeners what another process committed. */
  readonly heard: (touched: Touched) => void;
  /** Refuses whatever is handed in from now on. */
  readonly stop: () => void;
};

const untried = { until: 0, renewed: false, over: false };

type Listener = (touched: Touched) => void;

const MOST_AT_ONCE = 512;

/** How long the pause is before a commit is tried again where the database is away, and how long it is tried, ms. */
const pauseMs = 300;
const patienceMs = 8_000;

/** A committer over the one writing connection. */
export function createCommitter(parts: CommitterParts): Committer {
  const queue: Job[] = [];
  const listeners = new Set<Listener>();
  const idlers: (() => void)[] = [];
  let scheduled = false;
  let stopped = false;
  const tell = (touched: Touched): void => {
    for (const listener of listeners) quietly('A listener to commits', () => listener(touched));
  };
  const schedule = (after = 0) => {
    if (scheduled) return;
    scheduled = true;
    // All turns that are ready now reach the queue before the loop comes round.
    if (after === 0) setImmediate(flush);
    else setTimeout(flush, after);
  };
  const flush = () => {
    scheduled = false;
    const jobs = queue.splice(0, MOST_AT_ONCE);
    const { touched, later, pause } = commitAll(parts, jobs, stopped);
    queue.unshift(...later);
    if (touched !== null) tell(touched);
    if (queue.length > 0) schedule(pause);
    else if (!scheduled) for (const idler of idlers.splice(0)) idler();
  };
  return {
    submit: <T>(
      make: (plan: Plan) => T,
      { company = 'alone', again = false, patience = patienceMs }: Terms = {},
    ) =>
      new Promise<T | 'conflict'>((resolve, reject) => {
        if (stopped) throw new Error('Cannot write to the storage: it is closed');
        const settle = resolve as (value: unknown) => void;
        queue.push({ make, resolve: settle, reject, again, company, patience, ...untried });
        schedule();
      }),
    idle: async () => {
      if (queue.length > 0 || scheduled) await new Promise<void>((resolve) => idlers.push(resolve));
    },
    onCommit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heard: tell,
    stop: () => {
      stopped = true;
    },
  };
}

/** What came of some jobs: what they touched, those to be tried again, and after how many ms. */
type Flushed = {
  readonly touched: Touched | null;
  readonly later: readonly Job[];
  readonly pause: number;
};

function commitAll(parts: CommitterParts, jobs: readonly Job[], last: boolean): Flushed {
  if (jobs.length === 0) return { touched: null, later: [], pause: 0 };
  let written: Written;
  parts.at('commit:begin');
  try {
    written = writeAll(parts, jobs);
    parts.at('commit:written');
    parts.connection.commit(written.told ? null : newsOf(parts, written.done));
  } catch (error) {
    rollBack(parts.connection);
    parts.lost();
    return failedAll(parts, jobs, { error, last });
  }
  parts.at('commit:committed');
  const { done, later } = written;
  const touched = settle(done);
  if (done.some(({ plan }) => plan.erases())) quietly('Emptying the log', parts.erased);
  for (const { job, value } of done) job.resolve(value);
  return { touched, later, pause: 0 };
}

// What the database broke off, or never got, is planned again on fresh state.
function failedAll(
  parts: CommitterParts,
  jobs: readonly Job[],
  { error, last }: { readonly error: unknown; readonly last: boolean },
): Flushed {
  const away = isAway(error);
  const doubtful = error instanceof DatabaseError && error.doubtful;
  const now = performance.now();
  const later: Job[] = [];
  const open = jobs.filter(({ over }) => !over);
  for (const job of open) {
    if (job.until === 0) job.until = now + job.patience;
    const may = (away || isBrokenOff(error)) && (job.again || !doubtful);
    if (may && !last && now < job.until)
      later.push(Object.assign(job, { company: 'alone' as const }));
    else job.reject(error);
  }
  if (later.length < open.length) parts.failed?.(error);
  return { touched: null, later, pause: away ? pauseMs : 0 };
}

function rollBack(connection: Connection): void {
  try {
    connection.rollback();
  } catch {
    // SQLite rolls back by itself on some errors; there is nothing left to take back then.
  }
}

function settle(done: readonly Done[]): Touched | null {
  for (const { plan } of done)
    for (const effect of plan.effects.after) quietly('An effect of a commit', effect);
  return gathered(done);
}

// What is committed stands, whatever fails after it; nobody's turn is held by it.
function quietly(what: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    process.emitWarning(`${what} failed: ${(error as Error).name}`);
  }
}

import type { CrashStep } from './crash-steps.ts';
import type { KeyRing } from './key-ring.ts';
import { Conflict, nothingTouched, type Plan, startPlan, type Touched } from './plan.ts';
import type { Connection } from './sqlite.ts';

/** The only one who opens a transaction. Plans handed in together share one commit, in the order they came. */
export type Committer = {
  /** Resolves once the plan's writes are durable; `conflict` where a version was another, and nothing was written. */
  readonly submit: <T>(make: (plan: Plan) => T) => Promise<T | 'conflict'>;
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>;
  readonly onCommit: (listener: (touched: Touched) => void) => () => void;
  /** Refuses whatever is handed in from now on. */
  readonly stop: () => void;
};

/** What a committer works on. */
export type CommitterParts = {
  readonly connection: Connection;
  readonly ring: KeyRing;
  readonly at: (step: CrashStep) => void;
  /** Called after a commit that destroyed something. */
  readonly erased: () => void;
  /** Called where a commit failed: what caches learnt from its writes is not so. */
  readonly lost: () => void;
  /** Hears why a commit failed, before those who wait for it do. */
  readonly failed?: (error: unknown) => void;
};

type Job = {
  readonly make: (plan: Plan) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

type Done = { readonly job: Job; readonly value: unknown; readonly plan: Plan };

type Listener = (touched: Touched) => void;

const MOST_AT_ONCE = 512;

/** A committer over the one writing connection. */
export function createCommitter(parts: CommitterParts): Committer {
  const queue: Job[] = [];
  const listeners = new Set<Listener>();
  const idlers: (() => void)[] = [];
  let scheduled = false;
  let stopped = false;
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    // All turns that are ready now reach the queue before the loop comes round.
    setImmediate(flush);
  };
  const flush = () => {
    scheduled = false;
    const jobs = queue.splice(0, MOST_AT_ONCE);
    if (jobs.length > 0) commitAll(parts, jobs, listeners);
    if (queue.length > 0) schedule();
    else for (const idler of idlers.splice(0)) idler();
  };
  return {
    submit: <T>(make: (plan: Plan) => T) =>
      new Promise<T | 'conflict'>((resolve, reject) => {
        if (stopped) throw new Error('Cannot write to the storage: it is closed');
        queue.push({ make, resolve: resolve as (value: unknown) => void, reject });
        schedule();
      }),
    idle: async () => {
      if (queue.length > 0 || scheduled) await new Promise<void>((resolve) => idlers.push(resolve));
    },
    onCommit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopped = true;
    },
  };
}

function commitAll(
  parts: CommitterParts,
  jobs: readonly Job[],
  listeners: ReadonlySet<Listener>,
): void {
  let done: readonly Done[];
  parts.at('commit:begin');
  try {
    done = writeAll(parts, jobs);
    parts.at('commit:written');
    parts.connection.commit();
  } catch (error) {
    rollBack(parts.connection);
    parts.lost();
    parts.failed?.(error);
    for (const job of jobs) job.reject(error);
    return;
  }
  parts.at('commit:committed');
  const touched = settle(done);
  if (done.some(({ plan }) => plan.erases())) quietly('Emptying the log', parts.erased);
  for (const { job, value } of done) job.resolve(value);
  if (touched === null) return;
  for (const listener of listeners) quietly('A listener to commits', () => listener(touched));
}

// A job that fails takes back its own writes only; the others stand.
function writeAll(parts: CommitterParts, jobs: readonly Job[]): readonly Done[] {
  const { connection, at } = parts;
  const done: Done[] = [];
  connection.begin();
  for (const job of jobs) {
    try {
      const plan = startPlan(connection, parts.ring);
      const value = job.make(plan);
      at('commit:planned');
      if (!connection.write(plan.writes, jobs.length === 1)) throw new Conflict();
      for (const effect of plan.effects.settled) effect();
      done.push({ job, value, plan });
    } catch (error) {
      if (error instanceof Conflict) job.resolve('conflict');
      else job.reject(error);
    }
  }
  return done;
}

function rollBack(connection: Connection): void {
  try {
    connection.rollback();
  } catch {
    // SQLite rolls back by itself on some errors; there is nothing left to take back then.
  }
}

function settle(done: readonly Done[]): Touched | null {
  const all = nothingTouched();
  let wrote = false;
  for (const { plan } of done) {
    for (const effect of plan.effects.after) quietly('An effect of a commit', effect);
    wrote ||= plan.writes.length > 0;
    for (const one of plan.touched.conversations) all.conversations.add(one);
    for (const one of plan.touched.cases) all.cases.add(one);
    for (const [key, target] of plan.touched.inbox) all.inbox.set(key, target);
    for (const one of plan.touched.forgotten) all.forgotten.add(one);
    all.outbox ||= plan.touched.outbox;
    all.accounts ||= plan.touched.accounts;
    all.hooks ||= plan.touched.hooks;
  }
  return wrote ? all : null;
}

// What is committed stands, whatever fails after it; nobody's turn is held by it.
function quietly(what: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    process.emitWarning(`${what} failed: ${(error as Error).name}`);
  }
}

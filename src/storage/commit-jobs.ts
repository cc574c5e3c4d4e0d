import type { CrashStep } from './crash-steps.ts';
import type { KeyRing } from './key-ring.ts';
import {
  addTouched,
  Conflict,
  nothingTouched,
  type Plan,
  startPlan,
  type Touched,
} from './plan.ts';
import { isAway, isBrokenOff, isTaken } from './postgres/line.ts';
import type { Company, Connection } from './sqlite.ts';

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
  /** What other processes on the same database hear with a commit. */
  readonly news?: (touched: Touched, plans: readonly Plan[]) => string | null;
};

/** A plan that waits to be written, with whoever waits for it. */
export type Job = {
  readonly make: (plan: Plan) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly again: boolean;
  company: Company;
  readonly patience: number;
  /** Until when it is tried again, ms; 0: not tried yet. */
  until: number;
  /** It was planned anew because a key it used was gone. */
  renewed: boolean;
  /** It was answered. */
  over: boolean;
};

/** A plan that was made, and what it gave. */
export type Done = { readonly job: Job; readonly value: unknown; readonly plan: Plan };

/** What became of jobs: those that are written, and those that are to be tried behind this commit. */
export type Written = {
  readonly done: readonly Done[];
  readonly later: readonly Job[];
  /** The others were told of it with its only plan. */
  readonly told: boolean;
};

// A job that fails takes back its own writes only; the others stand. Where others write too, one that must be alone waits
// until those before it are committed, and those behind it wait for it: it keeps the house to itself for no longer.
export function writeAll(parts: CommitterParts, jobs: readonly Job[]): Written {
  const { connection } = parts;
  const many = connection.dialect === 'postgres';
  const company = jobs[0]?.company ?? 'together';
  const end = many ? jobs.findIndex((job) => job.company !== company) : -1;
  const run = end === -1 ? jobs : jobs.slice(0, end);
  const only = run.length === 1;
  const done: Done[] = [];
  connection.begin(many ? company : undefined);
  for (const [index, job] of run.entries()) {
    try {
      const one = writeOne(parts, job, { only, company, many });
      if (one === 'later') return { done, later: jobs.slice(index), told: only };
      done.push(one);
    } catch (error) {
      if (connection.broken() || isAway(error) || isBrokenOff(error)) throw error;
      // Somebody may have been first with the same thing: alone it is seen whether he was.
      if (company === 'together' && isTaken(error)) {
        job.company = 'alone';
        return { done, later: jobs.slice(index), told: only };
      }
      job.over = true;
      if (error instanceof Conflict) job.resolve('conflict');
      else job.reject(error);
    }
  }
  return { done, later: jobs.slice(run.length), told: only };
}

function writeOne(
  parts: CommitterParts,
  job: Job,
  { only, company, many }: { only: boolean; company: Company; many: boolean },
): Done | 'later' {
  const { connection, at, ring } = parts;
  const done = many && company === 'together' ? plannedBeside(parts, job) : planned(parts, job);
  if (done === 'later') return done;
  at('commit:planned');
  const { plan } = done;
  const keys = many ? plan.keysUsed() : [];
  const news = only ? newsOf(parts, [done]) : null;
  if (!connection.write(plan.writes, { only, keys, news })) {
    // Whichever it was that another process changed.
    for (const key of keys) ring.forget(key);
    if (keys.length === 0 || job.renewed) throw new Conflict();
    job.renewed = true;
    return 'later';
  }
  for (const effect of plan.effects.settled) effect();
  return done;
}

function planned({ connection, ring }: CommitterParts, job: Job): Done {
  const plan = startPlan(connection, ring);
  return { job, value: job.make(plan), plan };
}

/** How often it is looked whether a plan destroys other keys once those are held that it destroyed before. */
const MOST_HELD = 3;

// Whoever seals under a key must neither do so while it is destroyed nor be overlooked: it is held, and planned anew.
function plannedBeside(parts: CommitterParts, job: Job): Done | 'later' {
  const held = new Set<string>();
  for (let tries = 0; tries < MOST_HELD; tries += 1) {
    const done = planned(parts, job);
    const free = done.plan.keysToHold().filter(({ id }) => !held.has(id));
    if (free.length === 0) return done;
    const there = parts.connection.holdKeys?.(free) ?? new Set();
    for (const id of there) held.add(id);
    // What is gone already was known too long.
    for (const key of free) if (!there.has(key.id)) parts.ring.forget(key);
  }
  job.company = 'alone';
  return 'later';
}

/** What other processes hear of plans with their commit; `null` where they hear it later, or need not. */
export function newsOf({ news }: CommitterParts, done: readonly Done[]): string | null {
  if (news === undefined) return null;
  const touched = gathered(done);
  const plans = done.map(({ plan }) => plan);
  return touched === null ? null : news(touched, plans);
}

/** What all of it touched, or `null` where nothing was written. */
export function gathered(done: readonly Done[]): Touched | null {
  const all = nothingTouched();
  let wrote = false;
  for (const { plan } of done) {
    wrote ||= plan.writes.length > 0;
    addTouched(all, plan.touched);
  }
  return wrote ? all : null;
}

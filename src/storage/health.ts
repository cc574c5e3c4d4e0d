import type { ClockGuard } from './clock-guard.ts';
import type { Settled } from './paper-files.ts';

/** What is wrong with the house itself: the clock jumped, pages of the database are damaged, the disk takes nothing more, papers and database are not of one house. */
export type HouseTrouble = {
  readonly kind: 'clock' | 'damaged' | 'disk' | 'papers';
  readonly at: number;
  /** For whoever looks after the machine; nothing personal. */
  readonly reason: string;
};

/** How the house itself stands, for the desk. */
export type HealthStore = {
  /** What is wrong now. */
  readonly troubles: () => readonly HouseTrouble[];
  /** A person looked at the clock and says that it is right: what is due is destroyed again from now on. */
  readonly confirmClock: () => Promise<void>;
  /** Damage found by looking at the database from outside. */
  readonly damaged: (reason: string) => void;
};

/** Takes up what fails, and tells it on. */
export type Health = HealthStore & {
  /** Whether the clock is doubted now, so that nothing may be destroyed because its time has come. */
  readonly doubted: () => boolean;
  readonly failed: (error: unknown) => void;
  /** What a start found of the papers: where many are nobody's, or many are gone, folder and database are not of one house. */
  readonly settled: (found: Settled) => void;
};

/** Codes of SQLite, without what details them: an input or output error, a damaged page, a full disk, no database at all. */
const sqliteKinds: { readonly [code: number]: HouseTrouble['kind'] } = {
  10: 'disk',
  11: 'damaged',
  13: 'disk',
  26: 'damaged',
};
const systemKinds: { readonly [code: string]: HouseTrouble['kind'] } = {
  ENOSPC: 'disk',
  EDQUOT: 'disk',
  EIO: 'disk',
  EROFS: 'disk',
  // Words of PostgreSQL: a full disk, an input or output error, damaged data, a damaged index.
  '53100': 'disk',
  '58030': 'disk',
  XX001: 'damaged',
  XX002: 'damaged',
};

/** A kill leaves a few files behind that nobody names; more than these are another house's. */
const strayPapers = 20;

const isOdd = (count: number, { known }: Settled): boolean =>
  count > strayPapers || (count > 2 && count > known / 2);

/** How long a full disk is shown after it was met last. */
const shownMs = 3_600_000;
/** The same trouble is told on once in so long. */
const toldMs = 60_000;

/** What kind of trouble of the machine an error tells of. */
export function troubleOf(error: unknown): HouseTrouble['kind'] | undefined {
  const { errcode, code } = (error ?? {}) as { errcode?: number; code?: string };
  return errcode === undefined ? systemKinds[code ?? ''] : sqliteKinds[errcode & 0xff];
}

/** Keeps what is wrong in memory: after a start it shows again by itself. */
export function createHealth(parts: {
  readonly clock: ClockGuard;
  readonly now: () => number;
  /** Hears of each trouble. */
  readonly tell: (trouble: HouseTrouble) => void;
}): Health {
  const { clock, now, tell } = parts;
  const met = new Map<HouseTrouble['kind'], HouseTrouble>();
  const told = new Map<string, number>();
  const telling = (trouble: HouseTrouble): void => {
    if (now() - (told.get(trouble.kind) ?? Number.NEGATIVE_INFINITY) < toldMs) return;
    told.set(trouble.kind, now());
    tell(trouble);
  };
  const note = (kind: HouseTrouble['kind'], reason: string): void => {
    const trouble = { kind, at: now(), reason };
    met.set(kind, trouble);
    telling(trouble);
  };
  const clockTrouble = (): readonly HouseTrouble[] => {
    const doubt = clock.look();
    if (doubt === null) return [];
    const reason = `${new Date(doubt.from).toISOString()} -> ${new Date(doubt.at).toISOString()}`;
    const trouble = { kind: 'clock', at: doubt.at, reason } as const;
    telling(trouble);
    return [trouble];
  };
  return {
    troubles: () => [
      ...clockTrouble(),
      ...[...met.values()].filter(({ kind, at }) => kind !== 'disk' || now() - at < shownMs),
    ],
    doubted: () => clockTrouble().length > 0,
    confirmClock: clock.confirm,
    damaged: (reason) => note('damaged', reason),
    settled: (found) => {
      const { aside, missing, known } = found;
      if (isOdd(aside, found) || isOdd(missing, found))
        note('papers', `${known} named, ${missing} missing, ${aside} laid aside`);
    },
    failed: (error) => {
      const kind = troubleOf(error);
      if (kind !== undefined) note(kind, error instanceof Error ? error.message : kind);
    },
  };
}

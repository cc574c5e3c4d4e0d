import type { EventType, Grant, Scope } from '../../messages/grant.ts';

/** A token as it is kept: the token itself is nowhere. */
export type ApiToken = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly grant: Grant;
  /** The last day on which it opens anything, `YYYY-MM-DD`. */
  readonly last: string;
  /** Who made it, by name, and when. */
  readonly maker: string;
  readonly made: number;
  /** When it was used last, to the minute, and when it was taken back. */
  readonly used: number | null;
  readonly revoked: number | null;
};

/** What a request that may be sent again was answered; `digest` is of what was asked. */
export type KeptAnswer = { readonly digest: string; readonly answer: unknown };

/** Tokens of the API, and the answers to requests that carry a key. */
export type TokenStore = {
  readonly list: () => readonly ApiToken[];
  readonly byId: (id: string) => ApiToken | null;
  /** Makes a token and gives it out, this once. */
  readonly make: (token: Omit<ApiToken, 'used' | 'revoked'>) => Promise<string>;
  /** Whose token this is, whatever became of it; `null` for what was never one. Takes as long whether it is one or not. */
  readonly find: (secret: string) => ApiToken | null;
  readonly revoke: (id: string, at: number) => Promise<void>;
  /** Notes that it is used, at most once a minute. */
  readonly touch: (id: string, at: number) => Promise<void>;
  /** A keyed digest of something we gave out, by which we know it again. */
  readonly sign: (what: string, text: string) => string;
  /** Takes a key for a request: what was asked with it before, or `null` where it is new. */
  readonly begin: (id: string, digest: string, at: number) => Promise<KeptAnswer | null>;
  /** Keeps the answer, sealed, for whoever asks again. */
  readonly end: (id: string, answer: unknown) => Promise<void>;
  /** Lets a key go: nothing came of it. */
  readonly drop: (id: string) => Promise<void>;
};

/** A secret that signs; `until`: it signs beside the new one for so long, `null` for the new one. */
export type HookSecret = { readonly secret: string; readonly until: number | null };

/** An address that hears of cases. */
export type Hook = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly EventType[];
  readonly grant: Grant;
  /** The token it was made with: it hears nothing any more once that is over. */
  readonly token: string | null;
  /** The newest first. */
  readonly secrets: readonly HookSecret[];
  readonly maker: string;
  readonly made: number;
};

/** How an address stands. */
export type HookStanding = {
  readonly state: 'on' | 'paused';
  /** Tries in a row that failed, since when, and why the last one did: a short word or a status. */
  readonly fails: number;
  readonly since: number | null;
  readonly fault: string | null;
  /** Nothing is sent before. */
  readonly due: number;
  /** When something last arrived. */
  readonly went: number | null;
};

/** What waits to be told: never more than this of a case. */
export type HookEvent = {
  readonly id: string;
  readonly type: EventType;
  readonly at: number;
  readonly case: string;
  readonly service: string;
  readonly state: string;
};

/** An event on its way to one address. */
export type HookRow = HookEvent & {
  readonly seq: number;
  readonly hook: string;
  readonly attempts: number;
};

/** The time of what is tried no more by itself, and so many failures in a row that an address counts as out of reach. */
export const never = Number.MAX_SAFE_INTEGER;
export const outage = 3;

/** What became of a try; `gone` may not be told any more. */
export type HookMark =
  | { readonly kind: 'sent'; readonly at: number }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'failed';
      readonly at: number;
      readonly fault: string;
      /** When this event (`never`: once somebody resumes), and anything at all, is tried again. */
      readonly due: number;
      readonly hold: number;
      /** Tries in a row that failed, this one among them; those that flew together count as one. */
      readonly fails: number;
      readonly pause: boolean;
    };

/** Addresses that hear of cases, and what waits for them: rows of the very commit that changed the case. */
export type HookStore = {
  readonly list: () => readonly (Hook & HookStanding)[];
  readonly byId: (id: string) => (Hook & HookStanding) | null;
  /** Makes one, or changes what it is; how it stands is left. */
  readonly put: (hook: Hook) => Promise<void>;
  /** Makes one, unless there are `most` already or one of this id; true where it is there then. Counted in the commit, so that many at once make no more. */
  readonly add: (hook: Hook, most: number) => Promise<boolean>;
  /** Changes one that is still there; false where it was dropped. */
  readonly replace: (hook: Hook) => Promise<boolean>;
  /** Drops it with all that waits for it. */
  readonly drop: (id: string) => Promise<void>;
  /** Everything that waits is tried again, from now on. */
  readonly resume: (id: string) => Promise<void>;
  readonly pause: (id: string, fault: string) => Promise<void>;
  /** Of one address the oldest event of every case whose time has come. */
  readonly due: (hook: string, now: number, most: number) => readonly HookRow[];
  readonly mark: (row: Pick<HookRow, 'seq' | 'hook'>, outcome: HookMark) => Promise<void>;
  /** When anything that was put off falls due, ms, or `null`. */
  readonly nextAt: (now: number) => number | null;
  /** How many events wait for an address, since when the oldest does, and how many are tried no more by themselves. */
  readonly waiting: (hook: string) => {
    readonly count: number;
    readonly since: number | null;
    readonly held: number;
  };
};

import { familyOf, nearFamilies } from '../services/common/trades.ts';
import type { Post, Seeker } from './profile.ts';
import { type Match, matchOf } from './score.ts';

/** So many are put to staff: more nobody reads. */
export const BEST = 5;

/** The least that must speak for a suggestion. */
const LEAST = 40;

/** Seekers and posts by what connects them, so that one query looks at few. */
export type MatchIndex = {
  readonly putSeeker: (seeker: Seeker) => void;
  readonly putPost: (post: Post) => void;
  /** Takes out whatever has this number. */
  readonly drop: (number: string) => void;
  readonly seeker: (number: string) => Seeker | undefined;
  readonly post: (number: string) => Post | undefined;
  /** The best seekers for a post, the best first; of equals the one that has waited longest. */
  readonly forPost: (post: Post, but?: ReadonlySet<string>) => readonly Match[];
  /** The best posts for a seeker, the best first. */
  readonly forSeeker: (seeker: Seeker, but?: ReadonlySet<string>) => readonly Match[];
  readonly size: () => { readonly seekers: number; readonly posts: number };
};

type Shelf<T extends { readonly number: string }> = {
  readonly put: (one: T, keys: readonly string[]) => void;
  readonly drop: (number: string) => void;
  readonly get: (number: string) => T | undefined;
  /** Everything under any of these keys, each once. */
  readonly under: (keys: readonly string[]) => Iterable<T>;
  readonly size: () => number;
};

function shelf<T extends { readonly number: string }>(): Shelf<T> {
  const all = new Map<string, { readonly one: T; readonly keys: readonly string[] }>();
  const byKey = new Map<string, Map<string, T>>();
  const drop = (number: string): void => {
    for (const key of all.get(number)?.keys ?? []) byKey.get(key)?.delete(number);
    all.delete(number);
  };
  return {
    put: (one, keys) => {
      drop(one.number);
      all.set(one.number, { one, keys });
      for (const key of keys) {
        const row = byKey.get(key) ?? new Map<string, T>();
        byKey.set(key, row.set(one.number, one));
      }
    },
    drop,
    get: (number) => all.get(number)?.one,
    under: (keys) => {
      const found = new Map<string, T>();
      for (const key of keys)
        for (const [number, one] of byKey.get(key) ?? []) found.set(number, one);
      return found.values();
    },
    size: () => all.size,
  };
}

const families = (trades: readonly string[]): readonly string[] => [
  ...new Set(trades.map(familyOf)),
];
const withNear = (trades: readonly string[]): readonly string[] => [
  ...new Set(families(trades).flatMap((one) => [one, ...nearFamilies(one)])),
];

/** What no list knows stands under one key of its own. */
const UNKNOWN = '?';
const ANY = '*';

const keysOf = (trades: readonly string[]): readonly string[] =>
  trades.length === 0 ? [UNKNOWN] : families(trades);

/** Where a seeker stands: under the kinds of work he wants or can do, and under any work where he takes any. */
const seekerKeys = ({ wanted, can, anything }: Seeker): readonly string[] => [
  ...keysOf([...wanted, ...can]),
  ...(anything ? [ANY] : []),
];

/** An empty index. */
export function matchIndex(): MatchIndex {
  const seekers = shelf<Seeker>();
  const posts = shelf<Post>();
  return {
    putSeeker: (seeker) => seekers.put(seeker, seekerKeys(seeker)),
    putPost: (post) => posts.put(post, [...keysOf(post.trades), ANY]),
    drop: (number) => {
      seekers.drop(number);
      posts.drop(number);
    },
    seeker: seekers.get,
    post: posts.get,
    forPost: (post, but) => {
      const keys = post.trades.length === 0 ? [UNKNOWN] : withNear(post.trades);
      return bestOf(
        matches(seekers.under([...keys, ANY]), (seeker) => matchOf(seeker, post)),
        but,
      );
    },
    forSeeker: (seeker, but) => {
      const trades = [...seeker.wanted, ...seeker.can];
      const keys = trades.length === 0 ? [UNKNOWN] : withNear(trades);
      const open = posts.under(seeker.anything ? [ANY] : keys);
      return bestOf(
        matches(open, (post) => matchOf(seeker, post)),
        but,
      );
    },
    size: () => ({ seekers: seekers.size(), posts: posts.size() }),
  };
}

function* matches<T>(all: Iterable<T>, match: (one: T) => Match | null): Iterable<Match> {
  for (const one of all) {
    const found = match(one);
    if (found !== null && found.score >= LEAST) yield found;
  }
}

const first = (one: Match, other: Match): number =>
  other.score - one.score ||
  (one.seeker.number + one.post.number < other.seeker.number + other.post.number ? -1 : 1);

/** The best of all, kept while they come, so that nothing is sorted whole. */
function bestOf(all: Iterable<Match>, but?: ReadonlySet<string>): readonly Match[] {
  const best: Match[] = [];
  for (const one of all) {
    if (but?.has(one.seeker.number) === true || but?.has(one.post.number) === true) continue;
    const last = best.at(-1);
    if (best.length === BEST && last !== undefined && first(one, last) > 0) continue;
    best.push(one);
    best.sort(first);
    if (best.length > BEST) best.pop();
  }
  return best;
}

import { nearFamilies } from '../services/common/trades.ts';
import { familiesOf, type Post, type Seeker } from './profile.ts';
import { type Match, matchOf, mostOf } from './score.ts';

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
  /** Everything under any of these keys; what stands under several comes several times. */
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
    *under(keys) {
      for (const key of keys) yield* byKey.get(key)?.values() ?? [];
    },
    size: () => all.size,
  };
}

const nearOf = (families: readonly string[]): readonly string[] => [
  ...new Set(families.flatMap((one) => [...nearFamilies(one)])),
];

/** What no list knows stands under one key of its own. */
const UNKNOWN = '?';
const ANY = '*';

const keysOf = (trades: readonly string[]): readonly string[] =>
  trades.length === 0 ? [UNKNOWN] : familiesOf(trades);

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
      const match = (seeker: Seeker) => matchOf(seeker, post);
      return bestOf(
        [
          { all: seekers.under(keysOf(post.trades)), most: Infinity },
          { all: seekers.under([ANY]), most: mostOf('any') },
          { all: seekers.under(nearOf(post.kinds)), most: mostOf('near') },
        ],
        match,
        but,
      );
    },
    forSeeker: (seeker, but) => {
      const trades = [...seeker.wanted, ...seeker.can];
      const match = (post: Post) => matchOf(seeker, post);
      return bestOf(
        [
          { all: posts.under(keysOf(trades)), most: Infinity },
          { all: seeker.anything ? posts.under([ANY]) : [], most: mostOf('any') },
          { all: posts.under(nearOf(seeker.kinds)), most: mostOf('near') },
        ],
        match,
        but,
      );
    },
    size: () => ({ seekers: seekers.size(), posts: posts.size() }),
  };
}

const first = (one: Match, other: Match): number =>
  other.score - one.score ||
  (one.seeker.number + one.post.number < other.seeker.number + other.post.number ? -1 : 1);

/** What is looked through next, and the most that any of it can have that stood in none before. */
type Pile<T> = { readonly all: Iterable<T>; readonly most: number };

/** The best of all piles, kept while they come, so that nothing is sorted whole; a pile that can hold nothing better is left alone. */
function bestOf<T extends { readonly number: string }>(
  piles: readonly Pile<T>[],
  match: (one: T) => Match | null,
  but: ReadonlySet<string> = new Set(),
): readonly Match[] {
  const best: Match[] = [];
  const seen = new Set<string>(but);
  for (const { all, most } of piles) {
    const least = best.length < BEST ? LEAST : (best.at(-1)?.score ?? LEAST);
    if (most < least) continue;
    for (const one of all) {
      if (seen.has(one.number)) continue;
      const found = match(one);
      if (found === null || found.score < LEAST) continue;
      const last = best.at(-1);
      if (best.length === BEST && last !== undefined && first(found, last) > 0) continue;
      seen.add(one.number);
      best.push(found);
      best.sort(first);
      if (best.length > BEST) best.pop();
    }
  }
  return best;
}

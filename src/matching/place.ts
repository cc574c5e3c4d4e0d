import { readWords } from '../fields/words.ts';

const { fit, set } = readWords(new URL('places.txt', import.meta.url));

/** Where somebody would work or where a post is, as far as the words say it. */
export type Place = {
  /** Any place will do. */
  readonly any: boolean;
  /** Near to home. */
  readonly near: boolean;
  /** In the county's seat. */
  readonly seat: boolean;
  /** Townships, zones and villages named. */
  readonly areas: readonly string[];
  /** Counties and towns named. */
  readonly counties: readonly string[];
};

const any = fit.iu`{any}`;
const near = fit.iu`{near}`;
const seat = fit.iu`{seat}`;
const between = fit.u`[，,。；;、\s]|{or}`;
const named = fit.gu`(\p{Script=Han}{0,4}?)({ends}|{county})`;
const lead = fit.u`^(?:{lead})+`;
const countyEnds = set('county');

/** Reads a place out of words. */
export function placeIn(said: string): Place {
  const names = said.split(between).flatMap((piece) =>
    [...piece.matchAll(named)].flatMap(([, before = '', end = '']) => {
      const name = `${before.replace(lead, '')}${end}`;
      return name.length < 2 ? [] : [{ name, county: countyEnds.has(end) }];
    }),
  );
  const of = (county: boolean) => [
    ...new Set(names.filter((one) => one.county === county).map(({ name }) => name)),
  ];
  return {
    any: any.test(said),
    near: near.test(said),
    seat: seat.test(said),
    areas: of(false),
    counties: of(true),
  };
}

/** How two places lie to each other: named alike, near enough, not told, or elsewhere. */
export type Nearness = 'same' | 'town' | 'home' | 'any' | 'open' | 'other' | 'far';

const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((name) => other.some((there) => name.endsWith(there) || there.endsWith(name)));

/** A seeker's wish and home against a post's place. */
export function nearness(
  wish: Place,
  { home, post }: { readonly home: Place; readonly post: Place },
): Nearness {
  if (shares(wish.areas, post.areas)) return 'same';
  const away =
    post.counties.length > 0 &&
    ![...wish.counties, ...home.counties].some((one) => shares([one], post.counties)) &&
    wish.counties.length + home.counties.length > 0;
  if (wish.any) return 'any';
  if (away) return 'far';
  if (wish.near || (wish.areas.length === 0 && !wish.seat)) {
    if (shares(home.areas, post.areas) || (home.seat && post.seat)) return 'home';
    return wish.near && home.areas.length > 0 && post.areas.length > 0 ? 'other' : 'open';
  }
  if (wish.seat && post.seat) return 'town';
  return post.areas.length === 0 && !post.seat ? 'open' : 'other';
}

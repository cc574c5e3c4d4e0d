import type { Pay } from '../fields/pay.ts';
import { nearFamilies } from '../services/common/trades.ts';
import { type Nearness, nearness } from './place.ts';
import type { Post, Seeker } from './profile.ts';

/** How well the work fits: it is what he wants, he can do it, it is of the same kind, or near to it. */
export type TradeFit = 'wanted' | 'can' | 'family' | 'near' | 'any';
/** How the pay lies to what he asks. */
export type PayFit = 'enough' | 'partly' | 'little' | 'less' | 'open';
/** How hours and lodging lie to his wish. */
export type HoursFit = 'fits' | 'open' | 'not';

/** One seeker against one post: how much speaks for it, of a hundred, and why. */
export type Match = {
  readonly seeker: Seeker;
  readonly post: Post;
  readonly score: number;
  readonly trade: TradeFit;
  readonly skilled: boolean;
  readonly place: Nearness;
  readonly pay: PayFit;
  readonly hours: HoursFit;
  /** The post asks of the body what he says he cannot bear. */
  readonly strains: boolean;
};

/** Days of work by which pay by the day is compared with a month's, and hours of one. */
export const DAYS = 26;
export const HOURS = 8;

const times: { readonly [per in Pay['per']]: number | null } = {
  month: 1,
  day: DAYS,
  hour: DAYS * HOURS,
  piece: null,
};

/** What a post pays a month, yuan, from and to; `null` where it is by the piece or not told. */
export function monthly(pay: Pay | null): { readonly min: number; readonly max: number } | null {
  const by = pay === null ? null : times[pay.per];
  return pay === null || by === null ? null : { min: pay.min * by, max: pay.max * by };
}

const TRADE: { readonly [fit in TradeFit]: number } = {
  wanted: 46,
  can: 36,
  family: 28,
  near: 16,
  any: 24,
};
const SKILLED = 8;
/** The unit says that it takes people whom others turn away, and he is one. */
const WELCOMED = 4;
const PLACE: { readonly [fit in Nearness]: number } = {
  same: 20,
  home: 19,
  town: 18,
  any: 15,
  open: 10,
  other: 3,
  far: 0,
};
const PAY: { readonly [fit in PayFit]: number } = {
  enough: 18,
  partly: 13,
  open: 9,
  little: 6,
  less: 0,
};
const HOURS_FIT: { readonly [fit in HoursFit]: number } = { fits: 8, open: 5, not: 0 };
/** The most that a match can have whose work is only near, or where any work is taken: both know no skill in it. */
export const mostOf = (fit: TradeFit): number =>
  TRADE[fit] + PLACE.same + PAY.enough + HOURS_FIT.fits + WELCOMED;

/** With this share the score is kept where the body would not bear it. */
const STRAINED = 0.4;
/** Below his wage by no more than a tenth may be spoken about. */
const NEAR_PAY = 0.9;

/** What is closed to those under eighteen (劳动法 Art 64). */
const closedToMinors = ['heavy', 'night', 'heights', 'harm'] as const;

/** Compares the two; `null` where nothing connects them, or the law forbids it: nobody under 16 is placed, and nobody under 18 where the work is heavy, harmful, high up or at night. */
export function matchOf(seeker: Seeker, post: Post): Match | null {
  if (seeker.child) return null;
  if (seeker.minor && closedToMinors.some((one) => post.demands.has(one))) return null;
  const trade = tradeFit(seeker, post);
  if (trade === null) return null;
  const skilled = post.trades.some((one) => seeker.can.includes(one));
  const place = nearness(seeker.wish, { home: seeker.home, post: post.place });
  const pay = payFit(seeker.asks, post.pay);
  const hours = hoursFit(seeker, post);
  const strains = [...seeker.limits].some((one) => post.demands.has(one));
  const sum =
    TRADE[trade] +
    (skilled && trade !== 'can' ? SKILLED : 0) +
    (post.welcomes && seeker.helped ? WELCOMED : 0) +
    PLACE[place] +
    PAY[pay] +
    HOURS_FIT[hours];
  const score = Math.round(strains ? sum * STRAINED : sum);
  return { seeker, post, score, trade, skilled, place, pay, hours, strains };
}

function tradeFit(seeker: Seeker, post: Post): TradeFit | null {
  if (post.trades.some((one) => seeker.wanted.includes(one)) || sameWords(seeker, post))
    return 'wanted';
  if (post.trades.some((one) => seeker.can.includes(one))) return 'can';
  if (post.kinds.some((one) => seeker.kinds.includes(one))) return 'family';
  if (seeker.anything) return 'any';
  const near = post.kinds.some((one) => {
    const others = nearFamilies(one);
    return seeker.kinds.some((family) => others.has(family));
  });
  return near ? 'near' : null;
}

/** A work that no list knows is the same where one name holds the other. */
const sameWords = ({ named, wanted }: Seeker, post: Post): boolean =>
  wanted.length === 0 &&
  post.trades.length === 0 &&
  post.named.length > 1 &&
  named.length > 1 &&
  (named.includes(post.named) || post.named.includes(named));

function payFit(asks: number | null, pay: Pay | null): PayFit {
  const offered = monthly(pay);
  if (asks === null || offered === null) return 'open';
  if (offered.min >= asks) return 'enough';
  if (offered.max >= asks) return 'partly';
  return offered.max >= asks * NEAR_PAY ? 'little' : 'less';
}

function hoursFit({ shift }: Seeker, post: Post): HoursFit {
  switch (shift) {
    case 'lodging':
      if (post.board === null) return 'open';
      return post.board === 'both' || post.board === 'lodging' ? 'fits' : 'not';
    case 'day':
      if (post.shift === null) return 'open';
      return post.shift === 'day' || post.shift === 'part_day' ? 'fits' : 'not';
    case 'half_day':
      if (post.shift === null) return 'open';
      return post.shift === 'part_day' ? 'fits' : 'not';
    case 'any_shift':
      return 'fits';
    default:
      return 'open';
  }
}

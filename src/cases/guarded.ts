import { services } from '../services/index.ts';

/** Fewer than these of women's cases, petitions and complaints are not told apart from none. */
export const least = 5;

/** What of a service's cases is only told from five on: women's cases, petitions, and complaints about the centre (`kept`). */
export const isGuarded = (part: string): boolean =>
  part === 'kept' ||
  part === 'petition' ||
  services.some((one) => one.id === part && one.shut === true);

/** A number as it may be told: `few` where it is too small to be told. */
export type Told = number | 'few';

/** A number of a part as it may be told. */
export const told = (part: string, n: number): Told => (isGuarded(part) && n < least ? 'few' : n);

/** Numbers that stand beside each other and add up: where one may not be told none of them is, or it would follow from the rest. */
export const toldTogether = (part: string, all: readonly number[]): readonly Told[] =>
  isGuarded(part) && all.some((n) => n < least) ? all.map(() => 'few' as const) : all;

/** The sum of what is told; what is not told is not in it. */
export const sumTold = (all: readonly Told[]): number =>
  all.reduce<number>((sum, one) => sum + (one === 'few' ? 0 : one), 0);

import type { PaperSaid } from './act.ts';

/** The photo a number names, -1 for the last; `null` where there is none. */
const indexOf = (number: number, count: number): number | null => {
  const index = number < 0 ? count + number : number - 1;
  return index >= 0 && index < count ? index : null;
};

/** Which paper each of so many photos is said to be, `null` where nothing is said of it. A name without a number is for the photo at `at`, or for all; as many names as photos stand in their order. */
export function needsOf(
  said: readonly PaperSaid[],
  count: number,
  at?: number,
): readonly (string | null)[] {
  const needs: (string | null)[] = Array.from({ length: count }, () => null);
  const fill = (need: string): void => {
    for (const [index, before] of needs.entries()) needs[index] = before ?? need;
  };
  for (const { need, which } of said)
    for (const number of Array.isArray(which) ? (which as readonly number[]) : []) {
      const index = indexOf(number, count);
      if (index !== null) needs[index] = need;
    }
  const unnumbered = said.filter(({ which }) => which === null);
  // Two names of one paper (缴费发票和报销单) for a single photo are one.
  const same = count === 1 && new Set(unnumbered.map(({ need }) => need)).size === 1;
  const bare = same ? unnumbered.slice(0, 1) : unnumbered;
  if (bare.length > 1 && bare.length === count)
    for (const [index, { need }] of bare.entries()) needs[index] ??= need;
  if (bare.length === 1 && at === undefined) fill((bare[0] as PaperSaid).need);
  if (bare.length === 1 && at !== undefined) needs[at] = (bare[0] as PaperSaid).need;
  for (const { need } of said.filter(({ which }) => which === 'all')) fill(need);
  // Two captions that each speak for the rest cancel each other.
  const rest = new Set(said.filter(({ which }) => which === 'rest').map(({ need }) => need));
  if (rest.size === 1) fill([...rest][0] as string);
  return needs;
}

/** What the words under one photo of several say: of that one first, and of those that get no words of their own. */
export const underPhoto = (said: readonly PaperSaid[], number: number): readonly PaperSaid[] =>
  said.length === 1 && said[0]?.which === null
    ? [
        { need: said[0].need, which: [number] },
        { need: said[0].need, which: 'rest' },
      ]
    : said;

import type { Measures } from '../service.ts';
import { undecided } from './amount.ts';
import { type Household, netPerHead } from './household.ts';

/** What the centre has set for the test; `null` fields are not set. */
export type Lines = {
  readonly deep: number;
  readonly relative: number;
  readonly accident: number;
  readonly near: number;
  readonly atMost: boolean;
};

/** The centre's own lines, or the names of the figures it has not set. */
export function linesOf(by: Measures): Lines | { readonly unset: readonly string[] } {
  const names = [
    'dibao_line',
    'relative_multiplier',
    'accident_ratio',
    'near_line_percent',
  ] as const;
  const [line, factor, accident, near] = names.map((name) => by.figure(name)?.value);
  if (line === undefined || factor === undefined || accident === undefined || near === undefined)
    return { unset: names.filter((name) => by.figure(name) === undefined) };
  const atMost = by.rules['dibao_comparator'] === 'at_most';
  return { deep: line, relative: line * factor, accident, near, atMost };
}

/** The kind by net income alone: under the first line, under the second, or over both (`null`). */
export function kindByNet(net: number, lines: Lines): 'deep' | 'relative' | null {
  const under = (line: number) => (lines.atMost ? net <= line : net < line);
  if (under(lines.deep)) return 'deep';
  return under(lines.relative) ? 'relative' : null;
}

/** Whether a figure lies so near a line that people must look: within the centre's ± percent. */
export const isNear = (figure: number, line: number, percent: number): boolean =>
  Math.abs(figure - line) <= (line * percent) / 100 + 1e-9;

/** Whether "about" in the answers leaves the kind open. */
export const isOpen = (household: Household, lines: Lines): boolean =>
  undecided(netPerHead(household), (net) => kindByNet(net, lines));

import type { Cap, Centre } from '../messages/centre.ts';
import { figureOn } from '../services/common/figures.ts';
import { countsAsAid, type Line } from './line.ts';

/** What a line would be over: the cap, and how many cents (or times) there were already. */
export type OverCap = { readonly cap: Cap; readonly had: number };

const capsFor = (centre: Centre, line: Pick<Line, 'service' | 'category'>): readonly Cap[] =>
  (centre.caps ?? []).filter(
    (cap) =>
      (cap.service === line.service || cap.service === 'any') &&
      (cap.category === undefined || cap.category === line.category),
  );

/** The county's caps, and the day whose figures hold. */
export type CapWorld = { readonly centre: Centre; readonly day: string };

/** The cap in cents, or `null` where it hangs on a figure the centre has not set. */
function centsOf(cap: Cap, { centre, day }: CapWorld): number | null {
  if (cap.unit === 'yuan') return Math.round(cap.value * 100);
  const line = figureOn(centre.thresholds, 'dibao_line', day)?.value;
  return line === undefined ? null : Math.round(cap.value * line * 100);
}

const countedWith = (cap: Cap, line: Line, others: readonly Line[]): readonly Line[] =>
  others.filter(
    (one) =>
      one.id !== line.id &&
      one.year === line.year &&
      countsAsAid(one.state) &&
      (cap.service === 'any' || one.service === cap.service),
  );

/** The first cap that this line is over, beside the aids its household had in the same year; `null` where it is under all (domain.md section 3: caps are the county's own). */
export function overCap(line: Line, others: readonly Line[], world: CapWorld): OverCap | null {
  for (const cap of capsFor(world.centre, line)) {
    const had = countedWith(cap, line, others);
    if (cap.unit === 'times') {
      if (had.length + 1 > cap.value) return { cap, had: had.length };
      continue;
    }
    const most = centsOf(cap, world);
    const sum = had.reduce((total, one) => total + one.cents, 0);
    if (most !== null && sum + line.cents > most) return { cap, had: sum };
  }
  return null;
}

/** What a cap leaves a household in a year, in cents or times; `null` where it hangs on a figure that is not set. */
export type CapLeft = { readonly cap: Cap; readonly had: number; readonly left: number | null };

/** What the county's caps still leave a household of this category in a year, cap by cap. */
export function capsLeft(
  {
    aids,
    year,
    category,
  }: {
    readonly aids: readonly Line[];
    readonly year: number;
    readonly category: Line['category'] | null;
  },
  world: CapWorld,
): readonly CapLeft[] {
  return (world.centre.caps ?? [])
    .filter((cap) => cap.category === undefined || cap.category === category)
    .map((cap) => {
      const had = aids.filter(
        (one) =>
          one.year === year &&
          countsAsAid(one.state) &&
          (cap.service === 'any' || one.service === cap.service),
      );
      const most = cap.unit === 'times' ? cap.value : centsOf(cap, world);
      const used = cap.unit === 'times' ? had.length : had.reduce((sum, one) => sum + one.cents, 0);
      return { cap, had: used, left: most === null ? null : Math.max(0, most - used) };
    });
}

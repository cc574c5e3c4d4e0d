import type { Centre, Threshold } from '../../messages/centre.ts';

/** A figure as a screening used it. */
export type UsedFigure = Threshold & { readonly name: string };

/** Gives figures by name and remembers which it gave. */
export type FigureReader = {
  /** `undefined` where the centre has set none that has begun. */
  readonly figure: (name: string) => Threshold | undefined;
  /** Every figure given so far, once each, the first given first. */
  readonly used: () => readonly UsedFigure[];
};

/** The figure that holds on a day: the newest of its series that has begun by then. */
export const figureOn = (
  thresholds: Centre['thresholds'],
  name: string,
  day: string,
): Threshold | undefined => thresholds[name]?.findLast(({ from }) => from <= day);

/** Reads the figures that hold on a day (`YYYY-MM-DD`); the only way by which a screening comes to them. */
export function figuresOn(thresholds: Centre['thresholds'], day: string): FigureReader {
  const given = new Map<string, UsedFigure>();
  const figure = (name: string): Threshold | undefined => {
    const found = figureOn(thresholds, name, day);
    if (found !== undefined) given.set(name, { name, ...found });
    return found;
  };
  return { figure, used: () => [...given.values()] };
}

/** Used figures as series again, so that a screening can be reckoned as it was that day. */
export const seriesOf = (used: readonly UsedFigure[]): Centre['thresholds'] =>
  Object.fromEntries(
    used.map(({ name, value, from, source }) => [name, [{ value, from, source }]]),
  );

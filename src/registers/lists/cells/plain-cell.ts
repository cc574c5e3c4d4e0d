import { normalise } from '../../../fields/normalise.ts';
import type { CellFault } from '../fault.ts';
import { type Cell, squeezed, textOf } from '../grid.ts';
import { markWords } from '../list-words.ts';

/** What a cell was read as, and what was wrong with it; a value that stands with faults is taken with them. */
export type CellRead<Value> = {
  readonly value?: Value;
  readonly faults: readonly CellFault[];
};

/** A value without a fault. */
export const good = <Value>(value: Value): CellRead<Value> => ({ value, faults: [] });

/** No value, for this reason. */
export const bad = (kind: CellFault['kind'], more?: CellFault['more']): CellRead<never> => ({
  faults: [more === undefined ? { kind } : { kind, more }],
});

/** Nothing stands there, and nothing is wrong. */
export const nothing: CellRead<never> = { faults: [] };

const nothings: ReadonlySet<string> = new Set(markWords('nothing'));

/** A cell in half-width characters without what does not show; where it says that there is nothing, it is empty. */
export function plainCell(cell: Cell | undefined): string {
  const text = normalise(textOf(cell)).text.trim();
  return nothings.has(squeezed(text)) ? '' : text;
}

/** Whether a program left an error of its own in a cell: #REF!, #N/A, Err:510. */
export const isErrorCell = (text: string): boolean =>
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|####*)$|^Err:\d{3}$|^#{3,}$/iu.test(
    text,
  );

/** Whether a number lost its last digits: Excel keeps fifteen, and writes longer ones with an exponent. */
export const isLost = (cell: Cell | undefined, text: string): boolean =>
  (typeof cell === 'number' && Math.abs(cell) >= 1e15) || /^\d(?:\.\d+)?e\+?\d+$/iu.test(text);

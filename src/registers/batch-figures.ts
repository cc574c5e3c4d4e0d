import type { Source } from '../records/source.ts';
import type { Aid } from './aid-register.ts';
import { sumOf } from './money.ts';

/** What became of an amount: `cents = paid + returned + open`, always. */
export type Figures = {
  readonly lines: number;
  readonly cents: number;
  readonly paid: number;
  readonly returned: number;
  /** Neither received nor given back. */
  readonly open: number;
};

/** Figures of lines, those that were taken off the list not among them. */
export function figuresOf(aids: readonly Aid[]): {
  readonly bySource: readonly { readonly source: Source | undefined; readonly figures: Figures }[];
  readonly all: Figures;
  /** Lines that were taken off. */
  readonly went: number;
} {
  const stay = aids.filter(({ line }) => line.state !== 'dropped');
  const groups = Map.groupBy(stay, ({ line }) => line.source);
  return {
    bySource: [...groups.values()].map((group) => ({
      source: group[0]?.source,
      figures: figures(group),
    })),
    all: figures(stay),
    went: aids.length - stay.length,
  };
}

function figures(aids: readonly Aid[]): Figures {
  const of = (fits: (state: Aid['line']['state']) => boolean): number =>
    sumOf(aids.filter(({ line }) => fits(line.state)).map(({ line }) => line.cents));
  return {
    lines: aids.length,
    cents: of(() => true),
    paid: of((state) => state === 'paid'),
    returned: of((state) => state === 'returned'),
    open: of((state) => state !== 'paid' && state !== 'returned'),
  };
}

/** In how many ways the lines that were received were, and how many of them only after a payment had failed. */
export function receivedBy(aids: readonly Aid[]): {
  readonly [how in 'bank' | 'signed' | 'agent' | 'home' | 'retried']: number;
} {
  const paid = aids.map(({ line }) => line).filter(({ state }) => state === 'paid');
  const by = (how: string): number =>
    paid.filter(({ receipt }) => (receipt?.kind ?? 'bank') === how).length;
  return {
    bank: by('bank'),
    signed: by('signed'),
    agent: by('agent'),
    home: by('home'),
    retried: paid.filter(({ payments }) => payments.some(({ ok }) => ok === false)).length,
  };
}

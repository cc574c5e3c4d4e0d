import type { RecordBase } from './base.ts';

/** Where money comes from (domain.md section 11). */
export type SourceOrigin = 'central' | 'province' | 'city' | 'county' | 'union' | 'donation';

/** A source of money: its budget, what is set aside and what has left, in integer cents; what is free is the rest and never below 0. */
export type Source = RecordBase & {
  readonly kind: 'source';
  readonly name: string;
  readonly origin: SourceOrigin;
  readonly year: number;
  readonly budget: number;
  readonly reserved: number;
  readonly paid: number;
  /** The paper that grants it. */
  readonly document?: string;
  readonly closed: boolean;
  /** Gifts that its budget was raised by, oldest first. */
  readonly gifts?: readonly {
    readonly case: string;
    readonly cents: number;
    readonly receipt: string;
    readonly day: string;
  }[];
};

/** What is done to a source. `move` comes only with the lines of a batch, in the same commit. */
export type SourceDeed =
  | {
      readonly kind: 'open_source';
      readonly name: string;
      readonly origin: SourceOrigin;
      readonly year: number;
      readonly budget: number;
      readonly document?: string;
    }
  | {
      readonly kind: 'change_budget';
      readonly budget: number;
      readonly reason: string;
      readonly document?: string;
    }
  /** Money of a gift has come: the case of the gift, cents, the number of the receipt, the day it came. */
  | {
      readonly kind: 'receive_gift';
      readonly case: string;
      readonly cents: number;
      readonly receipt: string;
      readonly day: string;
    }
  | { readonly kind: 'close_source'; readonly reason: string }
  | {
      readonly kind: 'move';
      readonly batch: string;
      /** Changes in cents. */
      readonly reserved: number;
      readonly paid: number;
    };

/** Cents that are free. */
export const free = (source: Pick<Source, 'budget' | 'reserved' | 'paid'>): number =>
  source.budget - source.reserved - source.paid;

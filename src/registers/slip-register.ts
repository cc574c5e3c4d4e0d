import type { Case } from '../cases/case.ts';
import { waitsUntil } from '../cases/slip-days.ts';
import { dayOf } from '../messages/day.ts';
import type { Slip } from '../messages/slip.ts';
import type { Column, Register } from './column.ts';

/** A slip with the case it sends on. */
export type SlipRow = { readonly of: Case; readonly slip: Slip };

/** How a slip stands. */
export type SlipState = 'asked' | 'agreed' | 'kept' | 'waiting' | 'answered' | 'dropped';

/** How a slip stands, for lists. */
export function slipState(slip: Slip): SlipState {
  if (slip.dropped !== undefined) return 'dropped';
  if (slip.handed === undefined)
    return slip.consent.answer === 'asked'
      ? 'asked'
      : slip.consent.answer === 'given'
        ? 'agreed'
        : 'kept';
  const waits = waitsUntil(slip) !== null || slip.feedback === undefined;
  return waits ? 'waiting' : 'answered';
}

/** Every slip of these cases, oldest first. */
export const slipsOf = (cases: readonly Case[]): readonly SlipRow[] =>
  cases
    .flatMap((of) => (of.slips ?? []).map((slip) => ({ of, slip })))
    .toSorted((one, other) => one.slip.at - other.slip.at);

const columns: readonly Column<SlipRow>[] = [
  {
    id: 'slip_day',
    kind: 'day',
    width: 12,
    read: ({ slip }) => slip.handed?.day ?? dayOf(slip.at),
  },
  { id: 'slip_case', kind: 'text', width: 15, read: ({ of }) => of.number },
  { id: 'slip_matter', kind: 'text', width: 28, read: ({ slip }) => slip.matter },
  {
    id: 'slip_to',
    kind: 'text',
    width: 24,
    read: ({ slip }, words) => slip.to.name[words.language],
  },
  { id: 'slip_by', kind: 'text', width: 10, read: ({ slip }) => slip.handed?.by ?? slip.by },
  { id: 'slip_due', kind: 'day', width: 12, read: ({ slip }) => waitsUntil(slip) ?? slip.due },
  {
    id: 'slip_feedback',
    kind: 'text',
    width: 34,
    read: ({ slip: { feedback } }, words) =>
      feedback === undefined
        ? null
        : [words.t(`desk-slip-outcome-${feedback.outcome}`), feedback.text]
            .filter((one) => one !== '')
            .join(words.t('register-colon')),
  },
  {
    id: 'slip_feedback_day',
    kind: 'day',
    width: 12,
    read: ({ slip }) => slip.feedback?.day,
  },
  {
    id: 'slip_state',
    kind: 'text',
    width: 12,
    read: ({ slip }, words) => words.t(`register-slip-${slipState(slip)}`),
  },
];

/** 转介: one row a slip (domain.md section 11); its day is the day it was handed over. */
export const slipRegister: Register<SlipRow> = {
  id: 'referrals',
  columns,
  states: 'register-slip-',
  marks: ({ of, slip }) => ({
    day: slip.handed?.day ?? dayOf(slip.at),
    service: of.service,
    state: slipState(slip),
  }),
};

import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step: the centre asks and hands on; the offices decide. */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'answered', 'follow_up'], by(desk)),
  ...each(['accepted', 'referred'], by(desk, { needs: ['answers'] })),
};

import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step of a learner's way. */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'certified', 'follow_up'], by(desk)),
  ...each(['accepted', 'in_progress'], by(desk, { needs: ['answers'] })),
};

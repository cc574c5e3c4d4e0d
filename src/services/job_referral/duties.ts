import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step of a job-seeker's way. */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'referred', 'interview', 'placed', 'follow_up'], by(desk)),
  accepted: by(desk, { needs: ['answers'] }),
};

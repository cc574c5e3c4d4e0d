import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step for a model worker: the county union checks the honour and puts it up to whoever grants. */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'in_progress', 'answered', 'follow_up'], by(desk)),
  accepted: by(desk, { needs: ['answers'] }),
};

import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step: handed to the union of the workplace or the town, answered, and a shop's offer made known. */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'referred', 'answered', 'follow_up'], by(desk)),
  accepted: by(desk, { needs: ['answers'] }),
  published: by(['approver', 'admin'], { needs: ['answers'] }),
};

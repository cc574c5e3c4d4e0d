import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step: on the list, answered by a person who has checked who asks, handed out. */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'answered', 'follow_up'], by(desk)),
  accepted: by(desk, { needs: ['answers'] }),
  received: by(desk, { unclaimed: true }),
};

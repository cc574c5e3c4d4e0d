import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step of a housing matter: the centre asks and hands on, the housing office decides. */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'answered', 'follow_up'], by(desk)),
  ...each(['accepted', 'referred'], by(desk, { needs: ['answers'] })),
};

import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step of a gift: what came is written by whoever keeps the money, and it is used only once the register is whole. */
export const duties: Duties = {
  ...waysOut([...desk, 'finance']),
  ...each(['checking', 'follow_up'], by(desk)),
  accepted: by(desk, { needs: ['answers'] }),
  received: by(['finance', 'intake'], { needs: ['answers'], unclaimed: true }),
  used: by(['finance', 'approver'], { needs: ['file'], unclaimed: true }),
};

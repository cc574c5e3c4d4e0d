import { by, each, waysOut } from '../common/duties.ts';
import type { Duties, Proofs } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step; what is finished was told in writing, and it is on record how that reached him (信访工作条例 art. 23, 34 to 36). */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'in_progress', 'referred', 'review'], by(desk)),
  answered: by(desk, { needs: ['answers', 'told_answer'] }),
};

/** Whether it is accepted, sent on or belongs elsewhere was told him in writing before anything else is done. */
export const proofs: Proofs = { checking: 'told_receipt' };

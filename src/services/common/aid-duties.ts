import type { Duties, Proofs } from '../duty.ts';
import { by, each, waysOut } from './duties.ts';

const desk = ['intake', 'admin'] as const;

/** Who makes which step of an aid that is paid once, for school or for treatment: unit, county, notice, meeting, payment (domain.md sections 2.6, 4.1 and 4.2). */
export const duties: Duties = {
  ...waysOut(['intake', 'approver', 'admin']),
  ...each(['checking', 'unit_review', 'follow_up'], by(desk)),
  accepted: by(desk, { needs: ['answers'] }),
  public_notice: by(desk, { needs: ['answers', 'papers'] }),
  approval: by(['intake'], { needs: ['answers', 'papers'], hand: 'propose' }),
  paid: by(['finance'], {
    needs: ['amount', 'paid'],
    hand: 'pay',
    apart: ['approve'],
    unclaimed: true,
  }),
};

/** What the stages leave behind. */
export const proofs: Proofs = {
  unit_review: 'opinion',
  public_notice: 'notice',
  approval: 'meeting',
};

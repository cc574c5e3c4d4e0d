import { by, each, waysOut } from '../common/duties.ts';
import type { Duties, Proofs } from '../duty.ts';

const desk = ['intake', 'admin'] as const;

/** Who makes which step of a hardship file (domain.md section 2.6): who proposes does not approve, who approves does not pay. */
export const duties: Duties = {
  ...waysOut(['intake', 'approver', 'admin']),
  ...each(['checking', 'unit_review', 'follow_up', 'annual_review', 'monitor'], by(desk)),
  accepted: by(desk, { needs: ['answers'] }),
  home_visit: by(desk, { needs: ['answers'] }),
  econ_check: by(desk, { needs: ['answers', 'authorised'] }),
  public_notice: by(desk, { needs: ['answers', 'papers', 'category'] }),
  approval: by(['intake'], {
    needs: ['answers', 'papers', 'category', 'household'],
    hand: 'propose',
  }),
  filed: by(['approver'], {
    needs: ['file'],
    hand: 'approve',
    apart: ['propose'],
    unclaimed: true,
  }),
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
  home_visit: 'visit',
  econ_check: 'check',
  public_notice: 'notice',
  approval: 'meeting',
};

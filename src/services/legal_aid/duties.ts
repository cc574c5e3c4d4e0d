import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['legal', 'intake', 'admin'] as const;

/** Who makes which step of legal aid; a lawyer is appointed by the legal officer (法律援助法 art. 43: within 3 days of the decision). */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'in_progress', 'follow_up'], by(desk)),
  // To the judicial office only with the worker's own consent to it (domain.md section 9).
  referred: by(desk, { needs: ['slip'] }),
  accepted: by(desk, { needs: ['answers'] }),
  appointed: by(['legal', 'admin'], { needs: ['answers'] }),
};

import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const officer = ['women'] as const;

/** Every step is the women's officer's. */
export const duties: Duties = {
  ...waysOut(officer),
  ...each(['checking', 'in_progress', 'referred', 'follow_up'], by(officer)),
  accepted: by(officer, { needs: ['answers'] }),
};

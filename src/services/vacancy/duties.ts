import { by, each, waysOut } from '../common/duties.ts';
import type { Duties } from '../duty.ts';

const desk = ['intake', 'approver', 'admin'] as const;

/** Who makes which step of an offer; nothing is published before staff have the words, the unit's code and its papers. */
export const duties: Duties = {
  ...waysOut(desk),
  ...each(['checking', 'filled', 'follow_up'], by(desk)),
  accepted: by(desk, { needs: ['answers'] }),
  published: by(desk, { needs: ['answers', 'file', 'papers', 'lawful'] }),
};

import { dayOf } from '../../messages/day.ts';
import type { Batch } from '../../records/batch.ts';
import type { Line } from '../../records/line.ts';
import { isChild } from '../../records/notice-lines.ts';
import type { PaperData } from '../fill.ts';
import { common, type PaperContext } from './context.ts';

/** Lines of a batch whose household may come to the ceremony: invited, not declined, and its aid not taken off or held. */
export const comers = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(
    ({ invited, state }) =>
      invited !== undefined &&
      invited.comes !== 'no' &&
      !['dropped', 'held', 'returned'].includes(state),
  );

/** 慰问活动签到表: who may come, whose picture may be taken and whose story told; no cause, no amount, no number of identity. A child is never photographed, whatever was ticked. */
export function attendanceList(
  batch: Pick<Batch, 'name'>,
  lines: readonly Line[],
  context: PaperContext,
): PaperData {
  const { words, made } = context;
  const today = dayOf(made.at);
  const may = (yes: boolean | undefined): string =>
    words.t(`register-attend-${yes === true ? 'may' : 'not'}`);
  const guests = comers(lines);
  return {
    ...common(context),
    batch: batch.name,
    guests: guests.map(({ payee, invited }, index) => ({
      n: String(index + 1),
      name: payee.name,
      unit: payee.unit,
      comes: words.t(`register-attend-${invited?.comes ?? 'asked'}`),
      may_photo: may(invited?.photo === true && !isChild(payee.idNumber, today)),
      may_story: may(invited?.story),
      signed_in: undefined,
    })),
    guest_count: String(guests.length),
  };
}

import { asText } from '../../../fields/as-text.ts';
import { bankCard, passesLuhn } from '../../../fields/bank-card.ts';
import type { Cell } from '../grid.ts';
import { bad, type CellRead, good, isLost, nothing, plainCell } from './plain-cell.ts';

const field = bankCard();

/** The number of a card or an account; where digits are lost or it is another number, none is taken. */
export function readAccount(cell: Cell | undefined, today: string): CellRead<string> {
  const text = plainCell(cell);
  if (text === '') return nothing;
  if (isLost(cell, text)) return bad('account_lost');
  const digits = text.replaceAll(/[\s-]/gu, '');
  // Passbooks and accounts of savings have fewer digits than cards.
  if (/^\d{9,15}$/u.test(digits) && !/^1[3-9]\d{9}$/u.test(digits)) return good(digits);
  if (/^\d{16,17}$|^\d{19}$/u.test(digits)) return ofCard(digits);
  const reading = field.read(text, { today });
  if (reading.kind === 'unsure') return bad('account_several');
  if (reading.kind === 'problem' && reading.problem.key === 'problem-card-id')
    return bad('account_id');
  if (reading.kind !== 'value')
    return bad('account_length', { digits: String(digits.replaceAll(/\D/gu, '').length) });
  return ofCard(asText(reading.value));
}

function ofCard(card: string): CellRead<string> {
  if (/^\d{15}0{3,4}$/u.test(card) && !passesLuhn(card)) return bad('account_lost');
  return passesLuhn(card) ? good(card) : { value: card, faults: [{ kind: 'account_sum' }] };
}

import { asText } from '../../../fields/as-text.ts';
import { birthOf, idProblem } from '../../../fields/id-number.ts';
import { identity } from '../../../fields/identity.ts';
import type { Cell } from '../grid.ts';
import { bad, type CellRead, good, isLost, plainCell } from './plain-cell.ts';

const field = identity();
/** Younger than this nobody may work (labour law): rather a child's number than the worker's. */
const workingAge = 16;

/** The number of an identity card, checked by the field that checks a worker's own; digits that Excel lost are said, never guessed. */
export function readId(cell: Cell | undefined, today: string): CellRead<string> {
  const text = plainCell(cell);
  if (text === '') return bad('id_missing');
  if (isLost(cell, text)) return bad('id_lost');
  if (/[*※#]{2,}|[x×]{3,}/iu.test(text)) return bad('id_masked');
  if (idProblem(text, today) === null) return ofValue(text, today);
  const reading = field.read(text, { today });
  switch (reading.kind) {
    case 'value':
      return ofValue(reading.value === null ? '' : asText(reading.value), today);
    case 'unsure':
      return ofSeveral(reading.options.map(({ value }) => asText(value)));
    case 'problem':
      return ofProblem(reading.problem.key, text);
    case 'nothing':
      return bad(figures(text).length >= twoNumbers ? 'id_several' : 'id_shape');
  }
}

/** Figures of two numbers, one of them old. */
const twoNumbers = 15 + 17;
const figures = (text: string): string => text.replaceAll(/\D/gu, '');

function ofValue(id: string, today: string): CellRead<string> {
  if (id === '') return bad('id_missing');
  if (!/^\d{17}[\dX]$/u.test(id)) return { value: id, faults: [{ kind: 'id_other' }] };
  // An end of three noughts is what Excel leaves of a number it cut, and one in eleven of those passes the check.
  if (id.endsWith('000')) return { value: id, faults: [{ kind: 'id_zeros' }] };
  const age = Number(today.slice(0, 4)) - Number(birthOf(id).slice(0, 4));
  return age < workingAge
    ? { value: id, faults: [{ kind: 'id_young', more: { age: String(age) } }] }
    : good(id);
}

const ofSeveral = (options: readonly string[]): CellRead<string> => {
  const [only, second] = options;
  return only === undefined || second !== undefined
    ? bad('id_several')
    : { value: only, faults: [{ kind: 'id_legacy', more: { id: only } }] };
};

function ofProblem(key: string, text: string): CellRead<string> {
  const digits = figures(text);
  if (digits.length === 18 && digits.endsWith('000')) return bad('id_lost');
  if (key === 'problem-id-date') return bad('id_date');
  if (key === 'problem-id-check') return bad('id_check');
  return key === 'problem-id-length'
    ? bad('id_length', { digits: String(/x$/iu.test(text) ? digits.length + 1 : digits.length) })
    : bad('id_shape');
}

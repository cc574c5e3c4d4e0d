import { asText } from '../../../fields/as-text.ts';
import { isoOf, isReal, partial } from '../../../fields/calendar.ts';
import { date } from '../../../fields/date.ts';
import type { Cell } from '../grid.ts';
import { bad, type CellRead, good, nothing, plainCell } from './plain-cell.ts';

const field = date({ when: 'past', min: '1900-01-01', precision: 'day' });
/** Days of the serial numbers that are dates of our time: 1927 to 2100. */
const firstSerial = 10_000;
const lastSerial = 73_415;
/** Days that Excel counts before 1970-01-01. */
const epoch = 25_569;

const saysYear = /\d{2,4}\s*[-./年,]|[〇零一二三四五六七八九]{2,4}\s*年|^(?:19|20)\d{4,6}$/u;

/** A day as `YYYY-MM-DD`: a date or serial number of Excel, 2025.1.20, 20250120; a month alone is its first day, and says so. */
export function readDay(cell: Cell | undefined, today: string): CellRead<string> {
  const plain = plainCell(cell);
  if (plain === '') return nothing;
  const text = plain.replace(/[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u, '');
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return ofSerial(Math.floor(Number(text)), today);
  // As a number 2025.10 is 2025.1: October and January are the same.
  if (typeof cell === 'number' && /^(?:19|20)\d{2}\.1$/u.test(text)) return bad('day_either');
  const day = plainDay(text);
  if (day !== null) return day > today ? bad('day_future') : good(day);
  const reading = field.read(text, { today });
  if (reading.kind === 'problem' && reading.problem.key === 'problem-date-future')
    return bad('day_future');
  if (reading.kind !== 'value') return bad('day_unread');
  if (!saysYear.test(text)) return bad('day_no_year');
  return ofDate(asText(reading.value));
}

/** A day in figures, the year first; `null` for anything else, or where no calendar has it. */
function plainDay(text: string): string | null {
  const [, y, m, d] = /^((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(text) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  return y !== undefined && isReal(year, month, day) ? partial(year, month, day) : null;
}

function ofSerial(serial: number, today: string): CellRead<string> {
  if (serial < firstSerial || serial > lastSerial) return bad('day_unread');
  const day = isoOf(serial - epoch);
  return day > today ? bad('day_future') : good(day);
}

const ofDate = (value: string): CellRead<string> => {
  if (value.length === 10) return good(value);
  return value.length === 7
    ? { value: `${value}-01`, faults: [{ kind: 'day_month' }] }
    : bad('day_unread');
};

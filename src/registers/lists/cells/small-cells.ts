import { asText } from '../../../fields/as-text.ts';
import { findNumerals } from '../../../fields/numerals.ts';
import { phone } from '../../../fields/phone.ts';
import { type Cell, squeezed } from '../grid.ts';
import { anyMark, markWords, optionWords } from '../list-words.ts';
import { bad, type CellRead, good, isLost, nothing, plainCell } from './plain-cell.ts';

const telephone = phone({ kinds: ['mobile', 'landline'] });

/** A telephone, mobile or landline; the first of several. */
export function readPhone(cell: Cell | undefined, today: string): CellRead<string> {
  const text = plainCell(cell);
  if (text === '') return nothing;
  if (isLost(cell, text)) return bad('phone_lost');
  if (/^1[3-9]\d{9}$/u.test(text)) return good(text);
  const found = telephone.find(text, { today }).map(({ value }) => asText(value));
  const [first, second] = [...new Set(found)];
  if (first === undefined) return bad('phone_unread');
  return second === undefined
    ? good(first)
    : { value: first, faults: [{ kind: 'phone_several', more: { first } }] };
}

const people = new RegExp(`^(.+?)${anyMark('people')}?$`, 'u');
const largest = 20;

/** How many live in the household, the worker among them. */
export function readSize(cell: Cell | undefined): CellRead<number> {
  const text = squeezed(plainCell(cell));
  if (text === '') return nothing;
  const said = people.exec(text)?.[1] ?? text;
  const [only, second] = findNumerals(said);
  const value = /^\d{1,3}(?:\.0+)?$/u.test(said)
    ? Number(said)
    : only !== undefined &&
        second === undefined &&
        !only.approx &&
        only.to - only.from === said.length
      ? only.value
      : Number.NaN;
  return Number.isInteger(value) && value >= 1 && value <= largest
    ? good(value)
    : bad('size_unread');
}

const options = { category: optionWords('category'), cause: optionWords('cause') };

/** An option by its words: all of the cell, or within it; the first named of several causes, no category of several. */
export function readOption(cell: Cell | undefined, set: 'category' | 'cause'): CellRead<string> {
  const text = squeezed(plainCell(cell));
  if (text === '') return nothing;
  const whole = options[set].find(({ words }) => words.includes(text));
  if (whole !== undefined) return good(whole.value);
  const found = options[set]
    .flatMap(({ value, words }) => {
      const at = Math.min(
        ...words.flatMap((word) => (text.includes(word) ? [text.indexOf(word)] : [])),
      );
      return Number.isFinite(at) ? [{ value, at }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  const [first, second] = found;
  if (first === undefined)
    return set === 'cause'
      ? { value: 'other', faults: [{ kind: 'cause_unknown' }] }
      : bad('category_unknown');
  if (second === undefined) return good(first.value);
  return set === 'cause'
    ? { value: first.value, faults: [{ kind: 'cause_several' }] }
    : bad('category_several');
}

const men: ReadonlySet<string> = new Set(markWords('men'));
const women: ReadonlySet<string> = new Set(markWords('women'));

/** Male or female; nothing where it says neither. */
export function readSex(cell: Cell | undefined): CellRead<'male' | 'female'> {
  const text = squeezed(plainCell(cell));
  if (men.has(text)) return good('male');
  return women.has(text) ? good('female') : nothing;
}

import { charsOf } from '../../../fields/as-text.ts';
import { isChineseName, name } from '../../../fields/name.ts';
import { tidyName } from '../../../fields/name-form.ts';
import { noNames, titles } from '../../../fields/name-words.ts';
import type { CellFault } from '../fault.ts';
import type { Cell } from '../grid.ts';
import { anyMark } from '../list-words.ts';
import { bad, type CellRead, isErrorCell, plainCell } from './plain-cell.ts';

const field = name();
const broken = new RegExp(`${anyMark('name-broken')}|\\uFFFD`, 'u');
const masked = new RegExp(anyMark('name-masks'), 'u');
const brackets = /[（(【[][^）)】\]]*[）)】\]]?/gu;
const between = /[、,，;；/]|\n/u;
const inner = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** A name as its bearer writes it: rare characters stay as they are, blanks within go, notes in brackets are left aside and said. */
export function readName(cell: Cell | undefined): CellRead<string> {
  const plain = plainCell(cell);
  if (plain === '') return bad('name_missing');
  if (isErrorCell(plain)) return bad('cell_error');
  const note = [...plain.matchAll(brackets)].map(([said]) => said).join(' ');
  const text = plain.replaceAll(brackets, '').trim();
  if (broken.test(text)) return bad('name_broken');
  if (masked.test(text)) return bad('name_masked');
  if (several(cell, text)) return bad('name_several');
  const value = tidyName(text.replaceAll(inner, ''));
  const length = charsOf(value).length;
  if (length === 0) return bad('name_missing');
  if (length === 1) return bad('name_short');
  if (!isName(value)) return bad('name_wrong');
  return {
    value,
    faults: [
      ...(note === '' ? [] : [{ kind: 'name_note' as const, more: { note } }]),
      ...doubts(value),
    ],
  };
}

/** Letters, dots and what stands in a name written in Latin letters; no digits. */
const isName = (value: string): boolean =>
  field.schema.safeParse(value).success && /^[\p{L}\p{Co}\p{M}〇·.'’\- ]+$/u.test(value);

/** Two names in one cell: with a mark between, on two lines, or side by side. */
function several(cell: Cell | undefined, text: string): boolean {
  const lines = typeof cell === 'string' ? cell.trim() : text;
  const parts = (between.test(lines) ? lines.split(between) : text.split(/\s+/u))
    .map((part) => part.replaceAll(brackets, '').replaceAll(/\s/gu, ''))
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => isChineseName(part));
}

function doubts(value: string): readonly CellFault[] {
  if (/\p{Co}/u.test(value)) return [{ kind: 'name_private' }];
  return noNames.has(value) || (titles.test(value) && charsOf(value).length <= 3)
    ? [{ kind: 'name_title' }]
    : [];
}

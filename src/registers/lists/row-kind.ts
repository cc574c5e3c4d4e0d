import { isChineseName } from '../../fields/name.ts';
import type { Column, Head } from './find-head.ts';
import { type Cell, isBlank, squeezed, textOf } from './grid.ts';
import { anyMark, type ColumnKey, markWords } from './list-words.ts';

/** What a row below the head is: somebody, a sum, a note (or a heading within, an example), the head once more, or nothing. */
export type RowKind = 'person' | 'total' | 'note' | 'head' | 'blank';

const totals = new RegExp(`^${anyMark('totals')}|${anyMark('totals')}$`, 'u');
const notes = new RegExp(`^${anyMark('notes')}`, 'u');
const samples = markWords('samples');
const sample = new RegExp(`^${anyMark('samples')}[:：]`, 'u');
/** Columns that name a person; what else may be filled down whole sections. */
const personal: readonly ColumnKey[] = ['name', 'id', 'phone', 'account', 'amount', 'file'];
/** 一、机械厂工会: a heading within the list. */
const section = /^[（(]?[一二三四五六七八九十百\d]{1,3}[)）、.．]\p{Script=Han}/u;

/** What a row is, by its own cells: those that a merge fills are empty. */
export function rowKind(row: readonly Cell[], head: Head): RowKind {
  const texts = row.map((cell) => squeezed(textOf(cell)));
  const first = texts.find((text) => text !== '' && !/^\d{1,5}$/u.test(text));
  if (first === undefined && !has(row, head, personal)) return 'blank';
  if (isHeadAgain(texts, head)) return 'head';
  if (texts.some((text) => samples.includes(text) || sample.test(text))) return 'note';
  if (/\d{14}/u.test(textAt(texts, head, 'id'))) return 'person';
  const name = textAt(texts, head, 'name');
  if ([first ?? '', name].some((text) => text.length <= 16 && totals.test(text))) return 'total';
  const read = head.columns.filter(({ at }) => !isBlank(row[at]));
  if (isChineseName(name) && !(read.length === 1 && notes.test(name))) return 'person';
  if (notes.test(first ?? '') || (section.test(first ?? '') && read.length <= 1)) return 'note';
  return has(row, head, personal) && !(read.length <= 1 && isLong(name)) ? 'person' : 'note';
}

const isLong = (text: string): boolean => text.length > 6;

const has = (row: readonly Cell[], head: Head, keys: readonly ColumnKey[]): boolean =>
  head.columns.some(({ key, at }) => keys.includes(key) && !isBlank(row[at]));

const columnOf = (head: Head, key: ColumnKey): Column | undefined =>
  head.columns.find((column) => column.key === key);

function textAt(texts: readonly string[], head: Head, key: ColumnKey): string {
  const column = columnOf(head, key);
  return column === undefined ? '' : (texts[column.at] ?? '');
}

/** On each printed page the head stands again. */
function isHeadAgain(texts: readonly string[], head: Head): boolean {
  const same = head.columns.filter(({ at, heading }) => texts[at] === squeezed(heading));
  return same.length >= 2 || (same.length === 1 && head.columns.length === 1);
}

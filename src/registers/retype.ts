import { type Household, headOf } from '../records/household.ts';
import type { Column } from './column.ts';
import { type FormLine, formOf } from './form.ts';
import type { Table } from './sheet.ts';
import type { Words } from './words.ts';

/** The label of a line as the national form words it, with the member it is about. */
export function formLabel({ id, member }: FormLine, words: Words): string {
  const label = words.t(`register-form-${id}|register-column-${id}|q-${id}`);
  return member === undefined ? label : words.t('register-form-of_member', { n: member, label });
}

const columns: readonly Column<FormLine>[] = [
  {
    id: 'form_part',
    kind: 'text',
    width: 12,
    read: ({ part }, words) => words.t(`register-form-part-${part}`),
  },
  { id: 'form_label', kind: 'text', width: 24, read: formLabel },
  { id: 'form_starred', kind: 'text', width: 6, read: ({ starred }) => (starred ? '*' : null) },
  // Every value is text: it is typed or pasted into the national system as it stands.
  { id: 'form_value', kind: 'text', width: 44, read: ({ value }) => value },
  {
    id: 'form_lacks',
    kind: 'text',
    width: 12,
    read: ({ starred, value }, words) =>
      starred && value === undefined ? words.t('register-form-lacks') : null,
  },
];

/** 补录单: what is typed into the national system for one household, a row a field, in its order and its option words. */
export const retypeTable = (of: Household, words: Words): Table<FormLine> => ({
  title: words.t('register-retype', { file: of.fileNo ?? of.id }),
  about: headOf(of),
  columns,
  rows: formOf(of, words),
});

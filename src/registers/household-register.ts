import type { Household } from '../records/household.ts';
import { categoryOf, headOf } from '../records/household.ts';
import { relief } from '../services/relief/service.ts';
import type { CellRead, Column, Register } from './column.ts';
import { cellOf, sexIn, textOf, valueOf } from './facts.ts';
import { formWords } from './form-words.ts';
import { centsOf } from './money.ts';
import type { Words } from './words.ts';

/** Whether and how a household left, in one day. */
export const leftOn = (of: Household): string | null => of.leaving?.left ?? null;

/** Income a head and month in cents, as told; else as the newest line of a year computed it. */
export function perHead(of: Household): number | null {
  const income = centsOf(valueOf(of.facts, 'household_income'));
  const size = valueOf(of.facts, 'household_size');
  if (income !== null && typeof size === 'number' && size > 0) return Math.round(income / size);
  const net = of.years.at(-1)?.net;
  return net === undefined ? null : Math.round(net * 100);
}

/** 低保标准 of the day the newest category was set, in cents: the figure stored with it, never today's. */
export function lineUsed(of: Household): number | null {
  const figure = of.years.at(-1)?.figures.find(({ name }) => name === 'dibao_line');
  return figure === undefined ? null : Math.round(figure.value * 100);
}

const fact = (question: string) => (of: Household, words: Words) =>
  cellOf(of.facts, question, { service: relief, words });
const chosen =
  (set: string, question: string) =>
  (of: Household, words: Words): CellRead =>
    formWords(set, valueOf(of.facts, question), words);

const columns: readonly Column<Household>[] = [
  { id: 'file', kind: 'text', width: 15, read: ({ fileNo, id }) => fileNo ?? id },
  { id: 'name', kind: 'text', width: 10, read: headOf },
  {
    id: 'sex',
    kind: 'text',
    width: 6,
    read: (of, words) => formWords('sex', sexIn(of.facts), words),
  },
  { id: 'id_number', kind: 'id', width: 21, read: fact('id_number') },
  { id: 'unit', kind: 'text', width: 22, read: (of) => textOf(of.facts, 'employer') ?? of.unit },
  { id: 'industry', kind: 'text', width: 14, read: chosen('industry', 'industry') },
  {
    id: 'category',
    kind: 'text',
    width: 10,
    read: (of, words) => formWords('hardship_category', categoryOf(of), words),
  },
  { id: 'cause', kind: 'text', width: 16, read: chosen('hardship_cause', 'hardship_cause') },
  { id: 'other_causes', kind: 'text', width: 18, read: chosen('hardship_cause', 'other_causes') },
  { id: 'size', kind: 'count', width: 6, read: fact('household_size') },
  { id: 'per_head', kind: 'yuan', width: 12, read: perHead },
  { id: 'dibao_line', kind: 'yuan', width: 11, read: lineUsed },
  { id: 'phone', kind: 'id', width: 14, read: fact('phone') },
  { id: 'filed_on', kind: 'day', width: 12, read: ({ filedOn }) => filedOn },
  {
    id: 'state',
    kind: 'text',
    width: 8,
    read: ({ state }, words) => words.t(`register-household-${state}`),
  },
  { id: 'left_on', kind: 'day', width: 12, read: leftOn },
  {
    id: 'level',
    kind: 'text',
    width: 8,
    read: ({ level }, words) => words.t(`register-level-${level}`),
  },
  {
    id: 'type',
    kind: 'text',
    width: 9,
    read: ({ type }, words) => words.t(`register-type-${type}`),
  },
  { id: 'responsible', kind: 'text', width: 10, read: ({ responsible }) => responsible?.name },
];

/** 困难职工花名册: one row a household file; its day is that of filing. */
export const householdRegister: Register<Household> = {
  id: 'households',
  columns,
  states: 'register-household-',
  marks: (of) => ({
    day: of.filedOn ?? null,
    service: 'relief',
    state: of.state,
    unit: of.unit,
    category: categoryOf(of),
  }),
};

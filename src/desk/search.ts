import type { CaseRow } from '../storage/store.ts';
import { mayRead, sightOf } from './accounts/roles.ts';
import type { StaffView } from './view.ts';

const caseNumber = /^BF\d{2}-?\d{6}$/i;
const idNumber = /^(?:\d{17}[\dX]|\d{15})$/i;

/** What a searched text is: a case number, or an exact ID number, phone or full name. */
export type Searched =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'id_number' | 'phone' | 'name'; readonly value: string };

/** Reads what staff typed; what is found exactly stands before what is found in part. */
export function readSearch(typed: string): Searched {
  const text = typed.normalize('NFKC').trim();
  const bare = text.replace(/[\s-]/g, '').toUpperCase();
  if (caseNumber.test(text))
    return { kind: 'number', value: `${bare.slice(0, 4)}-${bare.slice(4)}` };
  if (idNumber.test(bare)) return { kind: 'id_number', value: bare };
  const digits = text.replace(/[\s()-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return /^\d{7,12}$/.test(digits)
    ? { kind: 'phone', value: digits }
    : { kind: 'name', value: text.replace(/\s+/g, ' ') };
}

/** So many rows are shown of what is found in part: more are narrowed down by typing on. */
const mostFound = 50;

/** Cases found that this account may open, newest first. */
export function findCases(view: StaffView, searched: Searched): readonly CaseRow[] {
  const { desk } = view.port.store;
  const numbers =
    searched.kind === 'number' ? [searched.value] : desk.lookup(searched.kind, searched.value);
  const exact = desk.rows(numbers);
  const partly =
    searched.kind === 'number' || exact.length > 0
      ? []
      : desk.find(searched.value, sightOf(view.staff, view.port.centre), mostFound);
  return [...exact, ...partly]
    .filter((row) => mayRead(view.staff, row, view.port.centre))
    .toSorted((a, b) => b.opened - a.opened);
}

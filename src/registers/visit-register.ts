import type { Visit } from '../messages/office.ts';
import type { Household } from '../records/household.ts';
import { categoryOf, headOf } from '../records/household.ts';
import type { Column, Register } from './column.ts';

/** A visit with the household it was made to. */
export type VisitRow = { readonly household: Household; readonly visit: Visit };

/** Every visit of these households, oldest first. */
export const visitsOf = (households: readonly Household[]): readonly VisitRow[] =>
  households
    .flatMap((household) => household.visits.map((visit) => ({ household, visit })))
    .toSorted((one, other) =>
      one.visit.day < other.visit.day ? -1 : one.visit.day > other.visit.day ? 1 : 0,
    );

const columns: readonly Column<VisitRow>[] = [
  { id: 'day', kind: 'day', width: 12, read: ({ visit }) => visit.day },
  { id: 'file', kind: 'text', width: 15, read: ({ household: of }) => of.fileNo ?? of.id },
  { id: 'name', kind: 'text', width: 10, read: ({ household }) => headOf(household) },
  { id: 'visitor_1', kind: 'text', width: 10, read: ({ visit }) => visit.visitors[0] },
  {
    id: 'visitor_2',
    kind: 'text',
    width: 12,
    read: ({ visit }, words) => visit.visitors.slice(1).join(words.t('register-comma')),
  },
  { id: 'housing', kind: 'text', width: 20, read: ({ visit }) => visit.housing },
  { id: 'people', kind: 'text', width: 14, read: ({ visit }) => visit.people },
  { id: 'income_seen', kind: 'text', width: 20, read: ({ visit }) => visit.income },
  { id: 'needs', kind: 'text', width: 24, read: ({ visit }) => visit.needs },
  {
    id: 'signature',
    kind: 'text',
    width: 8,
    read: ({ visit }, words) =>
      words.t(visit.signature === undefined ? 'register-form-no' : 'register-form-yes'),
  },
  {
    id: 'photos',
    kind: 'text',
    width: 14,
    read: ({ visit }, words) =>
      words.t(visit.photoConsent ? 'register-visit-photos' : 'register-visit-no_photos', {
        count: visit.photos.length,
      }),
  },
];

/** 入户走访: one row a visit. */
export const visitRegister: Register<VisitRow> = {
  id: 'visits',
  columns,
  states: 'register-household-',
  marks: ({ household, visit }) => ({
    day: visit.day,
    state: household.state,
    unit: household.unit,
    category: categoryOf(household),
  }),
};

import type { SourceOrigin } from '../../records/source.ts';
import { centsOf, type DeedReader, deed, partIn, problem, textIn } from './record-form.ts';

/** Where money may come from, in the order shown. */
export const origins: readonly SourceOrigin[] = [
  'central',
  'province',
  'city',
  'county',
  'union',
  'donation',
];

const isOrigin = (text: string): text is SourceOrigin =>
  (origins as readonly string[]).includes(text);

/** Forms of a source of money, by the deed they stand for. */
export const sourceForms: { readonly [kind: string]: DeedReader } = {
  open_source: (form) => {
    const origin = textIn(form, 'origin');
    const budget = centsOf(textIn(form, 'budget'));
    const year = Number(textIn(form, 'year'));
    if (!isOrigin(origin)) return problem('desk-problem-choose');
    if (budget === null) return problem('refused-no_amount');
    if (!Number.isInteger(year) || year < 2000 || year > 2100) return problem('desk-problem-year');
    const name = textIn(form, 'name');
    return deed({ kind: 'open_source', name, origin, year, budget, ...partIn(form, 'document') });
  },
  change_budget: (form) => {
    const budget = centsOf(textIn(form, 'budget'));
    if (budget === null) return problem('refused-no_amount');
    const reason = textIn(form, 'reason');
    return deed({ kind: 'change_budget', budget, reason, ...partIn(form, 'document') });
  },
  receive_gift: (form) => {
    const cents = centsOf(textIn(form, 'amount'));
    if (cents === null) return problem('refused-no_amount');
    const number = textIn(form, 'case').toUpperCase();
    const [receipt, day] = [textIn(form, 'receipt').slice(0, 40), textIn(form, 'day')];
    return deed({ kind: 'receive_gift', case: number, cents, receipt, day });
  },
  close_source: (form) => deed({ kind: 'close_source', reason: textIn(form, 'reason') }),
};

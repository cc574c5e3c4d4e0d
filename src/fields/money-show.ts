import { literal, type Phrase, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';

/** What an amount stands for: a month, a year, or once. */
export type Per = 'month' | 'year' | 'once';

const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const figure = (value: number): string => figures.format(value);

/** An amount in words: "3,000 元", "约 3,000 元", "3,000–4,000 元", with "a month" or "a year" where it is one. */
export function showMoney(value: Value, per: Per): Phrase {
  if (typeof value === 'number') return phrase(`show-money-${per}`, { amount: figure(value) });
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return literal('');
  const { value: best, min, max } = value as { value: number; min?: number; max?: number };
  if (min !== undefined && max !== undefined)
    return phrase(`show-money-${per}`, { amount: `${figure(min)}–${figure(max)}` });
  const key = max === best ? 'below' : min === best ? 'above' : 'about';
  return phrase(`show-money-${per}-${key}`, { amount: figure(best) });
}

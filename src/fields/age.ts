import { phrase } from '../messages/phrase.ts';
import { count } from './count.ts';
import type { Field } from './field.ts';

/** An age in years. */
export function age(): Field {
  const show: Field['show'] = (value) => phrase('show-age', { age: Number(value) });
  return { ...count({ min: 0, max: 120, unit: 'age' }), show, mask: show };
}

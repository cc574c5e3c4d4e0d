import type { Value } from '../messages/value.ts';
import type { Words } from './words.ts';

/** A choice in the option words of the national form (`form-<set>-<value>`), or the chat's own where the form has none of its own; several joined, nothing where nothing was chosen. */
export function formWords(set: string, value: Value | undefined, words: Words): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const all = value.map((one: Value) => formWords(set, one, words)).filter(Boolean);
    return all.length === 0 ? undefined : all.join(words.t('register-comma'));
  }
  if (typeof value === 'boolean') return words.t(value ? 'register-form-yes' : 'register-form-no');
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : undefined;
  const key = `register-form-${set}-${value}|o-${set}-${value}`;
  return words.has(key) ? words.t(key) : value;
}

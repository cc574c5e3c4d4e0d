import type { Facts } from '../service.ts';

/** Whether the answer is one of these choices. */
export function isOneOf(facts: Facts, question: string, values: readonly string[]): boolean {
  const said = facts(question);
  return typeof said === 'string' && values.includes(said);
}

/** What was chosen of several, as plain words; empty where nothing was. */
export function chosen(facts: Facts, question: string): readonly string[] {
  const said = facts(question);
  return Array.isArray(said) ? said.filter((one) => typeof one === 'string') : [];
}

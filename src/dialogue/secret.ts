import type { Question } from '../services/service.ts';
import type { Meaning } from './act.ts';
import type { Ask } from './ask.ts';
import type { Expectation } from './expectation.ts';
import { doing, type Flow, saying } from './flow.ts';
import { unconfirmed } from './options.ts';

/** Whether the answers of a question must not lie with others: numbers of an ID or a bank card, all about the family at once. */
export const isSecret = (question: Question): boolean =>
  question.secret === true || question.field.secret === true;

/** Whether what stands open waits for a secret value; one that is only to be confirmed needs none. */
export const wantsSecret = (ask: Ask): boolean =>
  ask.kind === 'question' && isSecret(ask.question) && !unconfirmed(ask);

/** Whether a message holds a secret value, right or wrong, asked for or not. */
export function saysSecret(meaning: Meaning, { question, every }: Expectation): boolean {
  const { reading, found } = meaning;
  const answers = reading !== undefined && reading.kind !== 'nothing';
  if (answers && question !== null && isSecret(question)) return true;
  const secret = new Set(every.filter(isSecret).map(({ id }) => id));
  return found.some((one) => secret.has(one.question));
}

/** The flow that takes an exposed message out of the chat and tells the worker so, or asks him to do it. */
export function withoutSecret(flow: Flow, { exposed }: Meaning): Flow {
  if (exposed === undefined) return flow;
  const told = saying(flow, { key: `form-${exposed}` });
  return exposed === 'erased' ? doing(told, { kind: 'erase_message' }) : told;
}

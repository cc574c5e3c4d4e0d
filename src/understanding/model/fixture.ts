import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import { everyQuestion } from '../../dialogue/questions.ts';
import { parseAnswer } from './contract.ts';
import { offerOf } from './offered.ts';
import { proposalOf } from './proposal.ts';
import { takeProposal } from './take-proposal.ts';
import { tokenise } from './tokenise.ts';

/** What is waited for where one question stands open, or nothing does. */
export const open = (id: string | null, more: Partial<Expectation> = {}): Expectation => ({
  kind: id === null ? 'idle' : 'question',
  question: everyQuestion.find((one) => one.id === id) ?? null,
  service: 'relief',
  options: [],
  asked: 1,
  welcome: everyQuestion,
  every: everyQuestion,
  lines: [],
  language: 'zh-CN',
  today: '2026-11-23',
  consented: true,
  ...more,
});

/** What rules heard nothing in. */
export const nothing: Meaning = { act: 'other', text: '', found: [], needs: [] };

/** What becomes of a model's answer to a message. */
export function taken(
  text: string,
  answer: unknown,
  at: Partial<Expectation> & { readonly id?: string; readonly meaning?: Meaning } = {},
): Meaning {
  const { id = null, meaning = nothing, ...more } = at;
  const expectation = open(id, more);
  const said = tokenise(text);
  const read = parseAnswer(typeof answer === 'string' ? answer : JSON.stringify(answer));
  if (read === null) return { ...meaning, text };
  const offered = new Set(offerOf(expectation).questions.keys());
  return takeProposal({ ...meaning, text }, proposalOf(read, said, offered), expectation);
}

/** An answer of one value. */
export const one = (id: string, words: string, value: unknown) => ({
  answers: [{ id, words, value }],
});

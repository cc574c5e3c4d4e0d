import type { DangerKind } from '../../messages/case-act.ts';
import type { Value } from '../../messages/value.ts';
import type { ModelAnswer } from './contract.ts';
import { ground } from './ground.ts';
import { needLabels } from './labels.ts';
import { type Tokenised, wordsBehind } from './tokenise.ts';

/** A value a model gives for a question, with the worker's own words it stands on. */
export type Proposed = { readonly question: string; readonly value: Value; readonly raw: string };

/** What a model proposes, each part with the worker's own words. */
export type Proposal = {
  readonly act: ModelAnswer['act'];
  /** It names one; which one is for people to see. */
  readonly danger: DangerKind | null;
  readonly needs: readonly { readonly label: string; readonly words: string }[];
  /** A wish for a person. */
  readonly human: boolean;
  readonly answers: readonly Proposed[];
};

/** What of an answer stands on words of the message, tokens become the worker's own words again: known needs, and values for any of the `offered`; each question once. */
export function proposalOf(
  answer: ModelAnswer,
  said: Tokenised,
  offered: ReadonlySet<string>,
): Proposal {
  const behind = (words: string): string | null => {
    const place = ground(said.text, words);
    return place === null ? null : wordsBehind(said, ...place);
  };
  const needs = answer.needs.flatMap(({ id, words }) => {
    const raw = behind(words);
    return raw === null ? [] : [{ label: id, words: raw }];
  });
  const answers = new Map<string, Proposed>();
  for (const { id, words, value } of answer.answers) {
    const raw = offered.has(id) && !answers.has(id) ? behind(words) : null;
    if (raw !== null) answers.set(id, { question: id, value: restored(value, said), raw });
  }
  return {
    act: answer.act,
    danger: answer.danger,
    needs: needs.filter(({ label }) => needLabels.includes(label)),
    human: answer.act === 'human' || needs.some(({ label }) => label === 'human'),
    answers: [...answers.values()],
  };
}

/** Whether a model heard nothing at all in a message: then it takes nothing away from what rules heard. */
export const isBlank = ({ needs, answers, act, danger, human }: Proposal): boolean =>
  needs.length === 0 && answers.length === 0 && act === 'other' && danger === null && !human;

/** A value with the worker's own words in place of tokens. */
function restored(value: Value, said: Tokenised): Value {
  if (typeof value === 'string')
    return said.parts
      .filter((part) => part.token)
      .reduce(
        (text, { from, to, start, end }) =>
          text.replaceAll(said.text.slice(from, to), said.original.slice(start, end)),
        value,
      );
  if (Array.isArray(value)) return value.map((one: Value) => restored(one, said));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restored(one, said)]));
}

import type { FoundAnswer } from '../../dialogue/act.ts';
import type { Question } from '../../services/service.ts';
import { foundByRules } from './listened.ts';

/** What rules heard and what a model heard, of each question one value: the model's where it stands, beside it rules' own; where the model heard something in the message and nothing of a value of rules, that one is asked back. */
export function mergedFound(
  rules: readonly FoundAnswer[],
  model: readonly FoundAnswer[],
  at: { readonly offered: ReadonlyMap<string, Question>; readonly blank: boolean },
): readonly FoundAnswer[] {
  const named = new Map(model.map((one) => [one.question, one]));
  const kept = rules.flatMap((one): readonly FoundAnswer[] => {
    const other = named.get(one.question);
    const question = at.offered.get(one.question);
    if (other !== undefined && (other.sure || isSame(one, other)))
      return [{ ...one, value: other.value, raw: other.raw, sure: true }];
    const certain = question === undefined || foundByRules.has(question.field.kind) || at.blank;
    return [certain ? one : { ...one, sure: false }];
  });
  const before = new Set(rules.map((one) => one.question));
  return [...kept, ...model.filter((one) => !before.has(one.question))];
}

const isSame = (one: FoundAnswer, other: FoundAnswer): boolean =>
  one.sure && JSON.stringify(one.value) === JSON.stringify(other.value);

/** Needs as they are offered: the model's where it heard any, or heard that there are none; rules' own where it heard nothing at all. */
export const mergedNeeds = (
  rules: readonly string[],
  model: readonly string[],
  blank: boolean,
): readonly string[] => (blank ? rules : [...new Set(model)]);

import type { ActWord, FoundAnswer, Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Value } from '../../messages/value.ts';
import type { Question } from '../../services/service.ts';
import type { Proposal } from './proposal.ts';
import { type Tokenised, wordsBehind } from './tokenise.ts';

/** What rules heard, with what a model proposes beside it: needs the worker confirms, values that are asked back, and an act that changes nothing kept. Nothing rules heard is taken away. */
export function takeProposal(
  meaning: Meaning,
  proposal: Proposal,
  { said, expectation }: { readonly said: Tokenised; readonly expectation: Expectation },
): Meaning {
  const told = new Set(meaning.found.map((one) => one.question));
  const found = proposal.answers.flatMap((one): readonly FoundAnswer[] => {
    const question = questionOf(one.question, expectation);
    if (question === undefined || told.has(one.question)) return [];
    const raw = wordsBehind(said, one.from, one.to);
    // Options are shown to the model for the open question alone; free words that are the whole message answer no other.
    const open = expectation.question?.id === one.question;
    if (!open && question.field.kind === 'text' && raw.trim() === said.original.trim()) return [];
    const claimed = open ? one.value : null;
    const value = valueOf(question, raw, { claimed, today: expectation.today });
    if (value === undefined) return [];
    told.add(one.question);
    return [{ question: one.question, value, raw, sure: false }];
  });
  const labels = proposal.needs.map((one) => one.label);
  const needs = [...new Set([...meaning.needs, ...labels])];
  const more = needs.length > meaning.needs.length;
  return {
    ...meaning,
    act: actOf(meaning.act, proposal, { found, more }),
    needs,
    found: [...meaning.found, ...found],
  };
}

const questionOf = (id: string, { question, welcome }: Expectation): Question | undefined =>
  question?.id === id ? question : welcome.find((one) => one.id === id);

/** The value as the question's own field reads it in the worker's words; of a choice one of its options. A figure, a date or a name that the words do not hold is none. */
function valueOf(
  { field }: Question,
  words: string,
  { claimed, today }: { readonly claimed: Value; readonly today: string },
): Value | undefined {
  const chosen = field.choose === undefined ? undefined : chosenOf(field, claimed);
  const value = chosen ?? read();
  return value !== undefined && field.schema.safeParse(value).success ? value : undefined;

  function read(): Value | undefined {
    const reading = field.read(words, { today });
    if (reading.kind === 'value') return reading.value;
    const values = field.find(words, { today });
    return values.length === 1 ? values[0]?.value : undefined;
  }
}

function chosenOf(field: Question['field'], claimed: Value): Value | undefined {
  const ids = Array.isArray(claimed) ? claimed : [claimed];
  const isOption = (id: unknown): id is string =>
    typeof id === 'string' && field.options?.some((option) => option.id === id) === true;
  if (ids.length === 0 || !ids.every(isOption)) return undefined;
  if (field.kind === 'choices') return ids;
  return ids.length === 1 ? field.choose?.(ids[0] as string) : undefined;
}

/** Acts that only say something to the worker or show him an earlier question. */
const harmless: ReadonlySet<string> = new Set([
  'question',
  'why',
  'help',
  'back',
  'greet',
  'thanks',
]);

/** Rules' own act stays; where they had none, the model's. A wish for a person or to skip is not acted on by a guess: the help says how to. */
function actOf(
  act: ActWord,
  proposal: Proposal,
  { found, more }: { readonly found: readonly FoundAnswer[]; readonly more: boolean },
): ActWord {
  if (act !== 'other' && act !== 'question') return act;
  if (found.length > 0) return 'answer';
  if (more) return 'need';
  if (act === 'question') return act;
  if (proposal.act === 'human' || proposal.act === 'skip') return 'help';
  return harmless.has(proposal.act) ? proposal.act : 'other';
}

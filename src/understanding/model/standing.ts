import type { FoundAnswer } from '../../dialogue/act.ts';
import { clausesOf } from '../../fields/clauses.ts';
import { normalise } from '../../fields/normalise.ts';
import type { Value } from '../../messages/value.ts';
import type { Question } from '../../services/service.ts';
import { clauseOf, type Tone, toneIn } from '../explained.ts';
import { meantBy } from '../judging.ts';
import { factsOfApplicant, type Told } from '../whose.ts';
import { agreed } from './agreeing.ts';
import type { Proposed } from './proposal.ts';

/** What values of a model are held against. */
export type Against = {
  readonly text: string;
  readonly today: string;
  readonly questions: ReadonlyMap<string, Question>;
  /** Who is spoken of where in the message. */
  readonly told: Told;
  /** What rules heard in the message. */
  readonly heard: readonly FoundAnswer[];
};

/** Questions about what is wished for: a wish in their words is the answer. */
const wished: ReadonlySet<string> = new Set([
  'expected_salary',
  'job_wanted',
  'work_place',
  'skills_wanted',
  'business_type',
  'loan_wanted',
  'training_wish',
  'aid_form',
  'shift',
  'available_from',
]);

/** A model's values as rules leave them: `sure` where the field agrees and the words mean it of the applicant; in doubt where the grammar reads something else or the words may mean otherwise; what nothing speaks for is left out. */
export function standing(
  proposed: readonly Proposed[],
  against: Against,
): readonly FoundAnswer[] {
  const found = proposed.flatMap((one): readonly FoundAnswer[] => {
    const question = against.questions.get(one.question);
    return question === undefined ? [] : heldUp(one, question, against);
  });
  return factsOfApplicant(found, against.told);
}

function heldUp(
  { question: id, value, raw }: Proposed,
  question: Question,
  { text, today, heard }: Against,
): readonly FoundAnswer[] {
  const { field } = question;
  const around = sentenceAround(text, raw);
  const own = heard.filter((one) => one.question === id).map((one) => one.value);
  const found = agreed(field, value, { raw, around, today, heard: own });
  if (found.kind === 'none') return [];
  const meant = meantBy(field.kind, tonesOf(text, raw, wished.has(id)));
  if (meant === 'drop') return [];
  const sure = found.kind === 'agrees' && meant === 'sure';
  return [{ question: id, value: found.value as Value, raw, sure }];
}

/** The sentence that holds some words of a text. */
function sentenceAround(text: string, raw: string): string {
  const at = text.indexOf(raw);
  if (at < 0) return raw;
  const before = text.slice(0, at).search(/[^。！？!?\n；;]*$/u);
  const after = text.slice(at + raw.length).search(/[。！？!?\n；;]/u);
  return text.slice(before, after < 0 ? text.length : at + raw.length + after);
}

/** How the clause with some words is meant, and the whole message; what is wished for may be said as a wish. */
function tonesOf(text: string, raw: string, isWish: boolean) {
  const plain = normalise(text).text;
  const said = normalise(raw).text;
  const from = plain.indexOf(said);
  const where = from < 0 ? said : clauseOf(plain, [{ from, to: from + said.length }]);
  const here = toneIn(where);
  const all = clausesOf(plain).length > 1 ? toneIn(plain) : here;
  return { here: isWish ? without(here) : here, all };
}

const without = (tones: ReadonlySet<Tone>): ReadonlySet<Tone> =>
  new Set([...tones].filter((tone) => tone !== 'wish' && tone !== 'varies'));

import type { FoundAnswer } from '../../dialogue/act.ts';
import { clausesOf } from '../../fields/clauses.ts';
import type { Field } from '../../fields/field.ts';
import { normalise } from '../../fields/normalise.ts';
import type { Value } from '../../messages/value.ts';
import type { Question } from '../../services/service.ts';
import { type Tone, toneIn } from '../explained.ts';
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

/** Questions about what happened, or what has a name: it may be told as past. */
const happened: ReadonlySet<string> = new Set([
  'illness',
  'patient',
  'medical_cost',
  'insurance_reimbursed',
  'medical_self_paid',
  'wages_owed',
  'months_owed',
  'contract_signed',
  'hardship_cause',
  'admission_level',
  'school',
  'student_name',
  'name',
]);

/** A model's values as rules leave them: `sure` where the field agrees and the words mean it of the applicant; in doubt where the grammar reads something else or the words may mean otherwise; what nothing speaks for is left out. */
export function standing(proposed: readonly Proposed[], against: Against): readonly FoundAnswer[] {
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
  const at = narrowed({ raw, around, value: found.value }, { field, today });
  const meant = meantBy(field.kind, tonesOf(text, at, id));
  if (meant === 'drop') return [];
  const sure = found.kind === 'agrees' && meant === 'sure';
  return [{ question: id, value: found.value, raw, sure }];
}

/** The sentence that holds some words of a text. */
function sentenceAround(text: string, raw: string): string {
  const at = text.indexOf(raw);
  if (at < 0) return raw;
  const before = text.slice(0, at).search(/[^。！？!?\n；;]*$/u);
  const after = text.slice(at + raw.length).search(/[。！？!?\n；;]/u);
  return text.slice(before, after < 0 ? text.length : at + raw.length + after);
}

/** Where in its words a value stands, so that what is asked or wished beside it does not touch it. */
function narrowed(
  { raw, around, value }: { readonly raw: string; readonly around: string; readonly value: Value },
  { field, today }: { readonly field: Field; readonly today: string },
): string {
  if (typeof value === 'string' && raw.includes(value)) return value;
  if (typeof value === 'string' && around.includes(value)) return value;
  const spans = [
    ...field
      .find(raw, { today })
      .filter((one) => JSON.stringify(one.value) === JSON.stringify(value))
      .map(({ span }) => span),
    ...(field.explains?.(raw) ?? []),
  ];
  const [first] = spans;
  return first === undefined ? raw : raw.slice(...first);
}

/** So many signs around a value say how it is meant. */
const near = 8;

/** How the words around a value are meant, within its clause, and the whole message; what is wished for may be said as a wish, and what happened as past. */
function tonesOf(text: string, raw: string, id: string) {
  const plain = normalise(text).text;
  const said = normalise(raw).text;
  const from = plain.indexOf(said);
  const to = from + said.length;
  const clause = clausesOf(plain, [{ from, to }]).find((one) => one.from <= from && one.to >= to);
  const where =
    from < 0 || clause === undefined
      ? said
      : plain.slice(Math.max(clause.from, from - near), Math.min(clause.to, to + near));
  const allowed = wished.has(id) ? wishes : happened.has(id) ? pasts : none;
  const here = new Set([...toneIn(where)].filter((tone) => !allowed.has(tone)));
  return { here, all: toneIn(plain) };
}

const wishes: ReadonlySet<Tone> = new Set(['wish', 'varies', 'asks']);
const pasts: ReadonlySet<Tone> = new Set(['past']);
const none: ReadonlySet<Tone> = new Set();

import { birthOf, idProblem, sexOf } from '../fields/id-number.ts';
import { wordSets } from '../fields/word-files.ts';
import type { Answers } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { birthDate } from '../services/common/person.ts';
import type { Flow } from './flow.ts';
import type { Draft } from './session.ts';
import type { CaseView, World } from './world.ts';

/** Whose answers a number is held against: a draft's or a case's. */
export type Holder = { readonly draft: Draft | null; readonly view: CaseView | null };

/** Whether an ID number cannot be the applicant's (design.md 2.5): it is another person's, or its sex or birth date does not fit what was said of him. */
export function problemOfPerson(
  flow: Flow,
  { draft, view }: Holder,
  { value, world }: { readonly value: Value; readonly world: World },
): Phrase | null {
  if (typeof value !== 'string' || idProblem(value, world.today) !== null) return null;
  const answers = draft?.answers ?? view?.answers ?? {};
  const said = draft?.answers['for_whom'];
  const relation =
    typeof said?.value === 'string' ? said.value : (view?.speaker.relation ?? 'self');
  const args = {
    who: { key: `who-${relation}` },
  } as const;
  if (isOthers(flow, { draft, view }, { value, world }) || isMembers(answers, value))
    return { key: 'problem-id_of_another', args };
  const sex = sexOfKin(relation, said?.raw ?? '');
  if (sex !== null && sexOf(value) !== sex) return { key: 'problem-id_sex', args };
  const born = birthOf(value);
  if (!fitsAge(answers, born, world.today) || tooYoung(relation, born, world.today))
    return { key: 'problem-id_age', args: { ...args, born: birthDate.field.show(born) } };
  const birth = answers['birth_date'];
  return birth?.state === 'given' &&
    typeof birth.value === 'string' &&
    !fitsBirth(born, birth.value)
    ? { key: 'problem-id_birth', args: { ...args, born: birthDate.field.show(born) } }
    : null;
}

const ofBirth: ReadonlySet<string> = new Set(['age', 'birth_date']);

/** An ID number told by the way that cannot be the applicant's, or an age or birth date told now that does not fit the number that stands: why it is asked again. */
export function numberInDoubt(
  flow: Flow,
  draft: Draft,
  { id, value, world }: { readonly id: string; readonly value: Value; readonly world: World },
): Phrase | null {
  if (id === 'id_number') return problemOfPerson(flow, { draft, view: null }, { value, world });
  const stands = draft.answers['id_number']?.value;
  if (stands === undefined || !ofBirth.has(id)) return null;
  const told = { state: 'given', value, raw: '', turn: flow.session.turn, at: world.now } as const;
  const next = { ...draft, answers: { ...draft.answers, [id]: told } };
  return problemOfPerson(flow, { draft: next, view: null }, { value: stands, world });
}

/** The number of somebody else for whom something is open in this conversation. */
function isOthers(
  flow: Flow,
  { draft, view }: Holder,
  { value, world }: { readonly value: Value; readonly world: World },
): boolean {
  const applicant = draft?.applicant ?? view?.applicant ?? 'self';
  return [...flow.session.drafts, ...world.cases].some(
    (one) => one.applicant !== applicant && one.answers['id_number']?.value === value,
  );
}

/** The number of a member of the household, or of the student. */
function isMembers(answers: Answers, value: string): boolean {
  const members = answers['family_members']?.value;
  const numbers = Array.isArray(members)
    ? members.map((one: unknown) => (one as { readonly id_number?: string } | null)?.id_number)
    : [];
  return [...numbers, answers['student_id']?.value].includes(value);
}

const sexes = wordSets('kin-sex.txt');

/** The sex that the word for the one helped says; `null` where it says none, or both. */
function sexOfKin(relation: string, raw: string): 'male' | 'female' | null {
  if (relation === 'mother') return 'female';
  if (relation === 'father') return 'male';
  if (relation === 'self' || relation === 'other') return null;
  const named = (['female', 'male'] as const).flatMap((sex) =>
    (sexes.get(sex) ?? [])
      .filter((word) => raw.toLowerCase().includes(word))
      .map((word) => ({ sex, word })),
  );
  const [longest] = named.toSorted((one, other) => other.word.length - one.word.length);
  // 老公的妈妈 names a man and a woman.
  const both = named.some(
    (one) => one.sex !== longest?.sex && longest?.word.includes(one.word) === false,
  );
  return longest === undefined || both ? null : longest.sex;
}

const yearsAt = (born: string, today: string): number =>
  Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);

/** 虚岁 counts up to two years more, and who says "48" may be about to turn it. */
function fitsAge(answers: Answers, born: string, today: string): boolean {
  const { state, value } = answers['age'] ?? {};
  if (state !== 'given' || typeof value !== 'number') return true;
  const years = yearsAt(born, today);
  return value >= years - 1 && value <= years + 2;
}

/** The least age in years at which somebody is what he was called. */
const least: { readonly [relation: string]: number } = {
  self: 16,
  spouse: 18,
  mother: 30,
  father: 30,
};

const tooYoung = (relation: string, born: string, today: string): boolean =>
  yearsAt(born, today) < (least[relation] ?? 0);

/** A birth date is as exact as it was said: a year, a month or a day. */
const fitsBirth = (born: string, said: string): boolean => born.startsWith(said.slice(0, 10));

import { age } from '../fields/age.ts';
import { name } from '../fields/name.ts';
import { phone } from '../fields/phone.ts';
import { whom } from '../fields/whom.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { Answers } from '../messages/answer.ts';
import type { Relation, Speaker } from '../messages/person.ts';
import type { Facts, Question } from '../services/service.ts';

/** Kin of whom there is one: the same person at the next application. */
const single: readonly string[] = ['self', 'mother', 'father', 'spouse'];

const helped = (facts: Facts): boolean =>
  facts('for_whom') !== undefined && facts('for_whom') !== 'self';

const base = { need: 'apply', starred: true, own: true } as const;

/** Who writes, and for whom: asked before the questions of any service (design.md 2.5). */
export const prelude: readonly Question[] = [
  { ...base, id: 'for_whom', field: whom() },
  { ...base, id: 'speaker_name', field: name(), when: helped },
  { ...base, id: 'speaker_phone', field: phone(), when: helped },
  { ...base, id: 'speaker_authority', field: yesNo(), when: helped },
  // Never asked: where it was told, an ID number is held against it.
  { id: 'age', field: age(), need: 'file', starred: false, when: () => false, about: 'applicant' },
];

const first: ReadonlySet<string> = new Set([
  'for_whom',
  'speaker_name',
  'speaker_phone',
  'speaker_authority',
]);

/** Whether a question may be left for later: not the first ones, on which all others stand. */
export const mayWait = ({ id }: Question): boolean => !first.has(id);

/** The phone that was given for a case of another chat. */
export const linkPhone: Question = {
  ...base,
  id: 'link_phone',
  field: phone({ kinds: ['mobile', 'landline'] }),
};

/** The phone of whoever wants to be called. */
export const reachPhone: Question = {
  ...base,
  id: 'phone',
  field: phone({ kinds: ['mobile', 'landline'] }),
  starred: false,
};

/** What he wants to be called by. */
export const reachName: Question = { ...base, id: 'name', field: name(), starred: false };

const textOf = (answers: Answers, id: string): string | undefined => {
  const value = answers[id]?.value;
  return typeof value === 'string' ? value : undefined;
};

/** Who writes for whom, as far as it was said. */
export function speakerOf(answers: Answers): Speaker {
  const relation = (textOf(answers, 'for_whom') ?? 'self') as Relation;
  if (relation === 'self') return { relation };
  return {
    relation,
    name: textOf(answers, 'speaker_name'),
    phone: textOf(answers, 'speaker_phone'),
    authority: answers['speaker_authority']?.raw,
  };
}

/** The id of the applicant within the conversation: kin of whom there is one keep theirs, others get a fresh one. */
export const applicantOf = (
  relation: string,
  people: number,
): { readonly applicant: string; readonly people: number } =>
  single.includes(relation)
    ? { applicant: relation, people }
    : { applicant: `p${people + 1}`, people: people + 1 };

/** What a helper's own words about himself must not become: these belong to the one who speaks. */
export const speakersOwn: { readonly [question: string]: string } = {
  name: 'speaker_name',
  phone: 'speaker_phone',
};

import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Ask } from './ask.ts';
import type { Flow } from './flow.ts';
import type { World } from './world.ts';

type Read = {
  readonly value: Value;
  readonly implies: { readonly [question: string]: Value };
  readonly world: World;
};

/** Whether an ID number cannot be the applicant's: it is the speaker's own, or of the other sex than the kin word says (design.md 2.5). */
export function problemOfPerson(
  flow: Flow,
  ask: Extract<Ask, { kind: 'question' }>,
  { value, implies, world }: Read,
): Phrase | null {
  if (ask.question.id !== 'id_number' || typeof value !== 'string') return null;
  const applicant = ask.draft?.applicant ?? ask.view?.applicant ?? 'self';
  const said = ask.draft?.answers['for_whom']?.value;
  const relation = typeof said === 'string' ? said : (ask.view?.speaker.relation ?? 'other');
  const others = [
    ...flow.session.drafts.map((draft) => ({
      applicant: draft.applicant,
      id: draft.answers['id_number']?.value,
    })),
    ...world.cases.map((view) => ({
      applicant: view.applicant,
      id: view.answers['id_number']?.value,
    })),
  ];
  if (others.some((other) => other.applicant !== applicant && other.id === value))
    return {
      key: 'problem-id_of_another',
      args: { who: { key: `who-${relation}` } },
    };
  const sex = implies['sex'];
  const odd =
    (sex === 'male' && relation === 'mother') || (sex === 'female' && relation === 'father');
  return odd ? { key: 'problem-id_sex', args: { who: { key: `who-${relation}` } } } : null;
}

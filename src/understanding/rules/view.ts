import { findPeople, type Person } from './people.ts';

/** From whom a message is seen: the applicant, by the relations in which the one who writes names him; `helping` where that is somebody else. */
export type View = { readonly helping: boolean; readonly kin: ReadonlySet<string> };

/** One's own application: who writes is the applicant. */
export const ownView: View = { helping: false, kin: new Set(['self']) };

/** Who 兄弟姐妹或别的亲戚 may be, where no word said it. */
const relatives = [
  'brother',
  'sister',
  'grandfather',
  'grandmother',
  'grandchild',
  'father_in_law',
  'mother_in_law',
  'child_in_law',
  'other',
];

/** The view of whom a helper helps; `words` are those that named him, as 给我婆婆办. */
export function viewOf(relation: string | undefined, words = ''): View {
  if (relation === undefined || relation === 'self') return ownView;
  if (relation !== 'relative') return { helping: true, kin: new Set([relation]) };
  const named = findPeople(words)
    .map((one) => one.relation)
    .filter((one) => one !== 'self');
  return { helping: true, kin: new Set(named.length > 0 ? named : relatives) };
}

/** People as the applicant sees them: himself as `self`, whoever writes for him as `speaker`. */
export const seenFrom = (view: View, people: readonly Person[]): readonly Person[] =>
  view.helping ? people.map((one) => ({ ...one, relation: relationIn(view, one) })) : people;

function relationIn({ kin }: View, { relation, pronoun }: Person): string {
  if (kin.has(relation)) return 'self';
  if (relation === 'self') return 'speaker';
  // 她 with nobody named before is the one the talk is about.
  return pronoun === true && relation === 'other' ? 'self' : relation;
}

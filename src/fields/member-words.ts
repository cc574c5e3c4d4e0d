import { wordSets } from './word-files.ts';
import { readWords } from './words.ts';

const { part, set, values } = readWords('household.txt');
const own = values('own');

/** Relations of a household's members to the applicant (design.md section 7). */
export const relations = [
  'spouse',
  'child',
  'mother',
  'father',
  'brother',
  'sister',
  'grandfather',
  'grandmother',
  'grandchild',
  'father_in_law',
  'mother_in_law',
  'child_in_law',
] as const;

/** One of those relations. */
export type MemberRelation = (typeof relations)[number];

/** One relation, or two for a pair like 父母, with its words. */
const rows = [...wordSets('members.txt')].map(
  ([who, said]) => [who.split('+') as readonly MemberRelation[], said] as const,
);

/** Who a word of kinship names: one relation, or two for a pair like 父母. */
export const relationsOf: ReadonlyMap<string, readonly MemberRelation[]> = new Map([
  ...rows.flatMap(([who, said]) => said.map((word) => [word, who] as const)),
  ...[...own].map(([word, who]) => [word, [who as MemberRelation]] as const),
]);

const byLength = [...relationsOf.keys()]
  .filter((word) => own.get(word) !== 'child')
  .toSorted((a, b) => b.length - a.length);
const latin = byLength.filter((word) => /^[a-z]/.test(word));
const chinese = byLength.filter((word) => !/^[a-z]/.test(word));

/** Kinship words as a regular expression source, the longest first. */
export const kinSource = part`(?:${chinese.join('|')}|(?<={i}){son-sign}|(?<!{no-parent-before}){parent-call}(?!{no-parent-behind})|\b(?:${latin.join('|')})s?\b)`;

/** Relations of which a person has one only. */
export const single: ReadonlySet<MemberRelation> = new Set([
  'spouse',
  'mother',
  'father',
  'father_in_law',
  'mother_in_law',
  'grandfather',
  'grandmother',
]);

/** Words for children that may stand for those already named. */
export const anyChild = set('any-child');

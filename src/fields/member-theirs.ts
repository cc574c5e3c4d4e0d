import { type MemberRelation, relationsOf } from './member-words.ts';
import { readWords } from './words.ts';

const { part, values } = readWords('household.txt');

/** 他爸, 她弟弟: a word for kin of one who was named before. */
export const theirKin = part`(?<!{no-their-before}){their}(?<whose>{their-spouse}|{their-child}|{their-nobody})`;

const of: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  child: values('their-child'),
  spouse: values('their-spouse'),
};

type Named = {
  readonly kind: string;
  readonly word: string;
  readonly who?: readonly MemberRelation[];
};

/** Who such a word names, by the one who was named last before it; nobody where that is not known. */
export function theirsOf(word: string, before: Named | undefined): readonly MemberRelation[] {
  if (before === undefined) return [];
  const known =
    before.who ?? relationsOf.get(before.word) ?? (before.kind === 'old' ? [] : ['child']);
  const [who = ''] = known;
  return (of[who]?.get(word)?.split('+') ?? []) as readonly MemberRelation[];
}

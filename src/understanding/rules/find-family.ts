import { type MemberHeard, readHousehold } from '../../fields/member-mentions.ts';
import type { Value } from '../../messages/value.ts';
import type { Sighting, Talk } from './sighting.ts';

/** The household as told in one breath, for the question about it, or where a message tells of several members or lists them. */
export function findFamily(talk: Talk): readonly Sighting[] {
  const { heard, asked, people } = talk;
  if (
    asked !== 'family_members' &&
    !people.some((one) => one.relation !== 'self' && one.relation !== 'other')
  )
    return [];
  const household = readHousehold(heard.text);
  if (household === null) return [];
  const told = household.people.filter((one) => Object.keys(one).length > 1);
  if (asked !== 'family_members' && !isListing(talk, household.people, told)) return [];
  const { from, to } = household;
  const value = household.people as unknown as Value;
  return [
    { field: 'family_members', value, from, to, points: asked === 'family_members' ? 5 : 2.5 },
  ];
}

/** 我妈尿毒症 alone is a patient, 儿子读高三 a student; 家里五口人，老公没工作，两个孩子上小学 is a household. */
function isListing(
  { heard }: Talk,
  all: readonly MemberHeard[],
  told: readonly MemberHeard[],
): boolean {
  const size = /([一二两俩三四五六七八九\d])口/u.exec(heard.text)?.[1] ?? '';
  const number =
    '一二三四五六七八九'.indexOf(size) + 1 || (/[两俩]/u.test(size) ? 2 : Number(size));
  if (number === all.length + 1) return all.length > 1 || told.length > 0;
  const rich = told.filter((one) =>
    Object.keys(one).some((key) => key !== 'relation' && key !== 'condition' && key !== 'grade'),
  );
  if (told.length >= 2) return rich.length > 0 || all.length > 2;
  const home = /口人|家里|全家|一家|两口子|跟我|和我|跟.{0,3}[住过]|带|我家|俺家/u.test(heard.text);
  return rich.length >= 1 && home;
}

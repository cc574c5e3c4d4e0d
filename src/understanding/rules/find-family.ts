import { readHousehold } from '../../fields/member-mentions.ts';
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
  const told = household.people.filter((one) => Object.keys(one).length > 1).length;
  if (asked !== 'family_members' && !isListing(talk, household.people.length, told)) return [];
  const { from, to } = household;
  const value = household.people as unknown as Value;
  return [
    { field: 'family_members', value, from, to, points: asked === 'family_members' ? 5 : 2.5 },
  ];
}

/** 我妈尿毒症 alone is a patient; 家里五口人，老公没工作，两个孩子上小学 is a household. */
function isListing({ heard, needs }: Talk, all: number, told: number): boolean {
  if (told >= 2) return true;
  const home = /口人|家里有|家庭成员|全家|一家|两口子|就两个人|一个人带|三个人|四个人/u.test(
    heard.text,
  );
  const other =
    needs.has('medical_aid') ||
    needs.has('legal_aid') ||
    needs.has('student_aid') ||
    needs.has('women_rights');
  return told >= 1 && home && (!other || all > 1);
}

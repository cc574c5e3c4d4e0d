import { onlyFiller } from '../../fields/filler.ts';
import { type Household, type MemberHeard, readHousehold } from '../../fields/member-mentions.ts';
import type { Value } from '../../messages/value.ts';
import type { Sighting, Talk } from './sighting.ts';
import { whoseWords } from './subjects.ts';
import { readWays } from './ways.ts';

const ways = readWays('numbers.txt');
const householdSize = ways('household-size');
const two = ways('two');
const homeWords = ways('home-words');

/** The household as told in one breath, for the question about it, or where a message tells of several members or lists them. */
export function findFamily(talk: Talk): readonly Sighting[] {
  const { heard, asked, people } = talk;
  const answers =
    asked === 'family_members' || (asked === 'household_size' && leftOut.test(heard.text));
  if (!answers && !people.some((one) => one.relation !== 'self' && one.relation !== 'other'))
    return [];
  const household = readHousehold(heard.text);
  if (household === null) return [];
  const { from, to } = household;
  const members = answers ? household.people : household.people.filter(isOfHome);
  const told = members.filter((one) => Object.keys(one).length > 1);
  const whole = asked !== undefined && isWhole(heard.text, household);
  if (members.length === 0 || (!answers && !whole && !isListing(talk, members, told))) return [];
  const value = members as unknown as Value;
  return [{ field: 'family_members', value, from, to, points: answers ? 5 : 2.5 }];
}

/** 闺女李小明14: a message that tells who somebody is and nothing else, whatever is asked. */
const isWhole = (text: string, { people, from, to }: Household): boolean =>
  people.every((one) => one.name !== undefined && one.age !== undefined) &&
  onlyFiller(text.slice(0, from), noWords) &&
  text.slice(to).trim() === '';
const noWords: ReadonlySet<string> = new Set();

/** 还有我妈, where the number of people does not fit those named. */
const leftOut = new RegExp(`^(?:${(whoseWords.get('left_out') ?? []).join('|')})`, 'u');

/** A grown brother or sister has a home of his own; one at school or ill may live here. */
const isOfHome = ({ relation, age, grade, status, condition }: MemberHeard): boolean =>
  (relation !== 'brother' && relation !== 'sister') ||
  grade !== undefined ||
  condition !== undefined ||
  status === 'student' ||
  (age !== undefined && age < 22);

/** 我妈尿毒症 alone is a patient, 儿子读高三 a student; 家里五口人，老公没工作，两个孩子上小学 is a household. */
function isListing(
  { heard, needs, asked }: Talk,
  all: readonly MemberHeard[],
  told: readonly MemberHeard[],
): boolean {
  const size = householdSize.exec(heard.text)?.[1] ?? '';
  const number = '一二三四五六七八九'.indexOf(size) + 1 || (two.test(size) ? 2 : Number(size));
  if (number === all.length + 1) return all.length > 1 || told.length > 0;
  // Of bills, pay or school fees the family is told by the way.
  if (asked === undefined && needs.size > 0 && !needs.has('relief')) return false;
  const rich = told.filter((one) =>
    Object.keys(one).some((key) => key !== 'relation' && key !== 'condition' && key !== 'grade'),
  );
  if (told.length >= 2) return rich.length > 0 || all.length > 2 || needs.has('relief');
  const home = homeWords.test(heard.text);
  return (
    home && rich.some((one) => all.length > 1 || one.age !== undefined || one.name !== undefined)
  );
}

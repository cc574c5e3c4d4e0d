import { onlyFiller } from '../../fields/filler.ts';
import { schoolOnly } from '../../fields/member-facts.ts';
import { isWard } from '../../fields/member-illness.ts';
import {
  type Household,
  type MemberHeard,
  marriageEnd,
  readHousehold,
} from '../../fields/member-mentions.ts';
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
  const home = answers ? household.people : household.people.filter(isOfHome);
  const opens = asked === undefined;
  const members = opens ? home.map(asTold).filter((one) => !isPupil(one, talk)) : home;
  const told = members.filter(isTold);
  const whole = asked !== undefined && isWhole(heard.text, household);
  if (members.length === 0 || (!answers && !whole && !isListing(talk, members, told))) return [];
  const value = (opens ? told : members) as unknown as Value;
  const points = answers ? 5 : opens && told.length > 1 ? 4 : 2.5;
  return [{ field: 'family_members', value, from, to, points }];
}

/** 老公前年病故, 跟他妈离了: how the marriage ended, by what is told of the other. */
export function findMarriageEnd({ heard, asked }: Talk): readonly Sighting[] {
  const end = asked === undefined ? marriageEnd(heard.text) : null;
  if (end === null) return [];
  const { how: value, from, to } = end;
  return [{ field: 'marital_status', value, from, to, points: 4 }];
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

/** Whether something is told of somebody: who is only counted (我、老婆、俩娃) is the size of the household. */
const isTold = (one: MemberHeard): boolean => Object.keys(one).length > 1;

/** What an opening tells of somebody: that he is at work says nothing of need, that he lies in a ward nothing of what he has, and whoever is in a class is at school. */
function asTold({ status, condition, ...rest }: MemberHeard): MemberHeard {
  const one = condition === undefined || isWard(condition) ? rest : { ...rest, condition };
  const isKnown = status === undefined || atWork.has(status);
  return isKnown || (status === 'student' && one.grade !== undefined) ? one : { ...one, status };
}

const atWork: ReadonlySet<string> = new Set(['employed', 'flexible']);

/** For whose schooling help is asked: the fields of his school tell of him. */
function isPupil(one: MemberHeard, { needs }: Talk): boolean {
  const { grade, status = 'student' } = one;
  const learns = grade === undefined ? status === 'student' : schoolOnly.test(grade);
  return needs.has('student_aid') && learns && Object.keys(one).every((key) => ofPupil.has(key));
}
const ofPupil: ReadonlySet<string> = new Set(['relation', 'name', 'status', 'grade']);

/** 我妈尿毒症 alone is a patient, 儿子读高三 a student; 家里五口人，老公没工作，两个孩子上小学 is a household. */
function isListing(
  { heard, asked, needs }: Talk,
  all: readonly MemberHeard[],
  told: readonly MemberHeard[],
): boolean {
  if (asked === undefined)
    return told.length >= 2 ? told.some(isRich) || needs.has('relief') : told.some(isToldOf);
  const size = householdSize.exec(heard.text)?.[1] ?? '';
  const number = '一二三四五六七八九'.indexOf(size) + 1 || (two.test(size) ? 2 : Number(size));
  if (number === all.length + 1) return all.length > 1 || told.length > 0;
  const rich = told.filter(isRich);
  if (told.length >= 2) return rich.length > 0 || all.length > 2;
  const home = homeWords.test(heard.text);
  return (
    home && rich.some((one) => all.length > 1 || one.age !== undefined || one.name !== undefined)
  );
}

const byTheWay: ReadonlySet<string> = new Set(['relation', 'condition', 'grade']);
const isRich = (one: MemberHeard): boolean => Object.keys(one).some((key) => !byTheWay.has(key));

/** Told of more than what he is called, what he is ill with or that he learns, which fields of their own hold. */
const isToldOf = ({ age, status, condition }: MemberHeard): boolean =>
  age !== undefined || (status !== undefined && status !== 'student' && condition === undefined);

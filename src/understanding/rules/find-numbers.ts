import { findCounts } from '../../fields/count-units.ts';
import { readHousehold } from '../../fields/member-mentions.ts';
import { findNumerals } from '../../fields/numerals.ts';
import { type PeopleSum, peopleSum } from '../../fields/people-sum.ts';
import { bestField, settingOf, weighCues } from './cues.ts';
import { whoAt } from './people.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('numbers.txt');
const weTwoOrThree = ways('we-two-or-three');
const homeBefore = ways('home-before');
const headsUnit = ways('heads-unit', 'gu');
const mouthsUnit = ways('mouths-unit', 'gu');
const coupleUnit = ways('couple-unit');
const mouthsLast = ways('mouths-last');
const kinCounted = ways('kin-counted');
const ourHomeBefore = ways('our-home-before');
const mouths = ways('mouths');
const ageSaid = ways('age-said');
const allOfUsBefore = ways('all-of-us-before');
const ageWordBefore = ways('age-word-before');
const otherUnit = ways('other-unit');
const ageEnds = ways('age-ends');
const sexBefore = ways('sex-before');
const aloneBefore = ways('alone-before');
const doneBehind = ways('done-behind');
const introducesSelf = ways('introduces-self');

const peopleFields: ReadonlySet<string> = new Set([
  'household_size',
  'workers_count',
  'other_people',
]);

/** 俺们仨, 我们俩: workers where it is about pay. */
function ofUs({ heard: { text }, needs }: Talk): readonly Sighting[] {
  const match = weTwoOrThree.exec(text);
  if (match === null || !needs.has('legal_aid')) return [];
  const from = match.index;
  const to = from + match[0].length;
  return [{ field: 'workers_count', value: match[1] === '仨' ? 3 : 2, from, to, points: 3 }];
}

/** 三大两小, 两口子带俩娃 is a household; 三个人加我 is one where a home is named, and are workers where pay is owed. */
function ofSum(talk: Talk, text: string, sum: PeopleSum): readonly Sighting[] {
  const { value, from, to } = sum;
  const named = homeBefore.test(text.slice(Math.max(0, from - 8), from));
  if (sum.isHome || named)
    return value > 15 ? [] : [{ field: 'household_size', value, from, to, points: 4 }];
  if (!talk.needs.has('legal_aid')) return [];
  return [{ field: 'workers_count', value, from, to, points: 3 }];
}

/** How many live in the household, and how many workers a trouble is about. */
export function findPeopleCounts(talk: Talk): readonly Sighting[] {
  const { heard, denied } = talk;
  const text = heard.text.replace(headsUnit, '个人').replace(mouthsUnit, '口人');
  const sum = peopleSum(text);
  const extra = sum === null ? ofUs(talk) : ofSum(talk, text, sum);
  const counts = findCounts(text, 'people').filter(
    (one) =>
      one.sure &&
      (!one.vague || one.value >= 10) &&
      !isIn(denied, one) &&
      one.value >= 1 &&
      !coupleUnit.test(text.slice(one.to - 2, one.to + 1)),
  );
  return extra.length > 0
    ? extra
    : counts.flatMap((count, at) => {
        const sums = weighCues(settingOf(text, counts, at), peopleFields);
        if (sums.has('workers_count') && heard.has('pay_owed'))
          sums.set('workers_count', (sums.get('workers_count') ?? 0) + 1);
        const unit = text.slice(count.to - 2, count.to);
        if (mouthsLast.test(unit))
          sums.set('household_size', (sums.get('household_size') ?? 0) + 5);
        if (kinCounted.test(text.slice(count.to).trimStart())) return [];
        if (!talk.needs.has('legal_aid') && !heard.has('wage') && !heard.has('owes'))
          sums.delete('workers_count');
        const field = bestField(sums, 2.5);
        if (field === null || field === 'other_people') return [];
        if (
          field === 'household_size' &&
          (count.value > 15 ||
            (whoAt(talk.people, heard, count.from) === 'other' &&
              !ourHomeBefore.test(text.slice(0, count.from))))
        )
          return [];
        if ((field === 'workers_count' || !mouths.test(unit)) && count.value < 2) return [];
        return [
          {
            field,
            value: Math.round(
              count.min !== undefined && (count.approx || count.vague)
                ? roundTens(count.min, count.max)
                : count.value,
            ),
            from: count.from,
            to: count.to,
            points: sums.get(field) as number,
          },
        ];
      });
}

/** 十几个 is ten and some: told as ten, as 三十多个 is told as thirty. */
const roundTens = (min: number, max: number | undefined): number =>
  min > 10 && min % 10 === 1 && max === min + 8 ? min - 1 : min;

const agesLed = ways('age-led');
const notAges = ways('not-age');

/** 我十二岁就出来了: an age of long ago, and not of now. */
const wasThen = ways('age-then');

const byThen = ways('age-by-then');

/** 学完四十八了, 明年五十了: how old somebody will be says not how old he is. */
export const isOfThen = (text: string, from: number): boolean =>
  byThen.test(text.slice(Math.max(0, from - 12), from));

/** The speaker's age in years: 45岁, 今年五十二, 我都四十八了. */
export function findAge(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const found = findNumerals(text).flatMap((one): readonly Sighting[] => {
    const { from, to, value } = one;
    if (!Number.isInteger(value) || value < 8 || value > 99 || one.unit > 10 || one.approx)
      return [];
    if (isOfThen(text, from)) return [];
    if (value < 14 && wasThen.test(text.slice(to, to + 8))) return [];
    const said = ageSaid.test(text.slice(to, to + 10));
    if (!said && !isAge(text, one)) return [];
    if (notAges.test(text.slice(to, to + 8))) return [];
    if (allOfUsBefore.test(text.slice(0, from)) || !isSpeakers(talk, from)) return [];
    return [{ field: 'age', value, from, to, points: said ? 4 : 3 }];
  });
  return found.length === 0 ? found : found.filter(({ value }) => !isOfMember(talk, value));
}

/** 就一个瘫痪的爹，79了: the age of somebody at home, however he is named; of a spouse it may be the applicant's. */
function isOfMember({ heard, asked }: Talk, age: Sighting['value']): boolean {
  const people = readHousehold(heard.text)?.people ?? [];
  return people.some(
    (one) => one.age === age && (one.relation !== 'spouse' || asked === 'family_members'),
  );
}

type Place = { readonly from: number; readonly to: number; readonly value: number };

/** A number without 岁 that is an age by where it stands: 今年五十二, 男，四十三，…, 四十五了. */
function isAge(text: string, one: Place): boolean {
  const before = text.slice(Math.max(0, one.from - 6), one.from);
  const after = text.slice(one.to, one.to + 6);
  const said = ageWordBefore.test(before);
  const ended = said ? !otherUnit.test(after) : ageEnds.test(after);
  if (ended && (agesLed.test(before) || sexBefore.test(before))) return true;
  const alone = one.from === 0 || aloneBefore.test(before);
  if (alone && one.value >= 30 && doneBehind.test(after)) return true;
  return byItself(text, one);
}

/** The age of the speaker, or of the one he names as the applicant: 俺男人叫孙满仓，四十九了. */
function isSpeakers({ people, heard }: Talk, from: number): boolean {
  const who = whoAt(people, heard, from);
  if (who === 'self') return true;
  const last = people.filter((one) => one.from < from).at(-1);
  return last !== undefined && who === 'spouse' && heard.text.slice(last.to, from).includes('叫');
}

/** 我是返乡农民工，三十五: a number that is a clause by itself in a message about oneself. */
const byItself = (text: string, { from, to, value }: Place): boolean =>
  value >= 18 &&
  value <= 75 &&
  /(?:^|[，,])$/u.test(text.slice(0, from)) &&
  /^(?:[，,。]|$)/u.test(text.slice(to)) &&
  introducesSelf.test(text);

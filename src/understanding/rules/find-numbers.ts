import { findCounts } from '../../fields/count-units.ts';
import { readHousehold } from '../../fields/member-mentions.ts';
import { findNumerals } from '../../fields/numerals.ts';
import { type PeopleSum, peopleSum } from '../../fields/people-sum.ts';
import { bestField, settingOf, weighCues } from './cues.ts';
import { whoAt } from './people.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';

const peopleFields: ReadonlySet<string> = new Set([
  'household_size',
  'workers_count',
  'other_people',
]);

/** 俺们仨, 我们俩: workers where it is about pay. */
function ofUs({ heard: { text }, needs }: Talk): readonly Sighting[] {
  const match = /(?:我们|俺们|咱们|咱)(?:哥|姐妹|兄弟)?([仨俩])(?![月孩娃个])/u.exec(text);
  if (match === null || !needs.has('legal_aid')) return [];
  const from = match.index;
  const to = from + match[0].length;
  return [{ field: 'workers_count', value: match[1] === '仨' ? 3 : 2, from, to, points: 3 }];
}

/** 三大两小, 两口子带俩娃 is a household; 三个人加我 is one where a home is named, and are workers where pay is owed. */
function ofSum(talk: Talk, text: string, sum: PeopleSum): readonly Sighting[] {
  const { value, from, to } = sum;
  const named = /(?:家|屋|户)[^，,。；;]{0,4}$/u.test(text.slice(Math.max(0, from - 8), from));
  if (sum.isHome || named)
    return value > 15 ? [] : [{ field: 'household_size', value, from, to, points: 4 }];
  if (!talk.needs.has('legal_aid')) return [];
  return [{ field: 'workers_count', value, from, to, points: 3 }];
}

/** How many live in the household, and how many workers a trouble is about. */
export function findPeopleCounts(talk: Talk): readonly Sighting[] {
  const { heard, denied } = talk;
  const text = heard.text.replace(/号人/gu, '个人').replace(/张嘴(?=巴|吃|，|等|要)/gu, '口人');
  const sum = peopleSum(text);
  const extra = sum === null ? ofUs(talk) : ofSum(talk, text, sum);
  const counts = findCounts(text, 'people').filter(
    (one) =>
      one.sure &&
      (!one.vague || one.value >= 10) &&
      !isIn(denied, one) &&
      one.value >= 1 &&
      !/口子/u.test(text.slice(one.to - 2, one.to + 1)),
  );
  return extra.length > 0
    ? extra
    : counts.flatMap((count, at) => {
        const sums = weighCues(settingOf(text, counts, at), peopleFields);
        if (sums.has('workers_count') && heard.has('pay_owed'))
          sums.set('workers_count', (sums.get('workers_count') ?? 0) + 1);
        const unit = text.slice(count.to - 2, count.to);
        if (/口人?$/u.test(unit)) sums.set('household_size', (sums.get('household_size') ?? 0) + 5);
        if (
          /^(?:未成年的?|上学的?|在读的?|小)?(子女|孩|娃|老人|儿|女|小孩|学生|妹|弟)/u.test(
            text.slice(count.to).trimStart(),
          )
        )
          return [];
        if (!talk.needs.has('legal_aid') && !heard.has('wage') && !heard.has('owes'))
          sums.delete('workers_count');
        const field = bestField(sums, 2.5);
        if (field === null || field === 'other_people') return [];
        if (
          field === 'household_size' &&
          (count.value > 15 ||
            (whoAt(talk.people, heard, count.from) === 'other' &&
              !/(?:我|俺|咱)们?(?:一)?家[^，,。]{0,3}$/u.test(text.slice(0, count.from))))
        )
          return [];
        if ((field === 'workers_count' || !/口/u.test(unit)) && count.value < 2) return [];
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

const agesLed =
  /(?:刚满|今年满|今年|现年|年龄|年纪|虚岁|实岁|本人|我|俺|都|已经|快|i am|i'm)(?:刚满|是|都|已经|也|快|:|：|有)?\s*$/u;
const notAges = /^\s*周?岁?(?:退休|以上|以下|以内|之前|左右的|妇女|的(?!人|女工|男工|农|妇女|老))/u;

/** 我十二岁就出来了: an age of long ago, and not of now. */
const wasThen = /^\s*周?岁?(?:就|那年|那时|时|的时候|起|开始|上|进|没了?|离)/u;

/** The speaker's age in years: 45岁, 今年五十二, 我都四十八了. */
export function findAge(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const found = findNumerals(text).flatMap((one): readonly Sighting[] => {
    const { from, to, value } = one;
    if (!Number.isInteger(value) || value < 8 || value > 99 || one.unit > 10 || one.approx)
      return [];
    if (value < 14 && wasThen.test(text.slice(to, to + 8))) return [];
    const said = /^\s*(?:周?岁|years? old)/u.test(text.slice(to, to + 10));
    if (!said && !isAge(text, one)) return [];
    if (notAges.test(text.slice(to, to + 8))) return [];
    if (/们(?:都|也)?是?\s*$/u.test(text.slice(0, from)) || !isSpeakers(talk, from)) return [];
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
  const said = /(?:今年|现年|虚岁|年龄|年纪)(?:是|已经|都|有|：|:)?\s*$/u.test(before);
  const ended = said
    ? !/^\s*(?:个|年|月|元|块|天|次|份|号|日|%|万|千|百|人|口|平)/u.test(after)
    : /^\s*(?:了|咧|啦|咯|岁|$|[，,。、；;！]|\s+and\b)/u.test(after);
  if (ended && (agesLed.test(before) || /[男女][，,、\s]$/u.test(before))) return true;
  const alone = one.from === 0 || /[，,。\s、：:男女]$/u.test(before);
  if (alone && one.value >= 30 && /^(?:了|咧)/u.test(after)) return true;
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
  /我是|男|女|找工作|本人/u.test(text);

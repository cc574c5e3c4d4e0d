import type { FoundAnswer } from '../../dialogue/act.ts';
import { findDurations } from '../../fields/durations.ts';
import { namedField } from './field-names.ts';
import { findAsked } from './find-asked.ts';
import { findIds, findPhones } from './find-contacts.ts';
import { findDateFields } from './find-dates.ts';
import { findEnglishDates } from './find-english-dates.ts';
import { findEnglishFacts } from './find-english-facts.ts';
import { findFamily, findMarriageEnd } from './find-family.ts';
import { findHeadcount } from './find-headcount.ts';
import { findIllness } from './find-illness.ts';
import { findMoney } from './find-money.ts';
import { findMonthsOwed } from './find-months-owed.ts';
import { findNames } from './find-names.ts';
import { findNoIncome } from './find-no-income.ts';
import { findAge, findPeopleCounts } from './find-numbers.ts';
import { findAddresses, findEmployersAndSchools } from './find-places.ts';
import { findEducation, findSchoolLevel, findStates } from './find-states.ts';
import { findBusiness, findJobWanted, findSkillsWanted, findWorkPlace } from './find-wishes.ts';
import { type Heard, hear, saidAt, wordsAt } from './heard.ts';
import { findPeople } from './people.ts';
import { findDenied, type Sighting, type Talk } from './sighting.ts';
import { tellable } from './subjects.ts';
import { takenBack } from './taken-back.ts';
import type { View } from './view.ts';
import { readWays } from './ways.ts';

const ways = readWays('answers.txt');
const butNot = ways('but-not');
const stageOfIllness = ways('stage-of-illness');

const finders: readonly ((talk: Talk) => readonly Sighting[])[] = [
  findIds,
  findPhones,
  findNames,
  findMoney,
  findNoIncome,
  findMonthsOwed,
  findPeopleCounts,
  findHeadcount,
  findEnglishFacts,
  findAge,
  findDateFields,
  findEnglishDates,
  findStates,
  findSchoolLevel,
  findEducation,
  findIllness,
  findEmployersAndSchools,
  findAddresses,
  findJobWanted,
  findSkillsWanted,
  findBusiness,
  findWorkPlace,
  findFamily,
  findMarriageEnd,
];

/** What a message is heard in. */
export type Light = {
  readonly today: string;
  readonly asked?: string;
  readonly needs: ReadonlySet<string>;
  /** Services that the talk was about before this message. */
  readonly about?: readonly string[];
  readonly view?: View;
};

/** A message under its light, ready to be looked through. */
export const talkOf = (heard: Heard, light: Light): Talk => ({
  heard,
  people: light.view?.helping === true ? tellable(heard.text, light.view) : findPeople(heard.text),
  denied: deniedIn(heard.text),
  ...light,
});

/** What is said not to be so; 三万，不是，三万二 takes the first sum back and denies no second. */
function deniedIn(text: string): Talk['denied'] {
  const back = takenBack(text);
  return back.length > 0 ? back : findDenied(text);
}

/** Every value that rules see in a message with the field it belongs to, a field once: of two readings the one that more speaks for. */
export function sightingsIn(talk: Talk): readonly Sighting[] {
  const found = finders
    .flatMap((find) => find(talk))
    .filter((one) => !(besides[talk.asked ?? ''] ?? []).includes(one.field));
  const sightings = withAnswer(talk, talk.asked === undefined ? withImplied(found) : found);
  const best = new Map<string, Sighting>();
  for (const one of sightings) {
    const before = best.get(one.field);
    if (before === undefined || one.points > before.points) best.set(one.field, one);
  }
  return [...best.values()];
}

/** A sighting as an answer, in the worker's own script. */
export const answerOf = (heard: Heard, one: Sighting): FoundAnswer => ({
  question: one.field,
  value: leastWage(one.field, inOwnScript(heard, one)),
  raw: wordsAt(heard, one.from, one.to),
  sure: one.partly !== true,
  ...(one.partly === true ? { partly: true as const } : {}),
});

/** Who pays rent lives in a rented home. */
function withImplied(all: readonly Sighting[]): readonly Sighting[] {
  const rent = all.find((one) => one.field === 'rent' && one.value !== null && one.value !== 0);
  return rent === undefined || all.some((one) => one.field === 'housing_status')
    ? all
    : [...all, { ...rent, field: 'housing_status', value: 'rent' }];
}

/** The wage wished for is the least one: "四千以上" says just that, and is no guess. */
function leastWage(field: string, value: Sighting['value']): Sighting['value'] {
  if (field !== 'expected_salary' || value === null || typeof value !== 'object') return value;
  const { value: best, min, max } = value as { value?: unknown; min?: unknown; max?: unknown };
  return typeof best === 'number' && min === best && max === undefined ? best : value;
}

const inWords: ReadonlySet<string> = new Set([
  'illness',
  'job_wanted',
  'skills_wanted',
  'business_type',
  'work_place',
]);

/** Free words as the worker wrote them, in his own script. */
function inOwnScript(heard: Heard, { field, value, from }: Sighting): Sighting['value'] {
  if (!inWords.has(field) || typeof value !== 'string') return value;
  const at = heard.text.indexOf(value, from);
  return at < 0 ? value : saidAt(heard, at, at + value.length);
}

/** What an answer to one question would also read as, and does not mean. */
const besides: { readonly [asked: string]: readonly string[] } = {
  family_members: ['patient', 'illness', 'admission_level'],
  admission_level: ['education'],
  education: ['admission_level'],
};

const freeWords: ReadonlySet<string> = new Set(['illness', 'job_wanted', 'skills_wanted']);

const answersAsked = (found: readonly Sighting[], asked: string | undefined): boolean =>
  asked === undefined ||
  found.some((one) => one.field === asked || one.field === `${asked}_invalid`);

const same = (one: Sighting, other: Sighting): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other.value);

/** A line put right under its name (工资说错了，是3200), whatever is asked; `null` where none is named or its value was found. */
function mendedAnswer(talk: Talk, found: readonly Sighting[]): readonly Sighting[] | null {
  const { text } = talk.heard;
  if (!talk.heard.has('wrong') || text.length > 40) return null;
  const comma = Math.max(text.lastIndexOf('，'), text.lastIndexOf(','));
  const tail = hear(wordsAt(talk.heard, comma + 1, text.length));
  const named = namedField(text) ?? (findDurations(tail.text).length === 1 ? 'months_owed' : null);
  if (named === null) return null;
  const before = found.find((one) => one.field === named);
  if (
    before !== undefined &&
    (before.from > comma || comma < 0 || butNot.test(text.slice(comma + 1)))
  )
    return found;
  const [mended] = findAsked({ ...talk, asked: named, heard: tail });
  if (mended === undefined) return before === undefined ? null : found;
  return [
    ...found.filter((one) => one !== before && !same(one, mended) && !beside(one, mended)),
    mended,
  ];
}

/** A name or words for one field are no other field's. */
const beside = (one: Sighting, other: Sighting): boolean =>
  typeof one.value === 'string' &&
  typeof other.value === 'string' &&
  (one.value.includes(other.value) || other.value.includes(one.value));

/** 慢性肾炎 rather than 肾炎, but 乳腺癌 of 乳腺癌中期 and 肾结石 of 县医院，肾结石开的刀. */
function betterNamed(
  found: readonly Sighting[],
  { known, bare }: { readonly known: Sighting; readonly bare: Sighting },
): readonly Sighting[] {
  if (typeof bare.value !== 'string' || typeof known.value !== 'string') return found;
  const said = bare.value.replace(stageOfIllness, '');
  return said.includes(known.value) && said.length <= 12
    ? [...found.filter((one) => one !== known), { ...bare, value: said }]
    : found;
}

/** With the bare answer to the open question; in a few words a value is what was asked, in more it must not be told of another field. */
function withAnswer(talk: Talk, found: readonly Sighting[]): readonly Sighting[] {
  const mended = mendedAnswer(talk, found);
  if (mended !== null) return mended;
  const [bare] = findAsked(talk);
  const known = found.find((one) => one.field === talk.asked && one.field === 'illness');
  if (known !== undefined && bare !== undefined) return betterNamed(found, { known, bare });
  const whole =
    found.length === 1 && talk.heard.text.length <= 16 && freeWords.has(talk.asked ?? '');
  if (answersAsked(found, talk.asked) && !whole) return found;
  if (bare === undefined) return found;
  if (whole) return [bare];
  if (talk.heard.text.length <= 16) return [...found.filter((one) => !same(one, bare)), bare];
  const told =
    typeof bare.value === 'string'
      ? found.some((one) => one.points >= 3)
      : found.some((one) => same(one, bare));
  return told ? found : [...found, bare];
}

import type { FoundAnswer } from '../../dialogue/act.ts';
import { boundsOf, monthsOf } from '../../fields/calendar.ts';
import { findAmounts } from '../../fields/money-amounts.ts';
import { name } from '../../fields/name.ts';
import { surnameLength } from '../../fields/surnames.ts';
import { illnessesNamed } from '../rules/find-illness.ts';
import { isKindOfWork } from '../rules/find-places.ts';
import { answerOf, type Light as Spoken, sightingsIn, talkOf } from '../rules/find-values.ts';
import { type Heard, wordsAt } from '../rules/heard.ts';
import { ofInsurance } from '../rules/of-insurance.ts';
import type { Sighting } from '../rules/sighting.ts';
import { readWays } from '../rules/ways.ts';
import { isOne } from './candidates.ts';
import { formed, isPersonAt } from './span-form.ts';
import { nameIn } from './span-names.ts';
import { heardSpans, spanFields } from './spans.ts';
import { netOf, readTagger } from './stored.ts';
import { heardValues, knows, labelOf, type ValueLight } from './values.ts';

/** So likely a value must be to be heard: where rules saw the same; where only grammars and dictionaries did; and where it is one of few that a word may merely hint at (a house of one's own). */
const least = { ruled: 0.15, alone: 0.45, chosen: 0.85 };

/** Of these rules see more than is meant: so likely they must be, where rules saw the same. */
const leastRuled: { readonly [field: string]: number } = {
  workers_count: 0.3,
  months_owed: 0.2,
};

/** An answer of so few characters says what rules read in it. */
const plain = 12;

/** What rules count of a home (两口子带俩娃) and tell of its people with so many points is told right. */
const sureRule = 4;
const sureFields: ReadonlySet<string> = new Set([
  'household_size',
  'family_members',
  'marital_status',
]);

/** Numbers that are read by their form alone. */
const byForm: ReadonlySet<string> = new Set([
  'id_number',
  'id_number_invalid',
  'phone',
  'phone_invalid',
  'alt_phone',
]);

/** What a message is heard in; `beside`: it stands beside an answer. */
type Light = Spoken & { readonly beside?: true };

/** What rules read of a day and doubt stays in doubt, however likely it was weighed. */
const isPartly = (seen: readonly Sighting[], { field, value }: Sighting): boolean =>
  days.has(field) &&
  seen.some((rule) => rule.partly === true && rule.field === field && rule.value === value);

const ofSpans: ReadonlySet<string> = new Set(spanFields);
const names: ReadonlySet<string> = new Set(['name', 'student_name']);
const personName = name();

/** Every value in a message with the field it belongs to, a field once: what rules see, weighed by what was learned together with what only grammars and dictionaries find. At the review, in a short answer, and of what was asked, it is what rules read. */
export function hearValues(heard: Heard, light: Light): readonly FoundAnswer[] {
  const talk = talkOf(heard, light);
  const seen = sightingsIn(talk);
  const all =
    light.asked === 'review' || (light.asked !== undefined && heard.text.length <= plain)
      ? seen
      : weighed({ ...light, heard, people: talk.people, needs: [...light.needs], seen });
  const own = all
    .map((one) => (isPartly(seen, one) ? { ...one, partly: true as const } : one))
    .flatMap((one) => ofInsurance(heard, one, light.today));
  const counted = light.asked === undefined ? withMonths(ofHome(heard, own)) : own;
  return counted
    .filter((one) => !isEach(heard, one))
    .filter((one) => one.field !== 'illness' || isWanted(heard, light, counted))
    .filter((one) => light.asked !== undefined || one.value === null || isName(heard, one))
    .filter((one) => !names.has(one.field) || isPerson(one.value))
    .filter((one) => one.field !== 'name' || light.asked !== undefined || isPersonAt(heard, one))
    .map((one) => answerOf(heard, isTownsKind(heard, one) ? { ...one, partly: true } : one));
}

/** 杭州酒店: a kind of place of work with the town before it is no name of its own. */
function isTownsKind({ text, names: words }: Heard, { field, from, to }: Sighting): boolean {
  if (field !== 'employer') return false;
  const town = ['place', 'county']
    .flatMap((set) => words.get(set) ?? [])
    .find((word) => word.from === from && word.to < to);
  return town !== undefined && isKindOfWork(text.slice(town.to, to));
}

/** 婆婆瘫在床上, beside a wish for a child's schooling: an illness counts where somebody is the patient, or it is asked for, or what is wanted may be for it; where poverty is told and several are ill, it is not plain whose it is. */
const isWanted = ({ text }: Heard, { asked, needs }: Light, all: readonly Sighting[]): boolean =>
  asked !== undefined ||
  needs.size === 0 ||
  all.some(({ field }) => field === 'patient') ||
  forTheIll.some((need) => needs.has(need)) ||
  (needs.has('relief') && illnessesIn(text) < 2);
const forTheIll = ['medical_aid', 'policy_consult'];

/** How many illnesses are named; 腰椎间盘 of 腰椎间盘突出 is none of its own. */
function illnessesIn(text: string): number {
  const all = illnessesNamed(text);
  const whole = all.filter(
    (one) =>
      !all.some(
        ({ from, to }) => from <= one.from && to >= one.to && to - from > one.to - one.from,
      ),
  );
  return new Set(whole.map(({ from, to }) => text.slice(from, to))).size;
}

/** 七月到十月没发: how many months that is. */
function withMonths(all: readonly Sighting[]): readonly Sighting[] {
  const told = (field: string): Sighting | undefined => all.find((one) => one.field === field);
  const [first, last] = [told('owed_from'), told('owed_to')];
  if (first === undefined || last === undefined || told('months_owed') !== undefined) return all;
  const [from, to] = [first.value, last.value];
  if (typeof from !== 'string' || typeof to !== 'string' || from.length !== 7 || to.length !== 7)
    return all;
  const months = monthsOf(boundsOf(from).first, boundsOf(to).last).length;
  return months < 1 ? all : [...all, { ...last, field: 'months_owed', value: months }];
}

/** 问名字干啥: what asks stands where a name would. */
const isPerson = (value: Sighting['value']): boolean =>
  typeof value !== 'string' || personName.read(value, { today: '' }).kind === 'value';

const isName = (heard: Heard, one: Sighting): boolean => nameIn(heard.text, one) !== null;

const bills: ReadonlySet<string> = new Set([
  'medical_cost',
  'insurance_reimbursed',
  'medical_self_paid',
]);

/** 全家一个月1200: what all at home earn is not what the worker does. */
function ofHome({ text }: Heard, all: readonly Sighting[]): readonly Sighting[] {
  const known = all.some(({ field }) => field === 'household_income');
  return all.flatMap((one) => {
    if (one.field !== 'monthly_income' || !allAtHome.test(text.slice(0, one.from))) return [one];
    return known ? [] : [{ ...one, field: 'household_income' }];
  });
}
const allAtHome = readWays('money.txt')('of-all-at-home');

/** 透析一个月自费要一千六, 化疗一回一万多: what goes each month or each time is no bill; a stay of a month (住院一个月花了三万) has one. */
const isEach = ({ text }: Heard, { field, from, to }: Sighting): boolean =>
  bills.has(field) &&
  findAmounts(text).some(
    (one) => one.from < to && one.to > from && one.rate !== null && one.rate !== 'year',
  );

function weighed(light: ValueLight & Pick<Light, 'beside'>): readonly Sighting[] {
  const { seen, asked } = light;
  const net = netOf('values');
  // While a question stands open what rules read stands; and always what was never learned of, and what is said to be nothing.
  const kept = seen.filter(
    (one) =>
      asked !== undefined ||
      byForm.has(one.field) ||
      one.value === null ||
      one.value === 0 ||
      (sureFields.has(one.field) && one.points >= sureRule) ||
      !(ofSpans.has(one.field) || knows(net, one)),
  );
  // In the middle of a talk only the answer to its question is looked for, where rules read none.
  if (asked !== undefined && kept.some((one) => one.field === asked)) return kept;
  const byName = asked === undefined || ofSpans.has(asked);
  const byCount = asked === undefined || !ofSpans.has(asked);
  const isNew = (one: Sighting): boolean =>
    (asked === undefined || one.field === asked) &&
    !kept.some((other) => other.field === one.field);
  const weighedValues = byCount ? heardValues(light, net, least.ruled) : [];
  const values = weighedValues.filter(
    (one) =>
      !ofSpans.has(one.field) &&
      !byForm.has(one.field) &&
      !isShortOf(one, light.heard) &&
      one.points >= (leastRuled[one.field] ?? 0) &&
      !(light.beside === true && days.has(one.field) && !seen.some((rule) => isOne(rule, one))) &&
      (one.points >= (labelOf(one) === one.field ? least.alone : least.chosen) ||
        seen.some((rule) => isOne(rule, one))),
  );
  const stretches = byName ? heardSpans(light.heard, light, readTagger()) : [];
  const spans = stretches
    .flatMap((one) => named(one, light))
    .filter((one) => light.beside !== true || seen.includes(one) || besideNames.has(one.field));
  const ruled = seen.filter(
    (one) => ofSpans.has(one.field) && !spans.some((other) => other.field === one.field),
  );
  return [...kept, ...[...values, ...spans, ...ruled].filter(isNew)];
}

/** 学费还差六千: what is still lacking is not what it costs. */
const isShortOf = ({ field, from }: Sighting, heard: Heard): boolean =>
  costs.has(field) && heard.at('still_short').some(({ to }) => to <= from && from - to <= 1);
const costs: ReadonlySet<string> = new Set(['tuition', 'rent', 'medical_cost']);

/** 踩缝纫 of 踩缝纫机: the name of a trade is not cut. */
function endOf({ field, from, to }: Sighting, { names }: Heard): number {
  if (field !== 'job_wanted' && field !== 'skills_wanted') return to;
  const cut = [...names.values()]
    .flat()
    .find((word) => word.from >= from && word.from < to && word.to > to && word.to <= to + 2);
  return cut?.to ?? to;
}

/** A stretch as its field writes it, without words that only lead to it; what rules read in the same place stands, and an address that they read whole; what is no name of a person is none. */
function named(one: Sighting, { seen, heard, people }: ValueLight): readonly Sighting[] {
  const rule = seen.find(
    (other) =>
      other.field === one.field &&
      other.from <= one.from &&
      other.to >= one.to &&
      (whole.has(one.field) ||
        other.partly === true ||
        (other.from === one.from && other.to === one.to)),
  );
  if (rule !== undefined) return [rule];
  // 股骨骨折做了: an illness that rules know by its name ends with it.
  const known = seen.find(
    (other) => other.field === 'illness' && one.field === 'illness' && other.from === one.from,
  );
  if (known !== undefined && known.to < one.to) return [staged(known, heard)];
  const made = formed(heard, one, people);
  return made === null ? [] : asNamed(made, heard);
}

/** 尘肺|二期: how far an illness has gone is part of its name. */
function staged(one: Sighting, heard: Heard): Sighting {
  const stage = illnessStage.exec(heard.text.slice(one.to))?.[0].length ?? 0;
  const to = one.to + stage;
  return stage === 0 ? one : { ...one, to, value: wordsAt(heard, one.from, to) };
}

/** A stretch without the words that only lead to it or stand behind it; none where it is not of the kind of its field. */
function asNamed(one: Sighting, heard: Heard): readonly Sighting[] {
  const led = heard.names.get('lead_in')?.find((word) => word.from === one.from);
  const from = led === undefined || led.to >= one.to ? one.from : led.to;
  const place = nameIn(heard.text, { field: one.field, from, to: endOf(one, heard) });
  if (place === null || !isOfKind(one.field, place, heard)) return [];
  const bare =
    place.from === one.from && place.to === one.to
      ? one
      : { ...one, ...place, value: wordsAt(heard, place.from, place.to) };
  if (!names.has(one.field) || typeof bare.value !== 'string') return [bare];
  const reading = personName.read(bare.value, { today: '' });
  return reading.kind === 'value' ? [{ ...bare, value: reading.value }] : [];
}

const places: ReadonlySet<string> = new Set(['hukou_place', 'work_place']);
const signs = readWays('answers.txt');
const illnessStage = signs('illness-stage', 'u');
const illnessSign = signs('illness-sign', 'iu');
const placeAhead = /\b(?:from|in|at|near|to)\s+(?:the\s+)?$/iu;
const placeSign = signs('place-sign', 'u');
const schoolSign = signs('school-sign', 'iu');

/** 敲敲门 is no place to come from, 茶叶店 no illness: what is called so must hold a word for one. */
function isOfKind(field: string, at: { readonly from: number; readonly to: number }, heard: Heard) {
  const words = heard.text.slice(at.from, at.to);
  const holds = (set: string): boolean =>
    heard.names.get(set)?.some(({ from, to }) => from >= at.from && to <= at.to) === true;
  if (field === 'illness') return illnessSign.test(words) || holds('illness');
  // 龘靐齉 by itself is nobody: a name that is all of a message begins with a surname.
  if (names.has(field) && words === heard.text.trim())
    return surnameLength(words) > 0 || !/^\p{Script=Han}+$/u.test(words);
  if (field === 'school') return schoolSign.test(words) || holds('university');
  if (!places.has(field)) return true;
  if (/[a-z]/iu.test(words)) return placeAhead.test(heard.text.slice(0, at.from));
  return placeSign.test(words) || ['place', 'county'].some(holds);
}

/** Beside an answer a day is of whatever its clause says, which rules hear better. */
const days: ReadonlySet<string> = new Set([
  'hire_date',
  'event_date',
  'birth_date',
  'owed_from',
  'owed_to',
]);

/** Names that are told beside an answer with no word of theirs ahead; what else looks like one there (铁东支行) is mostly the name of something else. */
const besideNames: ReadonlySet<string> = new Set(['illness', 'hukou_place']);

/** Where more words are the better answer. */
const whole: ReadonlySet<string> = new Set(['address', 'hukou_place']);

import { findDigitRuns } from './digits.ts';
import { idProblem } from './id-number.ts';
import { conditionIn } from './member-illness.ts';
import { incomeIn } from './member-income.ts';
import { behindName, nameIn } from './member-name.ts';
import { findNumerals } from './numerals.ts';
import { readWords } from './words.ts';

const { fit } = readWords('household.txt');

/** Values of `employment_status`, as far as a member's work is heard. */
export const memberStatuses = [
  'employed',
  'laid_off',
  'unemployed',
  'flexible',
  'migrant',
  'sick_leave',
  'retired',
  'student',
] as const;

/** One of them. */
export type MemberStatus = (typeof memberStatuses)[number];

/** What may be known of a member of the household, besides who it is. */
export type MemberFacts = {
  readonly name?: string;
  /** Years. */
  readonly age?: number;
  /** One of the values of `employment_status`. */
  readonly status?: MemberStatus;
  /** Grade or school as said: 高二, 小学. */
  readonly grade?: string;
  /** Illness or disability as said. */
  readonly condition?: string;
  /** Yuan a month. */
  readonly income?: number;
  readonly id_number?: string;
};

/** What is said of one person in a stretch of plain text that begins right behind the word for him. */
export function factsIn(said: string, isChild: boolean): MemberFacts {
  const named = nameIn(said);
  const name = named === undefined || isNoName(named) ? undefined : named;
  const rest = name === undefined ? said : behindName(said, name);
  const found: { -readonly [key in keyof MemberFacts]: MemberFacts[key] } = {
    name,
    age: ageIn(rest, { isChild, named: name !== undefined }),
    grade: gradeIn(said),
    status: undefined,
    condition: conditionIn(said),
    income: undefined,
    id_number: idIn(said),
  };
  found.income = incomeIn(rest, isChild, found.age);
  if (found.grade === undefined) found.status = statusIn(isChild ? nearest(said) : said, isChild);
  // 类风湿干不了活 tells how ill he is, and of no post that he lost.
  if (found.condition !== undefined && found.status === 'unemployed' && !jobless.test(said))
    found.status = undefined;
  if (isChild && found.status === 'unemployed' && (found.age ?? 0) < 16 && !soughtWork.test(said))
    found.status = undefined;
  if (isChild && found.age !== undefined && found.age < 16 && found.status !== 'student')
    found.status = undefined;
  if (isChild && found.grade !== undefined) {
    found.income = undefined;
    if (found.status !== 'student') found.status = undefined;
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** 儿子初二, 孙子唐氏: a class or an illness stands where a name would. */
const isNoName = (words: string): boolean =>
  gradeIn(words) === words || conditionIn(words) === words;

const turnTo = fit.u`[，](?:{turn-to}|{in}.{0,6}{factory}).*$`;
/** The first two clauses: what is said later of a child's family is not said of the child. */
const nearest = (said: string): string =>
  said
    .split(/[，,。；;]/u)
    .slice(0, 2)
    .join('，')
    .replace(turnTo, '');

const eachIs = fit.u`^[\s:：，,]*{each-is}?{this-year}?$`;
const betweenAges = fit.u`^{age-sign}?(?:[\s、，,/]|{and})+$`;
const ageEnd = fit.u`^\s*(?:{age-end}|$|[，,。；;])`;
/** Ages of so many people in a row, as 十三、十一、八岁 behind 三个孩子; `null` where it is no such row. */
export function agesInRow(said: string, count: number): readonly number[] | null {
  const row = findNumerals(said).slice(0, count);
  const [first, last] = [row[0], row.at(-1)];
  if (row.length < count || first === undefined || last === undefined) return null;
  const apart = row
    .slice(1)
    .map((one, index) => said.slice((row[index] as typeof one).to, one.from));
  const fits =
    eachIs.test(said.slice(0, first.from)) &&
    apart.every((gap) => betweenAges.test(gap)) &&
    ageEnd.test(said.slice(last.to)) &&
    row.every(({ value }) => Number.isInteger(value) && value >= 0 && value <= 110);
  return fits ? row.map(({ value }) => value) : null;
}

const ofAll = fit.u`[，,、\s]{they-all}?{all}(?<all>[^，,。；;]+)`;
/** What one clause says of all who were named before: 都在外头打工; `null` where none does. */
export const saidOfAll = (said: string): string | null => ofAll.exec(said)?.groups?.['all'] ?? null;

const noAge = fit`^\s*(?:[{{no-age}}%]|{no-age-word})`;

const newborn = fit`^{newborn}|{months-old}|^{only-so-old}[{{ten-digit}}\d]+{months}`;
const inClass = fit`{no-number-before}$`;
const ageUnit = fit.i`^\s*{about}?\s*{age-unit}|^\s*years? old|^\s*yrs?`;
const ageBefore = fit.iu`^[\s:：,，、|]*(?:{age-before}|is |aged? )*$`;
const ageJustBefore = fit`{age-just-before}$`;
function ageIn(
  said: string,
  { isChild, named }: { readonly isChild: boolean; readonly named: boolean },
): number | undefined {
  if (isChild && newborn.test(said)) return 0;
  for (const one of findNumerals(said)) {
    const after = said.slice(one.to, one.to + 4);
    const value = Math.floor(one.min ?? one.value);
    if (value < 0 || value > 120 || one.vague) continue;
    if (ageUnit.test(said.slice(one.to, one.to + 12))) return value;
    const before = said.slice(0, one.from);
    // 孩子一巴掌, 闺女上初二: no age.
    if (value < 2 || inClass.test(before)) continue;
    const near =
      ageBefore.test(before) ||
      ageJustBefore.test(before) ||
      (value >= 3 && /\p{Script=Han}$/u.test(before) && after.startsWith('了'));
    if (
      near &&
      !noAge.test(after) &&
      one.unit <= 10 &&
      (isChild ? value < (named ? 80 : 40) : value >= 16)
    )
      return value;
  }
  return undefined;
}

const grade = fit.gi`{primary}[{{class-of-six}}\d]{class}|{junior}[{{class-of-three}}\d]{class}|{senior}[{{class-of-three}}\d]{class}|{short-primary}(?=[{{done}}，,。、\s]|$)|{grade}|grade \d{1,2}`;

/** A grade that names only the kind of school. */
export const schoolOnly = fit.u`^{school-kind}$`;

const noMoreSchool = fit`{no-more-school}`;
/** The class told, or else the kind of school. */
function gradeIn(said: string): string | undefined {
  const all = [...said.matchAll(grade)].filter(
    ({ 0: word, index }) =>
      !noMoreSchool.test(said.slice(Math.max(0, index - 4), index + word.length + 4)),
  );
  const words = all.map(([word]) => word);
  return words.find((word) => !schoolOnly.test(word)) ?? words[0];
}

const statuses: readonly (readonly [MemberStatus, RegExp])[] = [
  ['retired', fit.i`{retired}`],
  ['laid_off', fit.i`{laid-off}`],
  ['unemployed', fit.i`{without-work}|{cannot-work}`],
  ['sick_leave', fit`{sick-leave}`],
  ['flexible', fit`{odd-jobs}`],
  ['migrant', fit`{migrant}`],
  ['student', fit.i`{student}`],
  ['employed', fit.i`{employed}|{in}[^，,。]{1,8}{works-as}|works?\b`],
];

/** What no child is. */
const past: ReadonlySet<MemberStatus> = new Set(['retired', 'laid_off']);

const jobless = fit.i`{without-work}`;
const soughtWork = fit`{sought-work}`;
const notAtSchool = fit`{not-at-school}`;
const atHome = fit`^{at-home}(?=[，,。\s]|$)`;
function statusIn(said: string, isChild: boolean): MemberStatus | undefined {
  if (isChild && notAtSchool.test(said)) return undefined;
  const found = statuses.find(
    ([status, pattern]) => !(isChild && past.has(status)) && pattern.test(said),
  )?.[0];
  return found ?? (atHome.test(said) && !isChild ? 'unemployed' : undefined);
}

function idIn(said: string): string | undefined {
  for (const { digits, to } of findDigitRuns(said)) {
    const id =
      digits.length === 17 && /^\s?[Xx]/.test(said.slice(to, to + 2)) ? `${digits}X` : digits;
    if (id.length === 18 && idProblem(id, '9999-12-31') === null) return id;
  }
  return undefined;
}

import type { FoundAnswer } from '../dialogue/act.ts';
import { findDates } from '../fields/calendar-words.ts';
import { clausesOf } from '../fields/clauses.ts';
import { dateContext } from '../fields/date-tokens.ts';
import { findDurations } from '../fields/durations.ts';
import { nameBeforeDeed } from '../fields/employer-words.ts';
import type { Reading } from '../fields/field.ts';
import { findNumerals } from '../fields/numerals.ts';
import { oneOfWords } from '../fields/word-files.ts';
import { bare } from './correction-parts.ts';
import { dayTold } from './day-cues.ts';
import { leftOf, placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import type { Claim } from './judging.ts';
import { asksPlace, isPlaceName, placeSaid } from './place-said.ts';
import { digitsIn } from './pointed-digits.ts';
import { pointsAt } from './pointed-one.ts';
import { isOfThen } from './rules/find-numbers.ts';
import { tellable } from './rules/subjects.ts';
import { viewOf } from './rules/view.ts';
import { readWays } from './rules/ways.ts';
import { withoutTalk } from './talk.ts';
import { isAnything, isHome, tradesIn, withoutEnd } from './wished-work.ts';

const ways = readWays('acts.txt');
const doneHead = ways('done-head');
const freeTail = ways('free-tail');

type Asked = Omit<Claim, 'value'>;

/** Kinds that name a thing in free words: the words around the name are not of it. */
const named: ReadonlySet<string> = new Set(['text', 'address']);

type Read = { readonly reading: Reading; readonly found: boolean };

/** Free words read as the answer, without the clauses that tell something else: 县化肥厂，我叫陈建国 is 县化肥厂. What is wished for loses the words that only wish it. */
export function freeReading(plain: string, read: Read, asked: Asked): Reading {
  const place =
    read.reading.kind === 'value' && asksPlace(asked.question) ? placeSaid(plain) : null;
  if (place !== null) return asked.question.field.read(place, { today: asked.today });
  const reading = ownClauses(plain, read, asked);
  const { field } = asked.question;
  if (reading.kind !== 'value' || typeof reading.value !== 'string' || field.wished === undefined)
    return reading;
  const value = wishOf(reading.value, field.wished);
  return value === reading.value ? reading : { ...reading, value };
}

/** 东关附近就中 is 东关附近; 我干过三年保安 tells of 保安. */
function wishOf(value: string, wished: 'trade' | 'place'): string {
  const bare = withoutEnd(value);
  return wished === 'trade' && doneHead.test(bare) ? (tradesIn(bare) ?? bare) : bare;
}

function ownClauses(plain: string, { reading, found }: Read, asked: Asked): Reading {
  const { question, told, today } = asked;
  if (reading.kind !== 'value' || !named.has(question.field.kind)) return reading;
  const worked = question.id === 'employer' ? whereWorked(plain) : null;
  if (worked !== null)
    return worked === '' ? { kind: 'nothing' } : question.field.read(worked, { today });
  if (question.id === 'employer' && tellsDay(plain, today)) return { kind: 'nothing' };
  const doer = question.id === 'employer' ? nameBeforeDeed(plain) : null;
  if (doer !== null) return question.field.read(doer, { today });
  const positive = withoutDenied(plain);
  if (positive === '') return { kind: 'nothing' };
  if (positive !== plain && question.field.names === true)
    return question.field.read(positive, { today });
  const inPositive = typeof reading.value === 'string' && positive.includes(reading.value);
  if (positive !== plain && !(found && inPositive)) return { kind: 'nothing' };
  if (saysLittle(plain, asked)) return { kind: 'nothing' };
  if (question.field.wished === 'trade' && onlyTellsAge(plain)) return { kind: 'nothing' };
  // 家是贵州毕节的 wishes for no work there.
  const isWhence = question.field.wished === 'place' && clausesOf(plain).length === 1;
  if (isWhence && isHome(plain)) return { kind: 'nothing' };
  if (question.field.names === true) return nameReading(plain, { reading, found }, asked);
  // A name that was found inside a sentence loses only the talk behind it.
  const said = found && typeof reading.value === 'string' ? reading.value : plain;
  const clauses = clausesOf(said).map(({ from, to }) => said.slice(from, to));
  if (clauses.length < 2) return reading;
  if (question.field.kind === 'address' && isStory(clauses, asked)) return { kind: 'nothing' };
  const beside = { ...asked, told: others(told, question.id) };
  const own = withoutHappened(
    withoutTalk(found ? clauses : clauses.filter((clause) => !isBeside(clause, beside))),
    plain,
    asked,
  );
  if (own.length === clauses.length || own.length === 0) return reading;
  return question.field.read(own.join('，'), { today });
}

/** 学完都四十八了: how old he will be then names no work. */
export const onlyTellsAge = (plain: string): boolean =>
  findNumerals(plain).some(({ from, value }) => value >= leastAge && isOfThen(plain, from));
const leastAge = 14;

/** 十月底走的: when he came or went, and no firm. */
const tellsDay = (plain: string, today: string): boolean =>
  clausesOf(plain).length === 1 &&
  dayTold(plain) !== null &&
  placesOfSet(plain, 'firm_ends').length === 0 &&
  findDates(plain, dateContext(today, 'past')).length > 0;

const led = (): RegExp => new RegExp(`^(?:${oneOfWords([...wordsOfSet('where_led')])})+`, 'u');

/** 张记砖窑干了五年 is 张记砖窑; 工地上干了两年多 says where, and names nobody: `''`. `null` where one clause does not tell for how long. */
function whereWorked(plain: string): string | null {
  const [place] = placesOfSet(plain, 'has_worked');
  if (place === undefined || place.from === 0 || clausesOf(plain).length > 1) return null;
  if (findDurations(plain.slice(place.to)).length === 0) return null;
  const where = plain.slice(0, place.from).replace(led(), '');
  return wordsOfSet('some_place').has(where) ? '' : where;
}

/** What is named once the clauses are gone that only say what it is not: 不是大公司，是路口的小饭馆. */
function withoutDenied(plain: string): string {
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const named = clauses.filter((clause) => placesOfSet(clause, 'is_no_name')[0]?.from !== 0);
  return named.length === clauses.length ? plain : named.join('，');
}

/** The clauses that name the thing, without those that tell of it: 保洁阿姨啊啥的，不上夜班 is 保洁阿姨. Where all of them tell, none is named. */
function nameReading(
  plain: string,
  { reading, found }: { readonly reading: Reading; readonly found: boolean },
  asked: Asked,
): Reading {
  const value = reading.kind === 'value' ? reading.value : null;
  const isOne = typeof value === 'string' && clausesOf(value).length === 1;
  const { wished } = asked.question.field;
  const points = wished === undefined && isOne && isPointing(value);
  if (found && isOne && !points && !toneIn(value).has('tells')) return reading;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const told = { ...asked, told: others(asked.told, asked.question.id) };
  const own = withoutHappened(
    withoutTalk(
      clauses.filter(
        (clause) => !isBeside(clause, told) && !(wished !== undefined && isAnything(clause)),
      ),
    ),
    plain,
    asked,
  );
  const named = own.filter((clause) => names(clause));
  const naming = wished === undefined ? withoutPointing(named) : named;
  // 老板不给钱 tells what somebody did, and names nobody.
  const did = wordsOfSet('roles');
  const tells = told.told.some(
    ({ raw }) => raw !== plain && did.has(plain.replace(raw, '').trim()),
  );
  if (tells) return { kind: 'nothing' };
  const only = clauses.length === 1 && !toneIn(plain).has('not_yet');
  if (own.length > 0 && naming.length === 0) return only ? reading : { kind: 'nothing' };
  if (naming.length === clauses.length || naming.length === 0) return reading;
  return asked.question.field.read(bare(naming.map(withoutEnd).join('，')), { today: asked.today });
}

/** 城东吧 厂里面 上个月被裁了: the clauses before the first that tells what has happened; all where it stands first. Only of what names a place or a thing. */
function withoutHappened(
  clauses: readonly string[],
  plain: string,
  { question: { field } }: Asked,
): readonly string[] {
  const ofPlace = field.kind === 'address' || field.names === true || field.wished !== undefined;
  // The end of an answer was cut from its last clause: 漏水 of 漏水了.
  const whole = (clause: string): string =>
    plain.includes(`${clause}了`) ? `${clause}了` : clause;
  const first = ofPlace ? clauses.findIndex((clause) => tellsHappened(whole(clause))) : -1;
  return first <= 0 ? clauses : clauses.slice(0, first);
}

/** 天天在医院伺候老人，去年三月来的: something has happened, and no place stands before it, be it said in two parts (城关镇 机械厂三号楼). */
function isStory(clauses: readonly string[], { question: { field }, today }: Asked): boolean {
  const happened = clauses.findIndex(tellsHappened);
  if (happened < 0) return false;
  const reads = (count: number): boolean =>
    field.read(clauses.slice(0, count).join('，'), { today }).kind === 'value';
  return !reads(1) && !(happened >= 2 && isPlaceName(clauses[0] ?? '') && reads(2));
}

/** A place found in a story, up to the clause that tells a number of its own or what has happened: 城关镇南街3号 of 城关镇南街3号 身份证…. */
export function placeAlone(value: string): string {
  const clauses = clausesOf(value);
  const end = clauses.findIndex(({ from, to }) => {
    const clause = value.slice(from, to);
    return from > 0 && (/\d{11}/u.test(clause) || tellsHappened(clause));
  });
  return end <= 0 ? value : value.slice(0, clauses[end - 1]?.to);
}

function tellsHappened(clause: string): boolean {
  const end = clause.replace(freeTail, '').length;
  return (
    placesOfSet(clause, 'happened_when').length > 0 ||
    placesOfSet(clause, 'happened_ends').some(({ to }) => to === end)
  );
}

const isPointing = (clause: string): boolean => placesOfSet(clause, 'points_out').length > 0;

/** 省里那个师范学院，江川师范学院: of a thing pointed at and its name the name counts. */
function withoutPointing(clauses: readonly string[]): readonly string[] {
  const plainly = clauses.filter((clause) => !isPointing(clause));
  return plainly.length === 0 ? clauses : plainly;
}

/** Neither told of it nor only heard or guessed of it: 说是武汉的. */
const names = (clause: string): boolean => {
  const tone = toneIn(clause);
  return !(['tells', 'not_yet', 'hearsay', 'unsure'] as const).some((one) => tone.has(one));
};

const others = (told: readonly FoundAnswer[], asked: string): readonly FoundAnswer[] =>
  told.filter((one) => one.question !== asked);

/** A clause that other answers and small words explain, or that asks or puts off. */
function isBeside(clause: string, { told }: Asked): boolean {
  if (pointsAt(clause) !== null || onlyCountsPeople(clause)) return true;
  const spans = told.flatMap(({ raw }) => {
    const from = clause.indexOf(raw);
    return from < 0 ? [] : [{ from, to: from + raw.length }];
  });
  const { inside, outside } = leftOf(clause, { spans, echo: '', known: wordsOfSet('said') });
  const tone = toneIn(clause);
  return inside + outside <= (spans.length > 0 ? 2 : 0) || tone.has('asks') || tone.has('delay');
}

/** 两个娃: a clause that only says how many of whom there are. */
function onlyCountsPeople(clause: string): boolean {
  const people = tellable(clause, viewOf(undefined, undefined));
  const spans = [...people, ...findNumerals(clause)].map(({ from, to }) => ({ from, to }));
  const { inside, outside } = leftOf(clause, { spans, echo: '', known: wordsOfSet('said') });
  return people.length > 0 && inside + outside <= 1;
}

/** Words that only repeat the question, point at an option, or are one single sign, name nothing. */
function saysLittle(plain: string, { question, words }: Asked): boolean {
  if (placesOfSet(plain, 'platforms').length > 0) return false;
  const signs = Array.from(plain.replaceAll(/[\s\p{P}]/gu, ''));
  if (signs.length < 2 || digitsIn(plain, 99).length > 0 || pointsAt(plain) !== null) return true;
  const echo = [`q-${question.id}.ask|nothing`].map((key) => words({ key })).join(' ');
  const known = new Set([...wordsOfSet('said'), ...wordsOfSet('none')]);
  const { outside } = leftOf(plain, { spans: [], echo, known });
  return outside < 1;
}

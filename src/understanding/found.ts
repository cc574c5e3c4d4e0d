import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Reading } from '../fields/field.ts';
import type { Value } from '../messages/value.ts';
import { follows, serviceById } from '../services/index.ts';
import type { Question } from '../services/service.ts';
import type { Analysis } from './analysis.ts';
import { employerSaid } from './employer-said.ts';
import { toneIn } from './explained.ts';
import type { OfPatient } from './of-patient.ts';
import { readWays } from './rules/ways.ts';
import { namedBeside } from './talk.ts';

const ways = readWays('acts.txt');
const namesItself = ways('names-itself', 'iu');

/** Kinds of question whose answer is free words, so that anything would read as one. */
export const freeWords: ReadonlySet<string> = new Set(['text', 'address', 'name']);

/** Kinds of question whose answer may be heard in words that were said of something else. */
export const looseWords: ReadonlySet<string> = new Set([...freeWords, 'choice', 'choices']);

/** "学历应该是高中": the value of a line that is named in so many words, where nothing else was heard. */
export function pointedValue(
  text: string,
  at: {
    readonly target: string | null;
    readonly told: readonly FoundAnswer[];
    readonly expectation: Expectation;
  },
): readonly FoundAnswer[] {
  const question = at.expectation.welcome.find((one) => one.id === at.target);
  if (question === undefined || at.told.length > 0 || freeWords.has(question.field.kind)) return [];
  const values = question.field.find(text, { today: at.expectation.today });
  return values.length === 1 && values[0] !== undefined
    ? [{ question: question.id, value: values[0].value, raw: text, sure: true }]
    : [];
}

/** Whether a correction is of another line than the open question. */
export const mendsOther = (told: readonly FoundAnswer[], asked: string | undefined): boolean =>
  told.length > 0 && !told.some((one) => one.question === asked);

/** Kinds of answer that stand out of a sentence by themselves. */
const standsOut: ReadonlySet<string> = new Set([
  'date',
  'money',
  'pay',
  'phone',
  'residentId',
  'bankCard',
  'creditCode',
]);

/** The text read as the answer; a short sentence around the one value it holds is read as that value. */
export function readOrFound(
  question: Question,
  text: string,
  at: {
    readonly today: string;
    readonly command: boolean;
    /** All that was heard in the message, for whatever question. */
    readonly heard: Analysis;
    readonly welcome: readonly Question[];
  },
): Reading {
  const whole = question.field.read(text, at);
  const bare = whole.kind === 'nothing' && freeWords.has(question.field.kind);
  // 在县城就行，远了我家里孩子咋整: talk beside the answer takes nothing from it.
  const reads = (words: string): boolean => question.field.read(words, at).kind === 'value';
  const firm = question.id === 'employer' && !at.command ? employerSaid(text, reads) : null;
  if (firm !== null) return { kind: 'value', value: firm };
  const reading = bare && !at.command ? question.field.read(namedBeside(text), at) : whole;
  if (
    reading.kind !== 'nothing' ||
    at.command ||
    text.length > 40 ||
    !standsOut.has(question.field.kind)
  )
    return reading;
  const [one, ...more] = question.field.find(text, at);
  return one === undefined || more.length > 0 || isOthers(one.value, question.id, at)
    ? reading
    : { kind: 'value', value: one.value };
}

/** "老板欠我九千" at the question of the wage wished for: a value that was heard as another's, or told with a new need. */
const isOthers = (
  value: Value,
  asked: string,
  {
    heard: { act, fields },
    welcome,
  }: { readonly heard: Analysis; readonly welcome: readonly Question[] },
): boolean =>
  !fields.some((one) => one.question === asked) &&
  (act === 'need' ||
    fields.some(
      (one) => sizeOf(one.value) === sizeOf(value) && welcome.some(({ id }) => id === one.question),
    ));

const sizeOf = (value: Value): unknown =>
  typeof value === 'object' && value !== null && 'value' in value ? value.value : value;

/** In a story in free words a name or a number may be anybody's. */
export const ofSomebody: ReadonlySet<string> = new Set(['name', 'phone', 'alt_phone', 'id_number']);

/** Whether nearly all of a message is answers to other questions than the open one. */
export function whollyOther(
  found: readonly FoundAnswer[],
  { plain, asked }: { readonly plain: string; readonly asked: string | undefined },
): boolean {
  if (found.length === 0 || found.some((one) => one.question === asked)) return false;
  const letters = (words: string): number => words.replaceAll(/[\s\p{P}]/gu, '').length;
  // A guess that was made of a whole message explains none of it.
  const plainly = found.filter((one) => one.sure || one.raw !== plain);
  const covered = [...new Set(plainly.map((one) => one.raw))].reduce(
    (sum, raw) => sum + letters(raw),
    0,
  );
  return covered >= 0.72 * letters(plain);
}

const small = ways('small-beside-number', 'iu');

/** Whether a message is nothing but a phone, a number, a date or an amount for another question, with its name: free words would read it as an answer too. */
export function isOnlyOther(
  told: readonly FoundAnswer[],
  at: {
    readonly plain: string;
    readonly question: Question;
    readonly welcome: readonly Question[];
    readonly names: () => readonly string[];
  },
): boolean {
  if (!freeWords.has(at.question.field.kind)) return false;
  const kindOf = (id: string) => at.welcome.find((one) => one.id === id)?.field.kind ?? '';
  const named = namesItself.test(at.plain);
  const others = told.filter(({ question }) => {
    const kind = kindOf(question);
    return question !== at.question.id && (standsOut.has(kind) || (named && kind === 'name'));
  });
  if (others.length === 0) return false;
  const left = [...others.map((one) => one.raw), ...at.names()].reduce(
    (text, words) => text.replaceAll(words, ' '),
    at.plain,
  );
  const rest = left.replaceAll(/[\s\p{P}]/gu, '');
  const tellsOn = at.question.field.names === true && rest.length <= mostTold;
  return small.test(left) || (tellsOn && toneIn(rest).has('tells'));
}

/** 八月九月没给, where a firm is asked for: so few letters beside a date only tell what was then. */
const mostTold = 3;

/** Whether a service is wished for that asks this. */
const isOfNeed = (id: string, { needs }: Pick<Analysis, 'needs'>): boolean =>
  needs.some(({ label }) => serviceById(label)?.questions.some((one) => one.id === id) === true);

/** Choices that are listened for in any message, of which two at odds are none, and what a message says by itself. */
export function overheard(
  text: string,
  at: {
    readonly told: readonly FoundAnswer[];
    readonly expectation: Expectation;
    readonly heard: Analysis;
    readonly his: OfPatient;
  },
): readonly FoundAnswer[] {
  const { told, expectation, heard, his } = at;
  const opens = expectation.question === null && expectation.kind !== 'review';
  const listened = (heard.act === 'need' ? expectation.every : expectation.welcome).filter(
    ({ id }) => id !== expectation.question?.id && !told.some((one) => one.question === id),
  );
  const byItself = listened
    .filter(({ toldBy }) => toldBy === 'pressing' && heard.pressing)
    .map(({ id }) => ({ question: id, value: true, raw: text, sure: true }));
  const chosen = listened
    .filter(
      ({ id, hears }) =>
        hears === true ||
        (hears === 'opening' && opens) ||
        (hears === 'need' && isOfNeed(id, heard)),
    )
    .filter((one) => one.own !== true || one.hears === true || isAsked(one.id, at))
    .flatMap((question) => {
      const values = (question.inStory ?? question.field)
        .find(text, { today: expectation.today })
        .filter(({ span }) => !isPlainAnswer(text.slice(...span), told))
        .flatMap(({ value, span }) =>
          his({ question: question.id, value, raw: text.slice(...span), sure: true }, span[0]),
        );
      const one = values[0];
      return one === undefined || values.some((other) => other.value !== one.value) ? [] : [one];
    });
  return [...byItself, ...chosen];
}

/** What belongs to one application alone is heard where its service is open or wished for; where nothing is open, everything is welcome, and that says nothing. */
const isAsked = (
  id: string,
  { expectation, heard }: { readonly expectation: Expectation; readonly heard: Analysis },
): boolean =>
  (expectation.welcome.length < expectation.every.length &&
    expectation.welcome.some((one) => one.id === id)) ||
  isOfNeed(id, heard);

/** 没签合同 says that there is no contract, and not that this is the quarrel. */
const isPlainAnswer = (words: string, told: readonly FoundAnswer[]): boolean =>
  told.some(
    (one) => typeof one.value === 'boolean' && !follows(one.question) && one.raw.includes(words),
  );

/** A value heard counts only for a question that is welcome now, or may become so with the need it was told with, and passes its field. */
export function fits(
  one: FoundAnswer,
  { welcome, every, today }: Expectation,
  { act }: Analysis,
): boolean {
  const question = (act === 'need' ? every : welcome).find((other) => other.id === one.question);
  if (question?.field.schema.safeParse(one.value).success !== true) return false;
  // 明年五一前后生: a day to come is nobody's birthday.
  const isDay = question.field.kind === 'date' && typeof one.value === 'string';
  return !isDay || question.field.read(one.value, { today }).kind !== 'problem';
}

import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { severalOf } from '../fields/choice.ts';
import type { Reading } from '../fields/field.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import type { Question } from '../services/service.ts';
import type { Wording } from '../wording/wording.ts';
import { echoOfAsk, optionInPart } from './echoed.ts';
import { digitsIn } from './pointed-digits.ts';
import { pointedNumber } from './pointed-number.ts';
import { pointedOne } from './pointed-one.ts';
import { labelledOption } from './pointing.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');
const numberAlone = ways('number-alone');

/** Options beside the answers themselves. */
const aside: ReadonlySet<string> = new Set(['skip', 'none', 'human', 'example', 'pause']);

/** How many options a number counts among: from the end only the answers themselves count. */
function countFor(plain: string, options: Expectation['options']): number {
  const fromEnd = digitsIn(plain, 98)[0] !== digitsIn(plain, 99)[0];
  return fromEnd ? options.filter((option) => !aside.has(option.id)).length : options.length;
}

/** An answer named by part of its label, or by the words of its question. */
function partlyNamed(plain: string, at: Parameters<typeof optionInPart>[1]): string | null {
  const option = optionInPart(plain, at) ?? echoOfAsk(plain, at);
  return at.expectation.options.some((one) => one.id === option) ? option : null;
}

/** Several numbers where one counts: it is asked which of them. */
function whichOf({ field }: Question, named: readonly Option[]): Reading | null {
  const meant = named.flatMap(({ id, label }) => {
    const value = field.choose?.(id);
    return value === undefined ? [] : [{ value, label }];
  });
  return meant.length < 2 || meant.length < named.length ? null : severalOf(meant);
}

const numbersOf = (options: readonly Option[], words: (label: Phrase) => string) =>
  options
    .map(({ id, label }) => ({ id, digits: words(label).replaceAll(/\D/gu, '') }))
    .filter(({ digits }) => digits.length >= leastDigits);
const leastDigits = 7;

/** A digit or a label that names one of the options shown. */
export function pointedAt(
  plain: string,
  expectation: Expectation,
  wording: Wording,
): Pick<Meaning, 'option' | 'reading'> | null {
  const { options, question } = expectation;
  const inWords =
    expectation.lines.length > 0 || expectation.inWords === true || expectation.kind === 'safe';
  const digits = inWords ? [] : digitsIn(plain, countFor(plain, options));
  if (digits.length > 1 && question?.field.kind === 'choices') {
    const value = digits.map((digit) => (options[digit - 1] as { id: string }).id);
    if (question.field.schema.safeParse(value).success)
      return { reading: { kind: 'value', value } };
  }
  if (digits.length > 1 && question?.field.kind === 'choice') {
    const named = digits.flatMap((digit) => options[digit - 1] ?? []);
    const reading = whichOf(question, named);
    if (reading !== null) return { reading };
  }
  const words = (label: Phrase): string => wording.text(label, expectation.language);
  const number = () =>
    expectation.kind === 'settle' && question?.field.kind === 'phone'
      ? pointedNumber(plain, numbersOf(options, words))
      : null;
  const chosen =
    expectation.kind === 'settle' ? (number() ?? pointedOne(plain, { options, words })) : null;
  if (chosen !== null) return { option: chosen };
  // 三个, of people, is how many and not the third line.
  const counts =
    expectation.kind === 'settle' &&
    question?.field.kind === 'count' &&
    !numberAlone.test(plain) &&
    question.field.read(plain, { today: expectation.today }).kind === 'value';
  if (counts) return null;
  const first = digits.length === 1 ? options[(digits[0] as number) - 1] : undefined;
  const option =
    first?.id ??
    labelledOption(plain, options, words) ??
    (expectation.kind === 'question' ? partlyNamed(plain, { expectation, words }) : null);
  return option === null || option === undefined ? null : { option };
}

import { type ActWord, controls, type Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import { clausesOf, type Stretch } from '../../fields/clauses.ts';
import { normalise } from '../../fields/normalise.ts';
import type { Phrase } from '../../messages/phrase.ts';
import { leftOf, wordsOfSet } from '../explained.ts';
import { echoOf } from '../judging.ts';
import { tokensOf } from './budget.ts';

/** Less is a slip, a sign or a plain answer; in letters, a Chinese character one and three Latin letters one. */
const shortest = 4;
/** So short a message that rules took is explained. */
const plainly = 8;
/** A command so short is nothing else. */
const commandLength = 15;
/** Letters that may stay unexplained. */
const mostLeft = 2;

const letters = (text: string): number => tokensOf(text.replaceAll(/[\s\p{P}\p{S}]/gu, ''));

/** Whether a message goes to a model: basic consent was given, words are free here, rules heard no danger, and they do not explain all of it. */
export function worthAsking(
  meaning: Meaning,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): boolean {
  if (!expectation.consented || meaning.danger !== undefined) return false;
  if (!isFree(expectation) || isTaken(meaning) || letters(meaning.text) < shortest) return false;
  if (settled.has(meaning.act)) return false;
  if (commands.has(meaning.act) && letters(meaning.text) <= commandLength) return false;
  return !isExplained(meaning, expectation, words);
}

/** Consents, lists to choose from and words meant for a person need no model. */
function isFree({ kind }: Expectation): boolean {
  return kind === 'idle' || kind === 'question' || kind === 'needs' || kind === 'review';
}

/** Words that were already taken as a press, a file, a line's number, a code, a word for "later", or a question everybody asks. */
function isTaken(meaning: Meaning): boolean {
  const taken =
    meaning.option ??
    meaning.language ??
    meaning.unreadable ??
    meaning.code ??
    meaning.elsewhere ??
    meaning.publicNotice ??
    meaning.aside ??
    meaning.named ??
    meaning.handsIn ??
    meaning.half ??
    meaning.start ??
    meaning.toAssistant;
  return taken !== undefined || meaning.asks?.alone === true || meaning.papers?.whole === true;
}

const settled: ReadonlySet<ActWord> = new Set(['yes', 'no']);

const commands: ReadonlySet<ActWord> = new Set([...controls, 'greet', 'thanks']);

function isExplained(
  meaning: Meaning,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): boolean {
  const { text, reading, doubt, found, needs, door, target } = meaning;
  const answered = reading !== undefined && reading.kind !== 'nothing' && doubt !== true;
  const short = letters(text) <= plainly;
  if (expectation.question === null)
    return short && (needs.length > 0 || found.some((one) => one.sure) || door !== undefined);
  if (answered && short) return true;
  if (!answered && target === undefined) return false;
  return leftIn(meaning, expectation, words) <= mostLeft;
}

/** Letters of a message that neither what was heard in it nor the words of its question explain. */
function leftIn(
  { text, reading, found }: Meaning,
  { question, service, today }: Expectation,
  words: (phrase: Phrase) => string,
): number {
  const plain = normalise(text).text;
  if (question === null || question.field.story === true) return letters(text);
  const { field } = question;
  const value = reading?.kind === 'value' ? reading.value : undefined;
  const spans = [
    ...found.flatMap(({ raw }) => placeOf(plain, normalise(raw).text)),
    ...(typeof value === 'string' ? placeOf(plain, value) : []),
    ...field.find(plain, { today }).map(({ span: [from, to] }) => ({ from, to })),
    ...(field.explains?.(plain) ?? []).map(([from, to]) => ({ from, to })),
    ...clausesOf(plain).filter((clause) => isAnswer(plain.slice(clause.from, clause.to))),
  ];
  const known = new Set(['said', 'none', 'some'].flatMap((set) => [...wordsOfSet(set)]));
  const left = leftOf(plain, { spans, echo: echoOf({ question, service, words }), known });
  return left.inside + left.outside;

  function isAnswer(clause: string): boolean {
    const own = field.kind === 'text' ? null : field.read(clause, { today });
    return own?.kind === 'value' && JSON.stringify(own.value) === JSON.stringify(value);
  }
}

function placeOf(plain: string, words: string): readonly Stretch[] {
  const from = words === '' ? -1 : plain.indexOf(words);
  return from < 0 ? [] : [{ from, to: from + words.length }];
}

import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf, withMark } from '../fields/clauses.ts';
import { findNumerals } from '../fields/numerals.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { partsOf } from './correction-parts.ts';
import { toneIn } from './explained.ts';
import { namesOf } from './pointing.ts';
import { namesOfField } from './rules/field-names.ts';
import { readWays } from './rules/ways.ts';
import { setWords } from './set-words.ts';

const ways = readWays('corrections.txt');
const editTail = ways('edit-tail');
const doneOrOf = ways('done-or-of');
const numberFirst = ways('number-first');
const lineUnit = ways('line-unit');
const lineBegins = ways('line-begins', 'gu');

/** One line of the review and the words for it; `adds`: they come to what stands there. */
export type LineEdit = {
  readonly question: Question;
  readonly words: string;
  readonly adds: boolean;
};

/** The words of one set of `lexicon/line-edits.txt`, the longest first. */
const wordsIn = setWords('line-edits.txt');

const startOf = (words: string, set: string): string =>
  wordsIn(set).find((word) => words.toLowerCase().startsWith(word)) ?? '';

const signs = /^[\s\p{P}]+/u;

/** The words without those of a set that they begin with, again and again. */
function unled(words: string, set: string): string {
  const bare = words.replace(signs, '');
  const led = startOf(bare, set);
  return led === '' ? bare : unled(bare.slice(led.length), set);
}

const longest = 200;

/** A line of the review that a message names by its number or its name with words for it behind: 13 还有工友作证, 第10项 村里给过五百; `null` where it is another kind of message. `among`: one of several in a message. */
export function lineEditIn(
  plain: string,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
  among = false,
): LineEdit | null {
  if (plain.length > longest) return null;
  if (expectation.kind === 'question') return leftOut(plain, expectation, words);
  if (expectation.kind !== 'review') return null;
  const named = byNumber(plain, expectation, words) ?? byName(plain, { expectation, words, among });
  const question = expectation.welcome.find((one) => one.id === named?.id);
  if (named === null || question === undefined) return null;
  const { adds, rest } = meantOf(named.rest);
  // Words of correction say themselves what is so and what is not, of one line.
  if (rest === '' || (!adds && !among && partsOf(rest) !== null)) return null;
  const asks = clausesOf(rest).every(({ from, to }) =>
    toneIn(withMark(rest, { from, to })).has('asks'),
  );
  return asks ? null : { question, words: rest, adds };
}

/** Every line that a message of the review names with words for it, where it names several and nothing else: 第三个改成黔顺物业第十个就写杨秀英; else the one, or none. */
export function lineEditsIn(
  plain: string,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): readonly LineEdit[] {
  const edits = partsByLine(plain, linesNamed(plain, { expectation, words })).map((part) =>
    lineEditIn(part, expectation, words, true),
  );
  const all = edits.filter((one) => one !== null);
  if (expectation.kind === 'review' && all.length > 1 && all.length === edits.length) return all;
  const one = lineEditIn(plain, expectation, words);
  return one === null ? [] : [one];
}

/** A message in pieces that each begin with the number of a line, or with its name and a word of writing. */
function partsByLine(plain: string, named: readonly number[]): readonly string[] {
  const numbered = [...plain.matchAll(lineBegins)].map(({ index }) => index);
  const starts = [...new Set([...numbered, ...named])].toSorted((one, other) => one - other);
  return starts.map((from, at) => unlinked(plain.slice(at === 0 ? 0 : from, starts[at + 1])));
}

const signsAtEnd = /[\s\p{P}]+$/u;

/** The words without those that only lead on to the next line: 都行 再一个. */
function unlinked(words: string): string {
  const bare = words.replace(signsAtEnd, '');
  const link = wordsIn('links').find((word) => bare.endsWith(word));
  return link === undefined ? bare : unlinked(bare.slice(0, -link.length));
}

type Named = { readonly id: string; readonly rest: string };
type Shown = {
  readonly expectation: Expectation;
  readonly words: (phrase: Phrase) => string;
};

/** Where a line is named with a word of writing behind, at the beginning of a clause or behind a word that leads on: 再一个住址就写…. */
function linesNamed(plain: string, at: Shown): readonly number[] {
  const names = linesByName(at);
  return clausesOf(plain).flatMap(({ from, to }) => {
    const led = unled(plain.slice(from, to), 'links');
    const start = to - led.length;
    const own = names.find(({ label }) => led.startsWith(label));
    if (own === undefined) return [];
    return startOf(unled(led.slice(own.label.length), 'units'), 'writes') === '' ? [] : [start];
  });
}

/** The lines of the review by their names, on the form and in everyday words, the longest first. */
const linesByName = ({ expectation: { lines, welcome }, words }: Shown) =>
  [
    ...namesOf(welcome, words).map(({ label, question }) => ({ label, id: question.id })),
    ...lines.flatMap((id) => namesOfField(id).map((label) => ({ label, id }))),
  ]
    .filter(({ id }) => lines.includes(id))
    .toSorted((one, other) => other.label.length - one.label.length);

/** The line that somebody wants out (社保那条你给我去掉): it is put to him once more, and nothing else is touched; `null` where no line that stands is named. */
export function struckLine(
  plain: string,
  { kind, welcome, standing = {} }: Expectation,
  words: (phrase: Phrase) => string,
): string | null {
  const asks = kind === 'question' || kind === 'review';
  const holds = (set: string): boolean => wordsIn(set).some((word) => plain.includes(word));
  if (!asks || plain.length > longestLeftOut || !holds('strikes') || !holds('line')) return null;
  const stands = welcome.filter(({ id }) => standing[id] !== undefined);
  const named = namesOf(stands, words)
    .filter(({ label }) => plain.includes(label))
    .toSorted((one, other) => other.label.length - one.label.length);
  return named[0]?.question.id ?? null;
}

/** In the middle of a talk: what a list answered before lacks, by its name (证据还有录音) or by words that it was left out (还有聊天记录你漏了). */
function leftOut(
  plain: string,
  { welcome, standing = {}, question: open, today }: Expectation,
  words: (phrase: Phrase) => string,
): LineEdit | null {
  const lists = welcome.filter(
    ({ id, field }) => id !== open?.id && field.kind === 'choices' && Array.isArray(standing[id]),
  );
  if (lists.length === 0 || plain.length > longestLeftOut) return null;
  const head = unled(plain, 'leads');
  const own = namesOf(lists, words).find(({ label }) => head.startsWith(label));
  const said = own === undefined ? head : unled(head.slice(own.label.length), 'units');
  const { adds, rest } = meantOf(said);
  const told = own !== undefined || wordsIn('left_out').some((word) => plain.includes(word));
  if (!adds || !told || rest === '') return null;
  const fitting = (own === undefined ? lists : [own.question]).filter(
    ({ field }) => field.read(rest, { today }).kind === 'value',
  );
  const [question, other] = fitting;
  return question === undefined || other !== undefined ? null : { question, words: rest, adds };
}

const longestLeftOut = 30;

/** What is to stand there, without the words of adding or writing before it and behind it. */
function meantOf(words: string): { readonly adds: boolean; readonly rest: string } {
  const bare = words.replace(signs, '');
  const adds = startOf(bare, 'adds') !== '';
  const rest = adds ? unled(bare, 'adds') : unled(bare, 'writes');
  return { adds, rest: untailed(rest) };
}

function untailed(words: string): string {
  const bare = words.replace(editTail, '');
  const tail = wordsIn('tails').find((word) => bare.endsWith(word.replace(doneOrOf, '')));
  const end = tail === undefined ? bare.length : bare.length - tail.replace(doneOrOf, '').length;
  return tail === undefined || end < 2 ? words.trim() : untailed(bare.slice(0, end));
}

/** 十五 is 15, 二十三 is 23. */
const lineNumber = (said: string): number =>
  /^\d/u.test(said) ? Number(said) : (findNumerals(said)[0]?.value ?? 0);

function byNumber(
  plain: string,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): Named | null {
  const { lines } = expectation;
  const head = unled(plain, 'leads');
  const said = numberFirst.exec(head)?.[0];
  if (said === undefined) return null;
  const id = lines[lineNumber(said) - 1];
  if (id === undefined) return null;
  const ordinal = plain.slice(0, plain.length - head.length).includes('第');
  const behind = head.slice(said.length);
  const unit = startOf(behind, 'units') || (ordinal && lineUnit.test(behind) ? behind[0] : '');
  const rest = behind.slice((unit ?? '').length);
  const counts = !ordinal && unit === '' && startOf(rest.trim(), 'measures') !== '';
  const own = namesOf(expectation.welcome, words).find(
    (one) => one.question.id === id && rest.replace(signs, '').startsWith(one.label),
  );
  const parted =
    ordinal ||
    unit !== '' ||
    own !== undefined ||
    (/^\d/u.test(said) &&
      (signs.test(rest) || startOf(rest, 'writes') + startOf(rest, 'adds') !== ''));
  if (counts || !parted) return null;
  return { id, rest: own === undefined ? rest : rest.replace(signs, '').slice(own.label.length) };
}

/** 证据那项加上录音, 想找的工作再添个仓库: a line named in so many words, with a word of adding behind; `among` several lines one of writing will do. */
function byName(plain: string, at: Shown & { readonly among: boolean }): Named | null {
  const { expectation, words, among } = at;
  const { welcome, lines } = expectation;
  const head = unled(plain, 'leads');
  const names = among
    ? linesByName(at)
    : namesOf(welcome, words).map(({ label, question }) => ({ label, id: question.id }));
  const own = names.find(({ label, id }) => lines.includes(id) && head.startsWith(label));
  if (own === undefined) return null;
  const rest = unled(head.slice(own.label.length), 'units');
  const writes = among && startOf(rest, 'writes') !== '';
  return startOf(rest, 'adds') === '' && !writes ? null : { id: own.id, rest };
}

/** The line with what was read for it: put beside what stands there, or in its place; where nothing was read the line is opened again. */
export function editedBy(
  told: Meaning,
  { question, adds, words }: LineEdit,
  at: { readonly standing: Expectation['standing']; readonly text: string },
): Meaning {
  const { reading, doubt, half: _h, aside: _a, option: _o, tells: _t, ...rest } = told;
  const found = told.found.find((one) => one.question === question.id);
  const read = reading?.kind === 'value' ? reading.value : (found?.value ?? null);
  const base: Meaning = { ...rest, act: 'correct', text: at.text, needs: [] };
  const others = told.found.filter((one) => one !== found);
  if (read === null) return { ...base, target: question.id, found: [] };
  const stands = at.standing?.[question.id];
  const value = adds ? beside(stands, read) : grown(stands, { value: read, words });
  const one: FoundAnswer = { question: question.id, value, raw: at.text, sure: doubt !== true };
  return { ...base, found: [one, ...others] };
}

/** Several lines with what was read for each; the first of which nothing was read is opened again. */
export function editedTogether(all: readonly Meaning[], text: string): Meaning {
  const [first, ...others] = all as readonly [Meaning, ...Meaning[]];
  const target = all.find((one) => one.target !== undefined)?.target;
  const { target: _, ...rest } = first;
  const found = [...first.found, ...others.flatMap((one) => one.found)];
  const open = found.length > 0 ? { reopens: target } : { target };
  return { ...rest, text, ...(target === undefined ? {} : open), found };
}

/** A list keeps what it holds unless the words tell it anew. */
export const grown = (
  stands: Value | undefined,
  { value, words }: { readonly value: Value; readonly words: string },
): Value =>
  !Array.isArray(stands) || !isIds(value) || wordsIn('anew').some((word) => words.includes(word))
    ? value
    : beside(stands, value);

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** Both: ids of a list once each, free words one behind the other. */
function beside(stands: Value | undefined, value: Value): Value {
  if (Array.isArray(stands) && isIds(value) && (stands.length === 0 || isIds(stands)))
    return [...new Set([...(stands as readonly string[]), ...value])];
  return typeof stands === 'string' && typeof value === 'string' && !stands.includes(value)
    ? `${stands}，${value}`
    : value;
}

import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf, type Stretch } from '../fields/clauses.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { namesOf } from './pointing.ts';
import { namedField } from './rules/field-names.ts';

/** What a correction puts right: the line it means, and its new value where it says one. */
export type Correction = { readonly target: string | null; readonly value?: FoundAnswer };

/** The words of a correction: what it is about, what is not so, and what is. */
type Parts = { readonly head: string; readonly denied: string; readonly meant: string };

const longest = 120;

/** A message that puts right what was said before, in everyday words: 第3项改成…, 是X不是Y, 哎不对…; `null` where it is none. */
export function correctionIn(
  plain: string,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): Correction | null {
  if (plain.length > longest) return null;
  const parts = partsOf(plain);
  if (parts === null) return null;
  const named =
    numbered(parts.head, expectation) ??
    nameIn(parts.head, expectation, words) ??
    nameIn(parts.meant, expectation, words);
  if (named !== null) return aimed(plain, { id: named, parts, expectation });
  for (const id of candidates(parts, expectation)) {
    const mended = aimed(plain, { id, parts, expectation });
    if (mended.value !== undefined) return mended;
  }
  return { target: null };
}

/** Splits a correction at its own words; `null` where none of them stand in it. */
function partsOf(plain: string): Parts | null {
  const turn = placesOfSet(plain, 'turn_to').at(-1);
  const wrong = placesOfSet(plain, 'wrong')[0];
  const denies = placesOfSet(plain, 'denies');
  if (turn !== undefined)
    return {
      head: plain.slice(0, turn.from),
      denied: deniedIn(plain.slice(0, turn.from)),
      meant: until(plain, turn.to, denies),
    };
  const denial = denies[0];
  if (denial !== undefined) return around(plain, denial);
  if (wrong === undefined) return null;
  const [first, ...rest] = clausesOf(plain.slice(wrong.to).replace(/^(?:了|的|啊|呀|哦)+/u, ''))
    .map(({ from, to }) =>
      plain
        .slice(wrong.to)
        .replace(/^(?:了|的|啊|呀|哦)+/u, '')
        .slice(from, to),
    )
    .filter(isTold);
  return {
    head: plain.slice(0, wrong.to),
    denied: '',
    meant: bare([first, ...rest].filter(Boolean).join('，')),
  };
}

/** "不是X，是Y" and "是Y，不是X": the two halves, whichever comes first. */
function around(plain: string, denial: Stretch): Parts | null {
  const before = plain.slice(0, denial.from);
  const behind = plain.slice(denial.to);
  const said = placesOfSet(behind, 'is_so').find(({ from }) => from > 0);
  if (said !== undefined)
    return {
      head: before,
      denied: behind.slice(0, said.from),
      meant: bare(behind.slice(said.to)),
    };
  const so = placesOfSet(before, 'is_so').at(-1);
  if (so === undefined && placesOfSet(plain, 'wrong').length === 0) return null;
  const meant = so === undefined ? before : before.slice(so.to);
  return {
    head: so === undefined ? '' : before.slice(0, so.from),
    denied: behind,
    meant: bare(meant),
  };
}

const deniedIn = (before: string): string => {
  const denial = placesOfSet(before, 'denies').at(-1);
  return denial === undefined ? '' : before.slice(denial.to);
};

/** The words from a place to the next denial or the end. */
function until(plain: string, from: number, denies: readonly Stretch[]): string {
  const stop = denies.find((one) => one.from > from)?.from ?? plain.length;
  return bare(plain.slice(from, stop));
}

/** What is told of earlier days, or asked, is not what is so now. */
const isTold = (clause: string): boolean => {
  const tone = toneIn(clause);
  return !tone.has('past') && !tone.has('asks');
};

const bare = (words: string): string =>
  words
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/^(?:是|叫|应该是|应该)+/u, '')
    .replace(/(?:才对|吧|啊|呀|哦|呢|的才对)+$/u, '')
    .trim();

const number = /第\s*(\d{1,2}|[一二三四五六七八九十])\s*(?:项|条|个|行|号|题)?/u;
const digits = '一二三四五六七八九十';

/** The line a correction names by its number. */
function numbered(head: string, { lines, numbered: order }: Expectation): string | null {
  const said = number.exec(head)?.[1];
  if (said === undefined) return null;
  const at = digits.includes(said) ? digits.indexOf(said) : Number(said) - 1;
  return (lines.length > 0 ? lines : (order ?? []))[at] ?? null;
}

/** The line a correction names by its name, the longest first. */
function nameIn(
  head: string,
  { welcome, standing }: Expectation,
  words: (phrase: Phrase) => string,
): string | null {
  const labelled = namesOf(welcome, words).filter(({ label }) => head.includes(label));
  const best =
    labelled.find(({ question }) => standing?.[question.id] !== undefined) ?? labelled[0];
  if (best !== undefined) return best.question.id;
  const field = namedField(head);
  return field !== null && welcome.some((one) => one.id === field) ? field : null;
}

/** Lines a nameless correction may mean: the one that holds what is denied, then those answered last, then the open question. */
function candidates({ denied }: Parts, expectation: Expectation): readonly string[] {
  const { welcome, standing = {}, recent = [], question, today } = expectation;
  const holds = (one: Question): boolean => {
    const value = standing[one.id];
    return (
      value !== undefined &&
      denied !== '' &&
      valueIn(one, denied, today).some((other) => sizeOf(other) === sizeOf(value))
    );
  };
  const held = welcome.filter(holds).map((one) => one.id);
  if (held.length > 0) return held;
  const latest = recent.slice(0, 2);
  return [...latest, ...(question === null ? [] : [question.id])];
}

type Aim = { readonly id: string; readonly parts: Parts; readonly expectation: Expectation };

/** The line with the value it is to have, where the words say one that its field takes. */
function aimed(plain: string, { id, parts, expectation }: Aim): Correction {
  const { welcome, today } = expectation;
  const question = welcome.find((one) => one.id === id);
  if (question === undefined || parts.meant === '' || toneIn(parts.meant).has('asks'))
    return { target: id };
  const [value, ...more] = valueIn(question, parts.meant, today);
  if (value === undefined || more.length > 0 || isShortOf(question, parts.meant))
    return { target: id };
  return { target: id, value: { question: id, value, raw: plain, sure: true } };
}

/** Part of a name that was left out, as 学院 of 长沙理工学院, is not the whole of it. */
const isShortOf = ({ field }: Question, meant: string): boolean =>
  field.kind === 'text' && Array.from(meant).length < 3;

function valueIn({ field }: Question, words: string, today: string): readonly Value[] {
  const reading = field.read(words, { today });
  if (reading.kind === 'value') return [reading.value];
  const values = field.find(words, { today }).map((one) => one.value);
  return values.length === 1 ? values : [];
}

const sizeOf = (value: Value): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null && 'value' in value ? value['value'] : value,
  );

import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { type Parts, partsOf } from './correction-parts.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { freeWords } from './found.ts';
import { judge, type Verdict } from './judging.ts';
import { memberMended } from './mended-members.ts';
import { partMended } from './part-mended.ts';
import { asksPlace, barePlace } from './place-said.ts';
import { namesOf } from './pointing.ts';
import { namedFields } from './rules/field-names.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');
const deniedTail = ways('denied-tail');
const oneTooMany = ways('one-too-many', 'u');

/** What a correction puts right: the line it means, and its new value where it says one. */
export type Correction = {
  readonly target: string | null;
  readonly value?: FoundAnswer;
  /** The words behind it, where they tell something else. */
  readonly rest?: string;
};

const longest = 120;

/** A message that puts right what was said before, in everyday words: 第3项改成…, 是X不是Y, 哎不对…; `null` where it is none. */
export function correctionIn(
  plain: string,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): Correction | null {
  if (plain.length > longest) return null;
  const whole = correctionOf(plain, expectation, words);
  const ahead = correctionsAhead(plain, expectation, words);
  if (whole?.value === undefined) return ahead.at(-1) ?? whole;
  const same = ahead.find(({ target, value }) => {
    const is = [target, value?.value];
    return JSON.stringify(is) === JSON.stringify([whole.target, whole.value?.value]);
  });
  return same?.rest === undefined ? whole : { ...whole, rest: same.rest };
}

/** 不是两万是两万三 老板叫王大军: the first clauses, one or more, put a line right that stands, and those behind tell something else. */
function correctionsAhead(
  plain: string,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): readonly Correction[] {
  return clausesOf(plain)
    .slice(1)
    .flatMap(({ from }) => {
      const ahead = correctionOf(plain.slice(0, from).replace(edges, ''), expectation, words);
      const standing = expectation.standing?.[ahead?.target ?? ''];
      return ahead?.value !== undefined && standing !== undefined
        ? [{ ...ahead, rest: plain.slice(from) }]
        : [];
    });
}

function correctionOf(
  plain: string,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): Correction | null {
  const part = partMended(plain, expectation);
  if (part !== null) return { target: part.question, value: part };
  const parts = partsOf(plain);
  if (parts === null || mendsItself(parts, expectation)) return null;
  const people = memberMended(parts, expectation);
  if (people !== null) return { ...people, value: { ...people.value, raw: plain } };
  const number = numbered(parts.head, expectation);
  const named = number === null ? namesIn(parts, expectation, words) : [number];
  const told = [parts.meant, parts.told ?? ''].filter((said) => said !== '');
  for (const id of named)
    for (const meant of told) {
      const { value } = aimed(plain, { id, parts: { ...parts, meant }, expectation });
      if (value !== undefined && isWhole(value, { parts: { ...parts, meant }, expectation, words }))
        return { target: id, value };
    }
  const shorter = withoutOne(plain, named, expectation);
  if (shorter !== null) return { target: shorter.question, value: shorter };
  const [target] = named;
  if (target !== undefined && parts.asked !== true)
    return unsaid(plain, { id: target, parts, expectation });
  for (const id of candidates(parts, expectation)) {
    const mended = aimed(plain, { id, parts, expectation });
    if (mended.value !== undefined && isPlainly(mended.value, { parts, expectation, words }))
      return mended;
  }
  return parts.marked && parts.asked !== true ? { target: null } : null;
}

/** 名字多写了个写字: what stands without the one character that is too many, where it holds it once; read back. */
function withoutOne(
  plain: string,
  named: readonly string[],
  { standing = {} }: Expectation,
): FoundAnswer | null {
  const sign = oneTooMany.exec(plain)?.[1];
  if (sign === undefined) return null;
  const holding = named.flatMap((id) => {
    const value = standing[id];
    return typeof value === 'string' && value.split(sign).length === 2 ? [{ id, value }] : [];
  });
  const [one] = holding;
  const value = one?.value.replace(sign, '') ?? '';
  return one === undefined || value.length < 2
    ? null
    : { question: one.id, value, raw: plain, sure: false };
}

/** Two lines put right in one message, each in clauses of its own: 不是138是139… 名字多写了个写字. A line without its new value is opened again. */
export function correctionsIn(
  plain: string,
  expectation: Expectation,
  words: (phrase: Phrase) => string,
): readonly Correction[] {
  if (plain.length > longest) return [];
  const { standing = {}, welcome } = expectation;
  const clauses = clausesOf(plain);
  const kindOf = (id: string | null) => welcome.find((one) => one.id === id)?.field.kind;
  const splits = clauses.slice(1).map(({ from }) => {
    const halves = [plain.slice(0, from), plain.slice(from)].map((half) => half.replace(edges, ''));
    return halves.flatMap((half) => {
      const one = correctionIn(half, expectation, words);
      const target = one?.target ?? deniedLine(half, expectation);
      if (target === null || standing[target] === undefined) return [];
      return [one?.target === target ? one : { target }];
    });
  });
  // 工资那块儿不对，全家是两千二 is one line, under another name first.
  const whole = splits.filter(
    ([one, other]) =>
      one !== undefined &&
      other !== undefined &&
      one.target !== other.target &&
      (values([one, other]) === 2 || kindOf(one.target) !== kindOf(other.target)),
  );
  const [best] = whole.toSorted((one, other) => values(other) - values(one));
  return best !== undefined && values(best) > 0 ? best : [];
}

const values = (all: readonly Correction[]): number =>
  all.filter(({ value }) => value !== undefined).length;

const edges = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** 不是138: the one line that holds the figures that are denied, and nothing is said of what is so. */
function deniedLine(half: string, { standing = {} }: Expectation): string | null {
  const [denial] = placesOfSet(half, 'denies');
  if (denial === undefined || toneIn(half).has('asks')) return null;
  const said = /\d{3,}/u.exec(half.slice(denial.to))?.[0];
  if (said === undefined) return null;
  const holding = Object.entries(standing).filter(
    ([, value]) => typeof value === 'string' && value.includes(said),
  );
  return holding.length === 1 ? (holding[0]?.[0] ?? null) : null;
}

/** 工会那个点成否了: of two answers, the one not denied is meant. */
function unsaid(plain: string, { id, parts, expectation }: Aim): Correction {
  const question = expectation.welcome.find((one) => one.id === id);
  if (question?.field.kind !== 'yesNo' || parts.denied === '' || parts.meant !== '')
    return { target: id };
  const [denied] = valueIn(question, parts.denied, expectation.today);
  return typeof denied !== 'boolean'
    ? { target: id }
    : { target: id, value: { question: id, value: !denied, raw: plain, sure: true } };
}

/** "10月15，不对，18号": an answer put right in the same breath is read as an answer. */
const mendsItself = ({ before }: Parts, { question, today }: Expectation): boolean =>
  question !== null &&
  before !== '' &&
  !toneIn(before).has('wrong') &&
  valueIn(question, before, today).length > 0;

/** Whether the words said to be right are the value and hardly more: 一年六千 is no length of time. */
function isWhole(value: FoundAnswer, at: Parameters<typeof verdictOn>[1]): boolean {
  const question = at.expectation.welcome.find((one) => one.id === value.question);
  const counted = question?.field.kind === 'duration' || question?.field.kind === 'count';
  if (!counted) return verdictOn(value, at) !== 'drop';
  return question.field.read(at.parts.meant, at.expectation).kind === 'value';
}

/** What the words said to be right are worth as an answer to the line they are for. */
function verdictOn(
  { question: id, value }: Pick<FoundAnswer, 'question' | 'value'>,
  at: {
    readonly parts: Parts;
    readonly expectation: Expectation;
    readonly words: (phrase: Phrase) => string;
  },
): Verdict {
  const { welcome, today, service } = at.expectation;
  const question = welcome.find((one) => one.id === id);
  if (question === undefined) return 'drop';
  const claim = { question, value, told: [], today, service, words: at.words };
  return judge(at.parts.meant, claim);
}

/** Where no line is named, the words must be explained by its value as those of an answer are. */
function isPlainly(
  { question: id, value }: FoundAnswer,
  at: {
    readonly parts: Parts;
    readonly expectation: Expectation;
    readonly words: (phrase: Phrase) => string;
  },
): boolean {
  const question = at.expectation.welcome.find((one) => one.id === id);
  const { denied } = at.parts;
  // A name is put right by a name only where the old one stands beside it.
  if (question === undefined || question.field.story === true) return false;
  if (freeWords.has(question.field.kind) && denied === '') return false;
  return verdictOn({ question: id, value }, at) === 'sure';
}

const number = ways('numbered-line');
const digits = '一二三四五六七八九十';

/** The line a correction names by its number. */
function numbered(head: string, { lines, numbered: order }: Expectation): string | null {
  const said = number.exec(head)?.[1];
  if (said === undefined) return null;
  const at = digits.includes(said) ? digits.indexOf(said) : Number(said) - 1;
  return (lines.length > 0 ? lines : (order ?? []))[at] ?? null;
}

/** The lines a correction may name: by what stands nearest to the value first, in the names of the form and then in everyday ones. */
function namesIn(
  { head, meant }: Parts,
  { welcome, standing }: Expectation,
  words: (phrase: Phrase) => string,
): readonly string[] {
  const last = clausesOf(head).at(-1);
  const near = last === undefined ? head : head.slice(last.from, last.to);
  const all = namesOf(welcome, words);
  const found = [near, head, meant].flatMap((part) => {
    const labelled = all.filter(({ label }) => part.includes(label)).map((one) => one.question.id);
    const fields = namedFields(part).filter((id) => welcome.some((one) => one.id === id));
    const first = labelled.filter((id) => standing?.[id] !== undefined);
    return [...first, ...labelled, ...fields];
  });
  return [...new Set(found)];
}

/** Lines a nameless correction may mean: the one that holds what is denied, the open question where it is asked again, those answered last, then the open question. */
function candidates({ denied }: Parts, expectation: Expectation): readonly string[] {
  const { welcome, standing = {}, recent = [], question, today } = expectation;
  const holds = (one: Question): boolean => {
    const value = standing[one.id];
    return (
      value !== undefined &&
      denied !== '' &&
      (isPartOf(denied, value) ||
        valueIn(one, denied, today).some((other) => sizeOf(other) === sizeOf(value)))
    );
  };
  const held = welcome.filter(holds).map((one) => one.id);
  if (held.length > 0) return held;
  const open = question === null ? [] : [question.id];
  const again = open.filter((id) => standing[id] !== undefined);
  return [...again, ...recent.slice(0, 2), ...open];
}

/** 不是顺达的: part of a name denies all of it. */
function isPartOf(denied: string, value: Value): boolean {
  const stem = denied.replace(/[\s\p{P}].*$/u, '').replace(deniedTail, '');
  return typeof value === 'string' && stem.length >= 2 && value.includes(stem);
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

function valueIn(question: Question, said: string, today: string): readonly Value[] {
  const { field } = question;
  const words = asksPlace(question) ? barePlace(said) : said;
  const reading = field.read(words, { today });
  if (reading.kind === 'value') return [reading.value];
  const values = field.find(words, { today }).map((one) => one.value);
  return values.length === 1 ? values : [];
}

const sizeOf = (value: Value): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null && 'value' in value ? value['value'] : value,
  );

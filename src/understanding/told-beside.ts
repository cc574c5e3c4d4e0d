import { controls, type FoundAnswer, type Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf, type Stretch, withMark } from '../fields/clauses.ts';
import { findAmounts } from '../fields/money-amounts.ts';
import { pay, payOf } from '../fields/pay.ts';
import { serviceById } from '../services/index.ts';
import type { Question } from '../services/service.ts';
import { bossIn } from './boss-said.ts';
import { datesTold } from './dates-told.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { asksIndeed, learnedBeside } from './learned-answer.ts';
import { isOutgoing } from './rules/other-money.ts';
import { findPeople } from './rules/people.ts';
import { sumTold } from './sum-told.ts';
import { speaks, tells } from './talk.ts';
import { toldAnswer } from './told-answer.ts';
import { isReckoned } from './total.ts';
import { factsOfApplicant, isOfPerson, type Told } from './whose.ts';

/** Longer is a story, which is heard as one. */
const longest = 200;

const commands: ReadonlySet<Meaning['act']> = new Set([...controls, 'correct', 'need']);

/** Whether what a message says beside its answer, or in place of one, is to be listened to: a question stands open, and nothing is commanded, put right or wished. */
const tellsBeside = (meaning: Meaning, { kind, question, today }: Expectation): boolean =>
  (kind === 'question' || kind === 'settle') &&
  question !== null &&
  !(question.field.story === true && isWhole(meaning.text, question, today)) &&
  meaning.text.length <= longest &&
  meaning.option === undefined &&
  meaning.untold === undefined &&
  meaning.elsewhere === undefined &&
  !commands.has(meaning.act);

/** A story is all that is said of it; what names nobody who would speak for others is none. */
const isWhole = (said: string, { field }: Question, today: string): boolean =>
  field.read(said, { today }).kind !== 'nothing';

/** The clauses of a message that are no part of its answer; all of it where it holds none. */
function besidePart({ reading }: Meaning, plain: string, { question, today }: Expectation): string {
  if (question === null) return '';
  if (reading === undefined || reading.kind === 'nothing')
    return clausesOf(plain)
      .map(({ from, to }) => plain.slice(from, to))
      .join('，');
  if (reading.kind !== 'value') return '';
  const holding = placesOf(plain, { question, value: reading.value, today });
  if (holding.length === 0) return '';
  return clausesOf(plain, holding)
    .filter(({ from, to }) => !holding.some((one) => one.from < to && one.to > from))
    .map(({ from, to }) => plain.slice(from, to))
    .join('，');
}

/** Tells of a clause whether the answer stands in it. */
export function holdsAnswer(
  plain: string,
  at: { readonly question: Question; readonly value: unknown; readonly today: string },
): (clause: Stretch) => boolean {
  const holding = placesOf(plain, at);
  return ({ from, to }) => holding.some((one) => one.from < to && one.to > from);
}

/** The clauses of a message in which none of these facts was told. */
const withoutTold = (plain: string, told: readonly FoundAnswer[]): string => {
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const left = clauses.filter(
    (clause) => !told.some(({ raw }) => clause.includes(raw) || raw.includes(clause)),
  );
  return left.length === clauses.length ? plain : left.join('，');
};

/** Where the answer stands: its words, or the clauses that by themselves say it. */
function placesOf(
  plain: string,
  at: { readonly question: Question; readonly value: unknown; readonly today: string },
): readonly Stretch[] {
  const { question, value, today } = at;
  const is = (one: unknown): boolean => JSON.stringify(one) === JSON.stringify(value);
  const reads = ({ from, to }: Stretch): boolean => {
    const reading = question.field.read(plain.slice(from, to), { today });
    return reading.kind === 'value' && is(reading.value);
  };
  // 是，我有糖尿病: the first yes is the answer.
  if (question.field.kind === 'yesNo') return clausesOf(plain).filter(reads).slice(0, 1);
  const found = question.field
    .find(plain, { today })
    .filter((one) => is(one.value))
    .map(({ span: [from, to] }) => ({ from, to }));
  if (found.length > 0) return found;
  const written = typeof value === 'string' ? value.split('，') : [];
  const places = written.flatMap((words) => {
    const from = plain.indexOf(words);
    return words === '' || from < 0 ? [] : [{ from, to: from + words.length }];
  });
  if (places.length > 0) return places;
  return clausesOf(plain).filter(reads);
}

/** Choices that are told in own words though they were not asked, where nothing is said of whose person they are. */
function choicesTold(
  plain: string,
  { welcome, question, standing = {} }: Expectation,
  helping: boolean,
): readonly FoundAnswer[] {
  return welcome
    .filter(
      ({ id, field }) =>
        field.kind === 'choice' &&
        id !== question?.id &&
        standing[id] === undefined &&
        !isOfPerson(id),
    )
    .flatMap((one) => {
      const told = toldAnswer(plain, one, helping);
      return told?.sure === true
        ? [{ question: one.id, value: told.value, raw: plain, sure: true }]
        : [];
    });
}

/** 有微信聊天 还有记工本: several things of a list that is not asked yet, named one behind the other; read back when its question comes. */
const listsTold = (
  plain: string,
  { welcome, question, standing = {}, today }: Expectation,
): readonly FoundAnswer[] =>
  welcome
    .filter(
      ({ id, field, staffOnly }) =>
        field.kind === 'choices' &&
        id !== question?.id &&
        standing[id] === undefined &&
        staffOnly !== true &&
        !isOfPerson(id),
    )
    .flatMap(({ id, field }) => {
      const reading = field.read(plain, { today });
      const value = reading.kind === 'value' ? reading.value : [];
      return Array.isArray(value) && value.length >= fewestListed
        ? [{ question: id, value, raw: plain, sure: false }]
        : [];
    });

const fewestListed = 2;

/** Options of questions not asked yet that a message says by what was learned of answers; each is asked back when its question comes. */
function choicesLearned(
  plain: string,
  { welcome, question, standing = {}, today }: Expectation,
  helping: boolean,
): readonly FoundAnswer[] {
  if (plain.length < leastLearned || toneIn(plain).has('asks')) return [];
  return welcome.flatMap((one): readonly FoundAnswer[] => {
    if (one.id === question?.id || standing[one.id] !== undefined || one.staffOnly === true)
      return [];
    if (helping && isOfPerson(one.id)) return [];
    const value = learnedBeside(plain, one, today);
    return value === null ? [] : [{ question: one.id, value, raw: plain, sure: false }];
  });
}

/** Longer words of a beginning tell too much at once to say which option they tell. */
const longestOpening = 160;

/** With the options that the words of a need say by what was learned, of the questions of what is asked for: each is asked back when its question comes. */
export function withOptionsTold(meaning: Meaning, plain: string, today: string): Meaning {
  const { act, needs, found } = meaning;
  const tells = act === 'need' && plain.length <= longestOpening && plain.length >= leastLearned;
  if (!tells) return meaning;
  const known = new Set(found.map((one) => one.question));
  const asked = needs.flatMap((id) => serviceById(id)?.questions ?? []);
  const questions = [...new Map(asked.map((one) => [one.id, one])).values()];
  const helped = found.some((one) => one.question === 'for_whom' && one.value !== 'self');
  const more = questions.flatMap((one): readonly FoundAnswer[] => {
    if (known.has(one.id) || one.staffOnly === true || (helped && isOfPerson(one.id))) return [];
    const value = learnedBeside(plain, one, today);
    return value === null ? [] : [{ question: one.id, value, raw: plain, sure: false }];
  });
  return more.length === 0 ? meaning : { ...meaning, found: [...found, ...more] };
}

/** Fewer characters tell nothing beside an answer. */
const leastLearned = 6;

/** Whoever has the work done, told before he was asked about: 跟到一个叫马勇的工头做的. */
function bossTold(
  part: string,
  { welcome, question, standing = {} }: Expectation,
): readonly FoundAnswer[] {
  const employer = welcome.find(({ id }) => id === 'employer');
  if (employer === undefined || question?.id === 'employer' || standing['employer'] !== undefined)
    return [];
  if (toneIn(part).has('asks')) return [];
  const value = bossIn(clausesOf(part).map(({ from, to }) => part.slice(from, to).trim()));
  return value === null ? [] : [{ question: 'employer', value, raw: part, sure: true }];
}

const wages = pay();

/** What the work is paid by and how much, told by the way of one's own pay: 没签，一天二百六. */
function payTold(
  part: string,
  { welcome, question, standing = {}, today }: Expectation,
): readonly FoundAnswer[] {
  const open = (id: string): boolean =>
    question?.id !== id && standing[id] === undefined && welcome.some((one) => one.id === id);
  if (!open('wage_type') || question?.id === 'wage_amount' || part === '') return [];
  const clauses = clausesOf(part).map(({ from, to }) => part.slice(from, to));
  const told = clauses.flatMap((clause) => {
    const tone = toneIn(clause);
    const others = findPeople(clause).some(({ relation }) => relation !== 'self');
    if (others || (['asks', 'past', 'wrong', 'unsure'] as const).some((one) => tone.has(one)))
      return [];
    const amounts = findAmounts(clause);
    if (amounts.length !== 1 || isOutgoing(clause, amounts, 0)) return [];
    const reading = wages.read(clause, { today });
    const value = reading.kind === 'value' ? payOf(reading.value) : undefined;
    return value === undefined ? [] : [{ ...value, raw: clause }];
  });
  const [only] = told;
  if (only === undefined || told.length > 1) return [];
  const { min, max, per, raw } = only;
  return [
    { question: 'wage_type', value: per, raw, sure: true },
    // The form asks for what a month brings.
    ...(min === max && per === 'month' && open('wage_amount')
      ? [{ question: 'wage_amount', value: min, raw, sure: true }]
      : []),
  ];
}

/** Where somebody lives, told out of turn in a clause that is nothing else: 石盘乡堰塘村四组. */
function placeTold(
  part: string,
  { welcome, question, standing = {}, today }: Expectation,
): readonly FoundAnswer[] {
  const home = welcome.find(({ id }) => id === 'address');
  if (home === undefined || question?.field.kind === 'address' || standing['address'] !== undefined)
    return [];
  const clause = clausesOf(part)
    .map(({ from, to }) => part.slice(from, to).trim())
    .find(isWholePlace);
  const reading = clause === undefined ? null : home.field.read(clause, { today });
  return clause !== undefined && reading?.kind === 'value'
    ? [{ question: home.id, value: reading.value, raw: clause, sure: true }]
    : [];
}

/** A wide place and a near one behind it, at the end of the clause, and nobody who does anything there. */
const isWholePlace = (clause: string): boolean => {
  const wide = placesOfSet(clause, 'place_wide')[0];
  const near = placesOfSet(clause, 'place_near').at(-1);
  return (
    wide !== undefined &&
    near !== undefined &&
    wide.from > 0 &&
    near.from > wide.to &&
    near.to === clause.length &&
    !speaks().test(clause) &&
    findPeople(clause).length === 0
  );
};

/** What hears a part of a message by itself; `freely`: as what answers nothing. */
type HearApart = (words: string, freely: boolean) => Meaning;

type Beside = {
  readonly plain: string;
  readonly expectation: Expectation;
  /** The applicant is not who writes. */
  readonly helping: boolean;
  /** Who is spoken of where. */
  readonly of: Told;
  readonly hearApart: HearApart;
};

/** A message with what it tells beside its answer, or in place of one: facts, dates and choices that were not asked for. A doubt that came only from words which told something else is none. */
export function listenBeside(meaning: Meaning, beside: Beside): Meaning {
  const { plain, expectation } = beside;
  if (!tellsBeside(meaning, expectation)) return meaning;
  const known = new Set([...meaning.found.map((one) => one.question), expectation.question?.id]);
  const more = toldIn(besidePart(meaning, plain, expectation), beside).filter(
    ({ question }) => !known.has(question) && known.add(question),
  );
  const found = [...meaning.found, ...more];
  const { question, today } = expectation;
  const asks = toneIn(plain).has('asks') && asksIndeed(plain, question, today);
  const lists = asks ? [] : listsTold(plain, expectation);
  const sums = asks ? [] : sumTold(besidePart(meaning, plain, expectation), expectation);
  if (
    found.length === 0 &&
    lists.length === 0 &&
    sums.length === 0 &&
    meaning.reading === undefined &&
    tells(plain, asks)
  ) {
    const act = meaning.act === 'question' ? ('other' as const) : meaning.act;
    return { ...meaning, act, tells: true };
  }
  const learned = [...lists, ...sums, ...choicesLearned(plain, expectation, beside.helping)].filter(
    ({ question }) => !known.has(question) && known.add(question),
  );
  const own = withoutSameDay(
    lists.length > 0 ? withoutGuess(meaning) : meaning,
    found,
    expectation,
  );
  return { ...(explained(own, found, beside) ?? own), found: [...found, ...learned] };
}

/** What only looked like an answer is none where the words are a list that another question asks for. */
function withoutGuess(meaning: Meaning): Meaning {
  if (meaning.proposed !== true) return meaning;
  const { reading: _, doubt: __, proposed: ___, ...others } = meaning;
  return others;
}

/** 上礼拜五去堵过他: a day that was told of something else is no doubtful answer too; and 十月底走的 has said that he is there no more. */
function withoutSameDay(
  meaning: Meaning,
  found: readonly FoundAnswer[],
  { question, welcome }: Expectation,
): Meaning {
  const { reading, doubt, proposed: _, ...others } = meaning;
  if (doubt !== true || reading?.kind !== 'value') return meaning;
  const ofDay = question?.field.kind === 'date' || question?.field.kind === 'dateRange';
  const isOther = found.some((one) => {
    const settles = welcome.find(({ id }) => id === one.question)?.settles === true;
    const sameDay = ofDay && one.question !== question?.id && one.value === reading.value;
    return one.sure && (sameDay || (settles && question?.field.kind === 'yesNo'));
  });
  return isOther ? others : meaning;
}

/** The clauses that neither ask nor say that something is not known. */
const stated = (part: string): string =>
  toneIn(part).has('wrong')
    ? ''
    : clausesOf(part)
        .map((one) => withMark(part, one))
        .filter((clause) => !(['asks', 'unsure'] as const).some((one) => toneIn(clause).has(one)))
        .join('');

const toldIn = (part: string, { plain, expectation, helping, hearApart, of }: Beside) => [
  ...(stated(part) === '' ? [] : hearApart(stated(part), true).found.filter(({ sure }) => sure)),
  ...bossTold(part, expectation),
  ...(helping ? [] : placeTold(part, expectation)),
  ...(helping ? [] : payTold(part, expectation)),
  ...factsOfApplicant(datesTold(plain, expectation), of),
  ...(part === '' ? [] : choicesTold(part, expectation, helping)),
];

/** 不是，我离婚了: the answer without the words that told something else; without any words left there was none. */
function explained(
  meaning: Meaning,
  found: readonly FoundAnswer[],
  { plain, hearApart, expectation: { question } }: Beside,
): Meaning | null {
  const { reading } = meaning;
  const reckoned =
    question !== null && reading?.kind === 'value' && isReckoned(plain, question, reading.value);
  const left = meaning.doubt === true && !reckoned ? withoutTold(plain, found) : plain;
  if (left === plain) return null;
  if (left === '') {
    const { reading: _r, doubt: _d, proposed: _p, ...others } = meaning;
    return others;
  }
  const anew = hearApart(left, false);
  return anew.reading?.kind === 'value' && anew.doubt !== true
    ? { ...anew, text: meaning.text }
    : null;
}

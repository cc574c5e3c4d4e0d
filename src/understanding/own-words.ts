import type { ActWord, FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import { isChineseName } from '../fields/name.ts';
import { normalise } from '../fields/normalise.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { nicknamed } from './employer-said.ts';
import { leftOf, placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import { type Learned, learnedAnswer, nameAtHead } from './learned-answer.ts';
import { isMocked } from './mocked.ts';
import { nowTold } from './now-told.ts';
import { type ToldAnswer, toldAnswer } from './told-answer.ts';
import { partFor, type Told } from './whose.ts';

/** Commands that words of an answer may sound like: 报上去了，还没批下来 asks for no state of the case. */
const soundsLike: ReadonlySet<ActWord> = new Set([
  'answer',
  'other',
  'status',
  'help',
  'skip',
  'question',
  'yes',
  'no',
]);

/** 他没手机: who has none is called at the number of whoever helps him. */
const phoneOfSpeaker = (plain: string, { question, standing }: Expectation): Value | null =>
  question?.id === 'phone' && placesOfSet(plain, 'no_phone').length > 0 && !/\d/u.test(plain)
    ? (standing?.['speaker_phone'] ?? null)
    : null;

/** 写他爸吧，张建民: a clause that is a whole name and nothing else; one that stands first (王玉珍 玉石的玉 珍珠的珍) is the answer. */
function nameAlone(plain: string, { id, field }: Question): ToldAnswer | null {
  if (id !== 'name' || field.kind !== 'name') return null;
  const clauses = clausesOf(plain)
    .map(({ from, to }) => plain.slice(from, to).trim())
    .map((clause) =>
      clause.slice(placesOfSet(clause, 'called').find(({ from }) => from === 0)?.to),
    );
  const [only, second] = clauses.filter(isChineseName);
  if (only === undefined || second !== undefined) return null;
  return { value: only, sure: clauses[0] === only && !toneIn(plain).has('wrong') };
}

const proposed = (value: Value | null): ToldAnswer | null =>
  value === null ? null : { value, sure: false };

/** A plain no where "none" is an answer. */
const meansNone = ({ act }: Meaning, { mayBeNone, field }: Question): boolean =>
  act === 'no' && (mayBeNone === true || field.kind !== 'yesNo');

/** What only was learned is put to him, where the message tells nothing else, or is nearly sure; after a yes or a no the question itself is asked once more, for to 我听到：…是“否” a tired yes says too little. */
function guessed(learned: Learned | null, { found, asks, others }: Meaning): Guess | null {
  if (learned === null || others === true) return null;
  const { value, answers } = learned;
  const tellsElse = found.some(({ sure }) => sure) || asks !== undefined;
  if (tellsElse && !answers) return null;
  return { value, sure: false, asked: typeof value === 'boolean' };
}

type Guess = ToldAnswer & { readonly asked?: boolean };

/** Letters that may stay unexplained beside what was heard. */
const most = 13;

/** Whether little is told beside the answer that nothing heard explains. */
function isExplained(plain: string, { found }: Meaning, { question, today }: Expectation): boolean {
  const told = found.flatMap(({ raw }) => {
    const from = raw === plain ? -1 : plain.indexOf(raw);
    return from < 0 ? [] : [{ from, to: from + raw.length }];
  });
  const own = question?.field.find(plain, { today }).map(({ span: [from, to] }) => ({ from, to }));
  const known = new Set([...wordsOfSet('none'), ...wordsOfSet('some'), ...wordsOfSet('said')]);
  const left = leftOf(plain, { spans: [...told, ...(own ?? [])], echo: '', known });
  return left.inside + left.outside <= most;
}

/** A firm or a school that stands first, before all that is told of it; or what everybody calls the boss. */
function standsFirst(plain: string, question: Question, today: string): ToldAnswer | null {
  const called = question.id === 'employer' ? nicknamed(plain) : null;
  const name = called ?? nameAtHead(plain, question, today);
  return name === null ? null : { value: name, sure: true };
}

/** Of a list told in several ways what was said in own words comes to what was named, and is read back: 合同在家 还有工资条 微信里说缓缓给. */
function withRead(
  ruled: ToldAnswer | null,
  read: Reading,
  { field: { kind, options = [] } }: Question,
): ToldAnswer | null {
  if (ruled === null || kind !== 'choices' || read.kind !== 'value') return ruled;
  const all = [ruled.value, read.value].flat();
  const value = options.map(({ id }) => id).filter((id) => all.includes(id));
  return value.length === [ruled.value].flat().length ? ruled : { value, sure: false };
}

/** What rules heard, no more in doubt where what was learned says the same. */
const backed = (heard: ToldAnswer, learned: Learned | null): Guess =>
  learned?.backs === true && JSON.stringify(heard.value) === JSON.stringify(learned.value)
    ? { ...heard, sure: true }
    : heard;

/** The meaning of a message that answers the open question in words of its own, where it was no plain answer. */
export function inOwnWords(
  meaning: Meaning,
  { expectation, told }: { readonly expectation: Expectation; readonly told: Told },
): Meaning {
  const { question, kind, occasion } = expectation;
  if (question === null || kind !== 'question' || occasion !== undefined) return meaning;
  const whole = normalise(meaning.text).text;
  const mocks = isMocked(whole, question);
  const plainly = meaning.reading?.kind === 'value' && meaning.doubt !== true && !mocks;
  if (plainly || meaning.reading?.kind === 'unsure' || meaning.danger !== undefined) return meaning;
  // 我老公是，我不是 is worded like a correction and corrects nothing.
  const ofOther = ({ question: id }: FoundAnswer): boolean => id !== 'for_whom';
  const corrects = (meaning.target ?? 'for_whom') !== 'for_whom' || meaning.found.some(ofOther);
  const answers = soundsLike.has(meaning.act) || (meaning.act === 'correct' && !corrects);
  if (!answers || meaning.option !== undefined) return meaning;
  const { text } = partFor(question.id, meaning.text, told);
  const said = normalise(text ?? meaning.text).text;
  const learned = meansNone(meaning, question)
    ? null
    : learnedAnswer(said, question, expectation.today);
  const ruled =
    proposed(mocks ? false : null) ??
    toldAnswer(said, question, told.view.helping) ??
    nameAlone(whole, question) ??
    standsFirst(whole, question, expectation.today) ??
    proposed(phoneOfSpeaker(said, expectation)) ??
    proposed(nowTold(said, question, expectation.today));
  const read = meaning.reading?.kind === 'value' ? proposed(meaning.reading.value) : null;
  const heard = withRead(ruled, question.field.read(said, expectation), question) ?? read;
  const answer: Guess | null =
    heard === null
      ? guessed(learned, meaning)
      : mocks || !isExplained(whole, meaning, expectation)
        ? heard
        : backed(heard, learned);
  if (answer === null || (ruled === null && !answer.sure && read !== null)) return meaning;
  const { doubt: _d, aside: _a, others: _o, door: _r, half: _h, target: _t, ...rest } = meaning;
  return {
    ...rest,
    act: 'answer',
    reading: { kind: 'value', value: answer.value },
    ...(answer.sure ? {} : { doubt: true as const }),
    ...(answer.sure || answer.asked === true ? {} : { proposed: true as const }),
    found: meaning.found.filter(
      (one) => one.question !== question.id && (meaning.act !== 'correct' || ofOther(one)),
    ),
  };
}

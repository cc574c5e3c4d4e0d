import { clausesOf } from '../fields/clauses.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import { type Answered, answersHeard, answersIt, besideHeard } from './learned/answers.ts';
import { hearing } from './learned/hear-needs.ts';
import { hear } from './rules/heard.ts';
import { readWays } from './rules/ways.ts';
import { speaks } from './talk.ts';

const ways = readWays('acts.txt');
const whether = ways('asks-whether');
const ofAny = ways('asks-of-any');
const onlyWhere = ways('only-where');
/** 穿的是闪达的衣服 names nothing. */
const noName = readWays('places.txt')('tells-no-name');

/** So likely an option must be to be put ("is it …?"), to be an answer more than a question, and to back what rules read. */
const enough = { put: 0.5, answers: 0.7, backs: 0.7 } as const;

/** The number of a phone or a card says no option. */
const number = /\d{7}/u;

/** Fewer say nothing that the field itself would not read. */
const fewestLetters = 3;

const isOpen = ['asks', 'wrong', 'unsure'] as const;
const notMeant = [
  'wrong',
  'past',
  'over',
  'wish',
  'hearsay',
  'delay',
  'varies',
  'not_yet',
] as const;

/** A message that is less likely any answer at all is none. */
const leastMeant = 0.5;

/** So likely an answer is one although it sounds like a question: 门都不让进了 还上什么班. */
const plainly = 0.9;

/** What asks, takes back or does not know says so much less. */
const turned = 0.45;

/** Questions of how it came, which where somebody lies does not tell. */
const ofCause: ReadonlySet<string> = new Set(['harm_cause']);

/** What a message answers by what was learned of answers, to be asked back; `answers`: so likely that the message is no question; `backs`: so likely, and so plainly told, that the same value read by rules is not in doubt. */
export type Learned = { readonly value: Value; readonly answers: boolean; readonly backs: boolean };

/** The option, or the options, that a message says of the open question; `null` where none is likely, or the question has none. */
export function learnedAnswer(plain: string, question: Question, today: string): Learned | null {
  const tone = toneIn(plain);
  if (plain.length < fewestLetters || tone.has('except') || number.test(plain)) return null;
  if (ofCause.has(question.id) && onlyWhere.test(plain)) return null;
  const open = isOpen.some((one) => tone.has(one));
  const all = answersHeard(plain, question, today);
  if (all.length === 0) return null;
  const answers = answersIt(plain, question, today);
  if (answers < leastMeant) return null;
  const meant = answers * (open && answers < plainly ? turned : 1);
  const heard = all
    .map(({ choice, likely }) => ({ choice, likely: likely * meant }))
    .filter(({ likely }) => likely >= enough.put)
    .toSorted((one, other) => other.likely - one.likely);
  const [best] = heard;
  if (best === undefined) return null;
  const many = question.field.kind === 'choices';
  const isPlain = answers >= plainly && best.likely >= plainly;
  const without = isPlain ? notMeant : [...isOpen, ...notMeant];
  const least = many ? (heard.at(-1) as Answered).likely : best.likely;
  return {
    value: many ? inOrder(question, heard) : best.choice.value,
    answers: least >= enough.answers,
    backs: least >= enough.backs && !without.some((one) => tone.has(one)),
  };
}

/** So likely an option told beside an answer must be to be asked about. */
const leastBeside = 0.9;

/** The option, or the options, that a message says of a question that is not asked; `null` where none is nearly sure. */
export function learnedBeside(plain: string, question: Question, today: string): Value | null {
  const heard = besideHeard(plain, question, today).filter(({ likely }) => likely >= leastBeside);
  const [best] = heard.toSorted((one, other) => other.likely - one.likely);
  if (best === undefined) return null;
  return question.field.kind === 'choices' ? inOrder(question, heard) : best.choice.value;
}

/** The chosen options in the order of the question. */
const inOrder = ({ field }: Question, heard: readonly Answered[]): Value =>
  (field.options ?? [])
    .map(({ id }) => id)
    .filter((id) => heard.some(({ choice }) => choice.id === id));

/** So likely free words, or a yes or a no, must be an answer at all: less, and they are none; a little more, and they are asked back. */
const answering = {
  loose: { least: 0.02, sure: 0.1 },
  named: { least: 0, sure: 0.06 },
} as const;

/** Kinds that anything may be read as; numbers and names have rules of their own. */
const loose: ReadonlySet<string> = new Set(['text', 'address', 'callName', 'yesNo']);

/** Fewer characters say little of whether they answer. */
const fewest = 4;

/** Whether a message answers a question in free words, or of yes and no, at all, by what was learned of answers: 房东上门要了三回 is no illness. */
export function answersAtAll(plain: string, question: Question, today: string): Answering {
  const { kind, names, wished } = question.field;
  const named = names === true;
  // Work that is wished for has rules of its own.
  if (wished !== undefined) return 'sure';
  if (!(named || loose.has(kind)) || plain.length < fewest) return 'sure';
  // 这样写行不行 asks nothing; who says what his boss is called names him.
  const plainly = ['approval', 'bosses', 'boss_named'];
  if (plainly.some((set) => placesOfSet(plain, set).length > 0)) return 'sure';
  const said = answersHeard(plain, question, today);
  if (said.some((one) => one.likely >= enough.put)) return 'sure';
  const likely = answersIt(plain, question, today);
  const { least, sure } = answering[named ? 'named' : 'loose'];
  return likely < least ? 'drop' : likely < sure ? 'doubt' : 'sure';
}

/** So likely a message must be an answer for its first clause to be the name that was asked for. */
const leastNamed = 0.9;

/** 旭彩电子 在惠州工业区 一九年进去的: the clause that stands first, where the message most likely answers and that clause names a thing and tells nothing; `null` otherwise. */
export function nameAtHead(plain: string, question: Question, today: string): string | null {
  const [first, second] = clausesOf(plain);
  if (question.field.names !== true || first === undefined || second === undefined) return null;
  const head = plain.slice(first.from, first.to).trim();
  const isFirm = placesOfSet(head, 'firm_ends').at(-1)?.to === head.length;
  if (
    head.length < (isFirm ? shortestFirm : fewest) ||
    head.length > longestName ||
    !isNaming(head)
  )
    return null;
  const reading = question.field.read(head, { today });
  if (reading.kind !== 'value' || typeof reading.value !== 'string') return null;
  const enough = isFirm ? leastMeant : leastNamed;
  return answersIt(plain, question, today) >= enough ? reading.value : null;
}

const longestName = 12;
/** 县医院 */
const shortestFirm = 3;

const isNaming = (clause: string): boolean => {
  if (wordsOfSet('some_place').has(clause) || noName.test(clause)) return false;
  const tone = toneIn(clause);
  const told = ['asks', 'wrong', 'unsure', 'delay', 'tells', 'past', 'not_yet'] as const;
  return !told.some((one) => tone.has(one)) && !speaks().test(clause) && !/\d/u.test(clause);
};

type Answering = 'sure' | 'doubt' | 'drop';

/** So likely words ask something, and so unlikely they answer what stands open. */
const asking = { plainly: 0.6, least: 0.15, alone: 0.15, answers: 0.45 };

/** Whether words with a word of asking in them do ask, by what was learned: 没有没有 谁跟俺签那 answers, 说了有用吗 sighs. A sign of asking decides by itself, and 会不会, 能不能 where it is no answer. */
export function asksIndeed(words: string, question: Question | null, today: string): boolean {
  if (/[?？]/u.test(words)) return true;
  // 跑多少算多少 asks nothing.
  if (ofAny.test(words)) return false;
  const asks = hearing(hear(words)).asks;
  if (asks >= asking.plainly) return true;
  const answers = question === null ? 0 : answersIt(words, question, today);
  const least = question === null ? asking.alone : asking.least;
  return answers < asking.answers && (whether.test(words) || asks >= least);
}

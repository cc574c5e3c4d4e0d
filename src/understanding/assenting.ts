import type { ActWord, FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation, Occasion } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { namesOtherWeekday, withoutWeekdayOf } from '../fields/weekday-said.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { Value } from '../messages/value.ts';
import {
  type AboutQuestion,
  assentIn,
  handsInAsking,
  holdsOnly,
  leavesIn,
  namesDeed,
} from './assent.ts';
import { agreesBeside } from './beside-yes.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { saysSaidSo } from './lean-yes.ts';
import { asksIndeed } from './learned-answer.ts';
import { onlyTellsWho } from './own-clause.ts';
import { hearCommand, hearOnly } from './rules/acts.ts';
import { hear } from './rules/heard.ts';
import { stopsForNow } from './rules/stops-for-now.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('acts.txt');
const yesHead = ways('yes-head');
const adds = readWays('corrections.txt')('adds-to-it');

/** Yes and no: plain ones where something is settled by them, all their everyday forms where a choice shows them. */
export function assented(
  act: ActWord,
  at: {
    readonly plain: string;
    readonly expectation: Expectation;
    readonly answered: boolean;
    readonly found: readonly FoundAnswer[];
  },
): Pick<Meaning, 'act' | 'half'> {
  const { plain, expectation, answered, found } = at;
  const told = found.length > 0;
  const { occasion } = expectation;
  const bare = act === 'yes' || act === 'no';
  if (occasion !== undefined) {
    const of = expectation.question ?? undefined;
    if (saysSaidSo(plain, { occasion }))
      return agreesBeside(plain, occasion, found, expectation.code === 'bare')
        ? { act: 'yes' }
        : { act: 'other', half: true };
    const plainly = assentIn(withoutItsWeekday(plain, expectation), occasion, of);
    // A bare no to a block of answers may be of any line of it.
    if (plainly === 'no' && occasion === 'submit' && !leavesIn(plain, occasion))
      return { act: 'other', half: true };
    if (plainly !== null) return { act: plainly };
    if (leavesAtOnce.has(occasion) && leavesInPart(plain, occasion)) return { act: 'no' };
    // 明天接着弄: who only leaves off for now gives nothing up, and refuses nothing.
    const stops = stopsForNow(plain) !== null;
    if (stops && occasion === 'cancel') return { act: 'no' };
    if (stops && pausable.has(occasion)) return { act: 'pause' };
    if (occasion === 'fact' && namesAnother(plain, expectation))
      return answered ? { act: 'answer' } : { act: 'other', half: true };
    if (occasion === 'fact' && saysItBeside(plain, expectation)) return { act: 'yes' };
    const first = reversible.has(occasion) ? firstAssent(plain, occasion, of) : null;
    const agrees =
      first === 'yes' &&
      occasion !== 'needs' &&
      goesOnPlainly(plain) &&
      !isOfOtherDay(plain, expectation);
    if (first === 'no' || agrees) return { act: agrees ? 'yes' : 'no' };
    if (occasion === 'fact' && !told && agreesAtOnce(plain)) return { act: 'yes' };
    if (occasion === 'fact' && saysItOver(plain, expectation)) return { act: 'yes' };
    if (agreesBeside(plain, occasion, found, expectation.code === 'bare')) return { act: 'yes' };
    if (occasion === 'submit' && handsInAsking(plain, asksNews)) return { act: 'yes' };
    // 我要跟真人说话 holds a word of yes and wishes for a person.
    if (act === 'human') return { act };
    const circles = act === 'other' && !told && undone.has(occasion) && namesDeed(plain, occasion);
    if (bare || circles || saysSo(plain, expectation)) return { act: 'other', half: true };
  }
  if (act !== 'other' && (act !== 'answer' || answered || told)) return { act };
  if (answered) return { act: 'answer' };
  const { question, today } = expectation;
  const asks =
    question !== null &&
    toneIn(withoutEcho(plain)).has('asks') &&
    // In a story what sounds like asking is no part of it.
    ((question.field.story === true && question.ofOthers !== true) ||
      asksIndeed(plain, question, today));
  return { act: asks ? 'question' : 'other' };
}

/** 对头礼拜三, where that Wednesday is put: the day of the week says it over. */
const withoutItsWeekday = (plain: string, { put }: Expectation): string =>
  typeof put === 'string' ? withoutWeekdayOf(put, plain) : plain;

/** 对，礼拜四, where a Wednesday is put, agrees to nothing yet. */
const isOfOtherDay = (plain: string, { put }: Expectation): boolean =>
  typeof put === 'string' && namesOtherWeekday(put, plain);

/** 单位？我一直在屋里带孙: who says over what was asked, and then answers, asks nothing. */
function withoutEcho(plain: string): string {
  const [head, words = ''] = /^(\p{Script=Han}{1,4})[?？]\s*(?=\S)/u.exec(plain) ?? [''];
  return head === '' || toneIn(words).has('asks') ? plain : plain.slice(head.length);
}

/** Where a no undoes nothing, one that stands first is enough: 不是，我是问困难补助. */
const reversible: ReadonlySet<Occasion> = new Set(['needs', 'fact', 'safe']);

/** Where it may be left for now what is asked. */
const pausable: ReadonlySet<Occasion> = new Set(['consent', 'fact', 'needs', 'known', 'submit']);

/** Where a word of the deed in a message that agrees to nothing is half an answer. */
const undone: ReadonlySet<Occasion> = new Set(['consent', 'delete', 'withdraw', 'cancel']);

/** Where a no leaves everything as it was, one clause of it is enough where no other says yes: 唉别别，先别删，我再想想. */
const leavesAtOnce: ReadonlySet<Occasion> = new Set([
  'delete',
  'cancel',
  'withdraw',
  'move',
  'look_again',
  'slip',
]);

function leavesInPart(plain: string, occasion: Occasion): boolean {
  const said = clausesOf(plain).map(({ from, to }) => assentIn(plain.slice(from, to), occasion));
  return said.includes('no') && !said.includes('yes') && !toneIn(plain).has('asks');
}

function firstAssent(plain: string, occasion: Occasion, of?: AboutQuestion): 'yes' | 'no' | null {
  const [first, second] = clausesOf(plain);
  return first === undefined || second === undefined
    ? null
    : assentIn(plain.slice(first.from, first.to), occasion, of);
}

/** 是，那天我正炒菜呢: a value proposed is agreed to, and nothing behind it turns, asks or denies. */
function goesOnPlainly(plain: string): boolean {
  const tone = toneIn(plain);
  const against = ['asks', 'wrong', 'delay', 'unsure', 'wish'] as const;
  return !against.some((one) => tone.has(one)) && placesOfSet(plain, 'denies').length === 0;
}

/** 是噻就是我屋头那个: a plain yes at the head, with a particle behind it, and little that only says it over. */
function agreesAtOnce(plain: string): boolean {
  if (plain.length > longestOver || /\d/u.test(plain) || !goesOnPlainly(plain)) return false;
  const head = yesHead.exec(plain)?.[0];
  return head !== undefined && assentIn(head, 'fact') === 'yes';
}

const longestOver = 16;

/** 是的三个月一个人六千三: a plain yes, and right behind it the very value that is put; what else is told stands for itself. */
function saysItOver(plain: string, { put, question, today }: Expectation): boolean {
  if (question === null || put === undefined || toneIn(plain).has('asks')) return false;
  const [first, ...more] = question.field.find(plain, { today });
  if (first === undefined) return false;
  const [from, to] = first.span;
  const same = (value: Value): boolean => JSON.stringify(value) === JSON.stringify(put);
  return (
    [first, ...more].every(({ value }) => same(value)) &&
    assentIn(plain.slice(0, from), 'fact', question) === 'yes' &&
    !beginsWithNo(plain.slice(to))
  );
}

/** 那还能是谁 我姑娘嘛 是: a plain yes in a clause of its own, and beside it the value that is put and small words. */
function saysItBeside(plain: string, { put, question, today }: Expectation): boolean {
  if (question === null || put === undefined) return false;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const agrees = clauses.filter((clause) => assentIn(clause, 'fact', question) === 'yes');
  const saysIt = (clause: string): boolean => {
    const said = question.field.read(clause, { today });
    return said.kind === 'value' && JSON.stringify(said.value) === JSON.stringify(put);
  };
  return (
    agrees.length > 0 &&
    clauses.every(
      (clause) =>
        agrees.includes(clause) ||
        holdsOnly(clause, 'fact') ||
        (saysIt(clause) && goesOnPlainly(clause)),
    )
  );
}

/** 是 我弟弟, where the child is put: a yes beside another of the options agrees to nothing yet. */
const namesAnother = (plain: string, { put, question, today }: Expectation): boolean =>
  question?.field.kind === 'choice' &&
  put !== undefined &&
  clausesOf(plain).some(({ from, to }) => {
    const said = question.field.read(plain.slice(from, to), { today });
    return said.kind === 'value' && said.value !== put;
  }) &&
  clausesOf(plain).some(
    ({ from, to }) => assentIn(plain.slice(from, to), 'fact', question) === 'yes',
  ) &&
  !adds.test(plain);

/** 是三个月不对 takes it back at once. */
const beginsWithNo = (words: string): boolean => {
  const [first] = clausesOf(words);
  return first !== undefined && assentIn(words.slice(first.from, first.to), 'fact') === 'no';
};

/** Whether words ask when there will be news. */
const asksNews = (rest: string): boolean => {
  const heard = hear(rest);
  return (hearOnly(heard) ?? hearCommand(heard)) === 'status';
};

/** Where something irreversible stands, whatever sounds like a yes is half one. */
const saysSo = (plain: string, { today, occasion }: Expectation): boolean =>
  !(occasion === 'fact' && onlyTellsWho(plain)) && yesNo().read(plain, { today }).kind === 'value';

import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { isChineseName } from '../fields/name.ts';
import { toneIn } from './explained.ts';
import { fold } from './rules/fold.ts';
import { whoseQuestions } from './rules/subjects.ts';
import { readWays } from './rules/ways.ts';
import { whoIsIll } from './rules/who-is-ill.ts';
import { holdsAnswer } from './told-beside.ts';

const ways = readWays('people.txt');
const counted = ways('counted-child');
const oneMoreChild = ways('one-more-child');
const called = ways('child-called');
const oneMore = ways('one-more');

const ofChild = whoseQuestions('child');
const ofPatient = whoseQuestions('patient');
const ofIllness: ReadonlySet<string> = new Set([...ofPatient, ...whoseQuestions('illness_money')]);

/** Whether a message tells of another one than whom these facts are of: certainly, or it may be. */
type Another = 'is' | 'may' | null;

/** 老二叫王小红在县二中读初三, where 王小明 stands; 我妈也住院了, where the father is ill: what is told of another is no fact of the first. It is left for staff to read; where it may be the same one it is put. */
export function withoutAnother(meaning: Meaning, plain: string, expectation: Expectation): Meaning {
  const { kind, standing = {} } = expectation;
  if (!asks.has(kind) || meaning.act === 'correct' || toneIn(plain).has('wrong')) return meaning;
  const child = anotherChild(plain, standing);
  if (child !== null) return without(meaning, plain, { expectation, of: ofChild, another: child });
  const ill = anotherPatient(plain, expectation);
  return ill === null
    ? meaning
    : without(meaning, plain, { expectation, of: ofIllness, another: ill });
}

const asks: ReadonlySet<Expectation['kind']> = new Set(['question', 'settle', 'review'] as const);

function anotherChild(plain: string, standing: NonNullable<Expectation['standing']>): Another {
  const first = standing['student_name'];
  if (typeof first !== 'string' && standing['admission_level'] === undefined) return null;
  if (typeof first === 'string' && plain.includes(first)) return null;
  const name = called
    .exec(plain)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (typeof first === 'string' && name !== undefined && isChineseName(name)) return 'is';
  if (oneMoreChild.test(plain)) return 'is';
  if (!counted.test(plain)) return null;
  return oneMore.test(plain) ? 'is' : 'may';
}

function anotherPatient(plain: string, { standing = {}, relation = 'self' }: Expectation): Another {
  const first = standing['patient'];
  if (typeof first !== 'string' || relation !== 'self') return null;
  const { now } = whoIsIll(fold(plain).text);
  const [only, ...more] = now;
  if (only === undefined || more.length > 0 || only === first) return null;
  return oneMore.test(plain) ? 'is' : 'may';
}

/** A message without the facts that it tells of another; what may be of the first is only put. */
function without(
  meaning: Meaning,
  plain: string,
  at: {
    readonly expectation: Expectation;
    readonly of: ReadonlySet<string>;
    readonly another: Exclude<Another, null>;
  },
): Meaning {
  const { of, another } = at;
  const isOther = ({ question }: FoundAnswer): boolean => of.has(question);
  const answers = isInIt(meaning, plain, at);
  if (!answers && !meaning.found.some(isOther)) return meaning;
  if (another === 'may') {
    const found = meaning.found.map((one) => (isOther(one) ? { ...one, sure: false } : one));
    return { ...meaning, found, ...(answers ? { doubt: true, proposed: true } : {}) };
  }
  const found = meaning.found.filter((one) => !isOther(one));
  if (!answers) return { ...meaning, found, tells: true };
  const { reading: _, doubt: __, proposed: ___, ...others } = meaning;
  return { ...others, act: meaning.act === 'need' ? 'need' : 'other', found, tells: true };
}

/** Whether the answer to the open question stands in a clause that tells of the other, or in one behind it. */
function isInIt(
  { reading }: Meaning,
  plain: string,
  {
    expectation: { question, today },
    of,
  }: { readonly expectation: Expectation; readonly of: ReadonlySet<string> },
): boolean {
  if (question === null || reading?.kind !== 'value' || !of.has(question.id)) return false;
  const holds = holdsAnswer(plain, { question, value: reading.value, today });
  const clauses = clausesOf(plain);
  const first = clauses.findIndex(({ from, to }) => tellsOfOther(plain.slice(from, to)));
  return first < 0 || !clauses.slice(0, first).some(holds);
}

const tellsOfOther = (clause: string): boolean =>
  [counted, oneMoreChild, called, oneMore].some((way) => way.test(clause)) ||
  whoIsIll(fold(clause).text).now.size > 0;

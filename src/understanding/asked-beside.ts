import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf, withMark } from '../fields/clauses.ts';
import { placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import { asksIndeed } from './learned-answer.ts';
import { readWays } from './rules/ways.ts';
import { holdsAnswer } from './told-beside.ts';

const ways = readWays('acts.txt');
const endsAskingSoftly = ways('ends-asking-softly');
const askedTail = ways('asked-tail');

/** Longer is a story, in which a question is a sigh. */
const longest = 80;

/** Fewer letters ask whether an answer will do: 行不. */
const leastAsked = 4;

/** A message whose answer was heard and in which a clause of its own asks something that nothing here answers: it is said that this is not known. */
export function askedBeside(meaning: Meaning, plain: string, expectation: Expectation): Meaning {
  const { reading, asks, rule, wishes, danger } = meaning;
  const { kind, question } = expectation;
  const answers = reading?.kind === 'value' && kind === 'question' && question !== null;
  if (!answers || question.field.story === true || plain.length > longest) return meaning;
  if (asks !== undefined || rule !== undefined || wishes !== undefined || danger !== undefined)
    return meaning;
  const holds = holdsAnswer(plain, { question, value: reading.value, today: expectation.today });
  const asked = clausesOf(plain)
    .filter((clause) => !holds(clause) && isAsked(withMark(plain, clause)))
    .map(({ from, to }) => plain.slice(from, to));
  return asked.length === 0
    ? meaning
    : { ...meaning, unanswered: true, found: meaning.found.map((one) => doubted(one, asked)) };
}

/** 低保户能报吗 tells of no 低保: a yes or a no that stands in a question is asked back. */
const doubted = (one: FoundAnswer, asked: readonly string[]): FoundAnswer =>
  typeof one.value === 'boolean' && asked.some((clause) => clause.includes(one.raw))
    ? { ...one, sure: false }
    : one;

/** Whether a clause asks a thing of its own: no sigh, no mockery, and not whether the answer will do. */
function isAsked(clause: string): boolean {
  const tone = toneIn(clause);
  const letters = clause.match(/\p{Script=Han}|[a-z]+/giu)?.length ?? 0;
  return (
    tone.has('asks') &&
    letters >= leastAsked &&
    !tone.has('weary') &&
    !tone.has('unsure') &&
    ['plea', 'said_before'].every((set) => placesOfSet(clause, set).length === 0) &&
    !isApproval(clause) &&
    !isScoffed(clause) &&
    asksIndeed(clause, null, '')
  );
}

/** 啥子会哦: a word of asking and a particle that scoffs. */
const isScoffed = (clause: string): boolean =>
  placesOfSet(clause, 'indefinite').length > 0 && endsAskingSoftly.test(clause);

/** 这样写行不行: whether the answer will do. */
const isApproval = (clause: string): boolean => {
  const bare = clause.replace(askedTail, '');
  return [...wordsOfSet('approval')].some((word) => bare.endsWith(word));
};

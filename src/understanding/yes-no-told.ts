import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { readWords } from '../fields/words.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { meantBy } from './judging.ts';
import { findPeople } from './rules/people.ts';
import { readWays } from './rules/ways.ts';
import { isOfPerson } from './whose.ts';

const ways = readWays('people.txt');
const personFirst = ways('person-first');

const { fit, values } = readWords(new URL('lexicon/yes-no-told.txt', import.meta.url));

const denied = [
  fit.u`^{around}*{no}{deed}?{done}*{any}*(?<topic>{topic}){end}*$`,
  fit.u`^{around}*(?<topic>{topic}){around}*{no}{deed}?{done}*{end}*$`,
];
const affirmed = [
  fit.u`^{around}*{holds}{any}*(?<topic>{topic}){end}*$`,
  fit.u`^{around}*(?<topic>{topic}){around}*{holds}{end}*$`,
];

/** Kinds of question that such a clause may itself answer in other ways: 没签合同 is the quarrel, or the proof that is lacking. */
const ofChoice: ReadonlySet<string> = new Set(['choice', 'choices', 'members']);

/** Yeses and noes told of things that the open question does not ask about, by the words of `lexicon/yes-no-told.txt` (没入过会, 合同签了的), and what is left of the message without them; `null` where none are told. A clause that says anything else, or is not meant as it stands, tells none. */
export function yesNoTold(
  plain: string,
  { kind, question, welcome }: Pick<Expectation, 'kind' | 'question' | 'welcome'>,
): { readonly found: readonly FoundAnswer[]; readonly rest: string } | null {
  if ((kind !== 'question' && kind !== 'settle') || question === null || plain.length > longestTold)
    return null;
  if (toneIn(plain).has('wrong') || placesOfSet(plain, 'mistaken').length > 0) return null;
  if (question.field.story === true || ofChoice.has(question.field.kind)) return null;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const heard = clauses.map((clause) => {
    const told = toldIn(clause.trim());
    return told === null || told.question === question.id ? null : told;
  });
  if (heard.every((told) => told === null)) return null;
  const found = heard.flatMap((told, index) =>
    told !== null && welcome.some(({ id, field }) => id === told.question && field.kind === 'yesNo')
      ? [{ ...told, raw: clauses[index] ?? '', sure: true }]
      : [],
  );
  return { found, rest: clauses.filter((_, index) => heard[index] === null).join('，') };
}

/** Longer is a telling, which is heard as one. */
const longestTold = 48;

/** 没入过工会 她是在超市干的: where somebody else is spoken of right beside it, it may be said of him. */
export const inDoubtOf = (found: readonly FoundAnswer[], rest: string): readonly FoundAnswer[] =>
  findPeople(rest).some(({ relation }) => relation !== 'self')
    ? found.map((one) => (isOfPerson(one.question) ? { ...one, sure: false } : one))
    : found;

function toldIn(clause: string): { readonly question: string; readonly value: boolean } | null {
  if (clause.length > longest) return null;
  const bare = withoutSubject(clause);
  const none = topicIn(bare, denied);
  const question = none ?? topicIn(bare, affirmed);
  const here = toneIn(clause);
  return question === null || meantBy('yesNo', { here, all: here }) !== 'sure'
    ? null
    : { question, value: none === null };
}

const longest = 24;

function topicIn(clause: string, patterns: readonly RegExp[]): string | null {
  const topic = patterns.map((one) => one.exec(clause)?.groups?.['topic']).find(Boolean);
  return topic === undefined ? null : (values('topic').get(topic) ?? null);
}

/** 我妈没吃过低保: of whom it is said is looked at elsewhere. */
function withoutSubject(clause: string): string {
  const [person] = findPeople(clause);
  return person?.from === 0 || (person?.from === 1 && personFirst.test(clause))
    ? clause.slice(person.to)
    : clause;
}

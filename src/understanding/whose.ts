import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { speakersOwn } from '../dialogue/prelude.ts';
import { clausesOf } from '../fields/clauses.ts';
import { inLawsNamed } from '../fields/member-in-law.ts';
import { readHousehold } from '../fields/member-mentions.ts';
import { normalise } from '../fields/normalise.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { fold } from './rules/fold.ts';
import { inTheirWords } from './rules/kin-views.ts';
import { findPeople } from './rules/people.ts';
import { type Stretch, stretchesOf, whoseQuestions } from './rules/subjects.ts';
import { ownView, type View, viewOf } from './rules/view.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('people.txt');
const calledTail = ways('called-tail');

const person = whoseQuestions('person');
const identity = whoseQuestions('identity');
const home = whoseQuestions('home');
const between = whoseQuestions('between');
const household = whoseQuestions('household');
const anybody = whoseQuestions('anybody');
const outsiders = whoseQuestions('outsiders');
const speakers: ReadonlySet<string> = new Set(Object.values(speakersOwn));

/** Whether a question is about the applicant's own person. */
export const isOfPerson = (question: string): boolean => person.has(question);

/** Whether a question asks for the name or phone of who helps. */
export const isOfSpeaker = (question: string | undefined): boolean =>
  question !== undefined && speakers.has(question);

/** A message with the one each of its stretches is said of. */
export type Told = {
  /** Half-width and clean, as `normalise` makes it. */
  readonly plain: string;
  readonly stretches: readonly Stretch[];
  readonly view: View;
  /** Whether it is known who the applicant is. */
  readonly known: boolean;
};

/** Who is spoken of where in a message; `helps`: whom it asks for itself, where that was not known before. */
export function toldOf(
  plain: string,
  { relation, relationWords }: Pick<Expectation, 'relation' | 'relationWords'>,
  helps: FoundAnswer | null,
): Told {
  const said = relation ?? helps?.value;
  const view =
    typeof said === 'string'
      ? viewOf(said, relation === undefined ? helps?.raw : relationWords)
      : ownView;
  return {
    plain,
    stretches: stretchesOf(fold(plain).text, view),
    view,
    known: relation !== undefined,
  };
}

/** 还有我妈 72了 at the number of people: who is told of, and no number but her age. */
export const isOfMembers = (
  { id, field }: Question,
  plain: string,
  { told, today }: { readonly told: readonly FoundAnswer[]; readonly today: string },
): boolean =>
  id === 'household_size' &&
  told.some((one) => one.question === 'family_members') &&
  field.find(plain, { today }).length === 0;

const isApplicants = ({ who }: Stretch): boolean => who === null || who === 'self';
const isSpeakers = ({ who }: Stretch): boolean => who === null || who === 'speaker';

/** What of a message may answer a question; `others`: some of it is said of somebody else. */
export type Part = { readonly text: string | null; readonly others: boolean };

/** For the applicant's own person what is said of him, as he would say it himself (他不是 is 我不是); for the speaker's name and phone what is said of the speaker; all of it for every other question; `null` where nothing is left. */
export function partFor(question: string, text: string, told: Told): Part {
  const { plain, stretches, view } = told;
  if (household.has(question))
    return {
      text: inTheirWords(inLawsNamed(text, view.helping && view.kin.has('spouse')), view),
      others: false,
    };
  const ofPerson = person.has(question) && !(question === 'phone' && !view.helping);
  const withDebtor = between.has(question) && !view.helping;
  const kept = speakers.has(question)
    ? stretches.filter(isSpeakers)
    : ofPerson
      ? stretches.filter((one) => isApplicants(one) || (withDebtor && one.who === 'other'))
      : stretches;
  const others = kept.length < stretches.length;
  const his = view.helping && ofPerson && kept.some((one) => isHim(one, plain));
  if (!others && !his) return { text, others };
  const part = kept.reduce((said, one, index) => {
    const apart = index > 0 && kept[index - 1]?.to !== one.from;
    const words = his && isHim(one, plain) ? inHisMouth(one, plain) : plain.slice(one.from, one.to);
    return `${said}${apart ? '，' : ''}${words}`;
  }, '');
  return { text: /[\p{L}\p{N}]/u.test(part) ? part.trim() : null, others };
}

const isHim = ({ who, word, from }: Stretch, plain: string): boolean =>
  who === 'self' && word !== undefined && /\p{Script=Han}/u.test(plain.slice(from, word));

const inHisMouth = ({ word = 0, to }: Stretch, plain: string): string =>
  `${hisWord}${plain.slice(word, to)}`;
const hisWord = '我';

/** Of values told by the way, those of the applicant or his household, each marked where it was said of him in so many words; what a helper says of himself is only his name and phone, and what he may say of his own home is asked back. */
export const factsOfApplicant = (
  found: readonly FoundAnswer[],
  told: Told,
): readonly FoundAnswer[] =>
  found.flatMap((one) => {
    const kept = told.view.helping ? helped(one, told) : own(one, told);
    return kept === null ? [] : [kept];
  });

function stretchAt(raw: string, { plain, stretches }: Told): Stretch | undefined {
  const at = plain.indexOf(normalise(raw).text);
  return at < 0 ? undefined : stretches.findLast((one) => one.from <= at);
}

function helped(one: FoundAnswer, told: Told): FoundAnswer | null {
  if (household.has(one.question)) return membersOf(one, told);
  const at = stretchAt(one.raw, told);
  const who = at?.who ?? null;
  if (identity.has(one.question) && (who === 'self' || isNamedHim(one, told)))
    return { ...one, of: 'applicant' };
  // A bare name may be either's.
  if (identity.has(one.question) && who === null) return { ...one, sure: false };
  if (who === null || who === 'self') return one;
  if (who === 'speaker') {
    const mine = speakersOwn[one.question];
    if (mine !== undefined) return { ...one, question: mine };
    if (home.has(one.question)) return { ...one, sure: false };
  }
  return person.has(one.question) ? null : one;
}

/** 给我老婆 张丽 40岁: a name right behind the word for whom it is. */
function isNamedHim({ question, raw }: FoundAnswer, { plain, view }: Told): boolean {
  const at = plain.indexOf(normalise(raw).text);
  const before = at < 0 ? '' : plain.slice(0, at).replace(calledTail, '');
  const last = findPeople(before).at(-1);
  if (question !== 'name' || last === undefined || last.relation === 'self') return false;
  return last.to === before.length && (!view.helping || view.kin.has(last.relation));
}

/** Who lives with the applicant, by what they are to him and not to whoever tells it. */
function membersOf(one: FoundAnswer, { plain, view }: Told): FoundAnswer | null {
  const people = readHousehold(
    inTheirWords(inLawsNamed(plain, view.kin.has('spouse')), view),
  )?.people;
  return people === undefined ? null : { ...one, value: people as unknown as Value };
}

/** 我工友得了尿毒症: somebody who is none of the family stands before it in its clause. */
function isOfOutsider(raw: string, { plain }: Told): boolean {
  const to = plain.indexOf(normalise(raw).text);
  const clause = clausesOf(plain).find((one) => one.from <= to && one.to > to);
  if (to < 0 || clause === undefined) return false;
  const before = plain.slice(clause.from, to);
  return [...outsiders].some((word) => before.includes(word.replaceAll('_', ' ')));
}

/** Where whom it is for is asked, a name right behind the word for him is his: 给我老婆 张丽 40岁. */
export const ofWhomItIs = (found: readonly FoundAnswer[], told: Told): readonly FoundAnswer[] =>
  found.map((one) => (isNamedHim(one, told) ? { ...one, of: 'applicant' as const } : one));

function own(one: FoundAnswer, told: Told): FoundAnswer | null {
  const at = stretchAt(one.raw, told);
  if (anybody.has(one.question) && isOfOutsider(one.raw, told)) return null;
  if (at === undefined || isApplicants(at) || !person.has(one.question)) return one;
  // 老公走了 says that one is widowed.
  if (one.question === 'marital_status') return one;
  if (anybody.has(one.question) && at.who !== 'other') return one;
  return told.known && at.named ? null : { ...one, sure: false };
}

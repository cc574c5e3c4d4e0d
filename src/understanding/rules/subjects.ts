import { wordSets } from '../../fields/word-files.ts';
import { findPeople, type Person } from './people.ts';
import { seenFrom, type View } from './view.ts';
import { readWays } from './ways.ts';

const ways = readWays('people.txt');
const myBefore = ways('my-before');
const speakerAlone = ways('speaker-alone');

/** The words of `lexicon/whose.txt`, by set. */
export const whoseWords = wordSets(new URL('../lexicon/whose.txt', import.meta.url));

/** Ids of the questions of a set of `whose.txt`: in the data file their `_` was read as a space. */
export const whoseQuestions = (name: string): ReadonlySet<string> =>
  new Set(whoseWords.get(name)?.map((word) => word.replaceAll(' ', '_')));

/** A stretch of a message and whom it is said of: the applicant (`self`), the `speaker` where he writes for another, a relation, or nobody named yet (`null`); `named`: by a word in its own clause. */
export type Stretch = {
  readonly who: string | null;
  readonly named: boolean;
  readonly from: number;
  readonly to: number;
  /** Where the word for him ends, in the stretch that begins with it. */
  readonly word?: number;
};

const oneOf = (set: string): string =>
  (whoseWords.get(set) ?? [])
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');

const telling = new RegExp(`${ways('telling-head').source}(?:${oneOf('telling')})(?![a-z])`, 'u');
const beside = new RegExp(`(?:${oneOf('beside')})${ways('beside-tail').source}`, 'u');
const employers = new RegExp(`^(?:${oneOf('employer')})$`, 'u');
const applicants = new RegExp(`(?:${oneOf('applicant')})`, 'gu');
const isHim = ways('is-him');
const gone = ways('gone');

/** Everybody of whom something may be told, as the applicant sees them: who is only spoken with, helped or lived with, and who lives no more, is left out. */
export function tellable(text: string, view: View): readonly Person[] {
  const people = seenFrom(view, findPeople(text))
    .filter((one) => !isReflexive(text, one))
    .map((one) => withOwner(text, one, view));
  const named = view.helping
    ? [...text.matchAll(applicants)].map(({ index, 0: word }) => ({
        relation: 'self',
        from: index,
        to: index + word.length,
      }))
    : [];
  const owned = [...text.matchAll(owners)]
    .filter(({ index }) => people.every((one) => one.from > index || one.to <= index))
    .map(({ index, 0: word, groups }) => ({
      relation: relationOf(groups?.['mine'] !== undefined, view),
      from: index,
      to: index + word.length,
    }));
  const others = people.filter((one) =>
    named.every(({ from, to }) => one.to <= from || one.from >= to),
  );
  return [...others, ...named, ...owned]
    .filter((one) => isTellable(text, one))
    .toSorted((one, other) => one.from - other.from);
}

const owners = ways('owners', 'gu');
const relationOf = (mine: boolean, { helping }: View): string =>
  mine === helping ? (mine ? 'speaker' : 'other') : 'self';

const men: ReadonlySet<string> = new Set(['father', 'grandfather', 'father_in_law']);

/** With the 我 or my before the kin word; 她 after a man was named is the one the talk is about. */
function withOwner(text: string, one: Person, { helping }: View): Person {
  const [own = ''] = myBefore.exec(text.slice(0, one.from)) ?? [];
  const hers = text.slice(one.from, one.to) === '她' && men.has(one.relation);
  const relation = helping && hers ? 'self' : one.relation;
  return { ...one, relation, from: one.pronoun === true ? one.from : one.from - own.length };
}

const isReflexive = (text: string, { from, to }: Person): boolean =>
  text.slice(from, to) === '自己';

function isTellable(text: string, { relation, from, to }: Person): boolean {
  const ahead = text.slice(Math.max(0, from - 12), from);
  const behind = text.slice(to, to + 16);
  if (employers.test(text.slice(from, to)) || beside.test(ahead) || isHim.test(ahead)) return false;
  const speaks = relation === 'speaker' || relation === 'self';
  if (speaks && speakerAlone.test(text.slice(from, to))) return !telling.test(behind);
  return !gone.test(behind);
}

const clauseEnds = /[，,；;。！!？?\n]+\s*|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;
const sentenceEnd = /[。！!；;\n]\s*$/u;
/** A child earns nothing and signs nothing: what follows its clause is not told of it. */
const young: ReadonlySet<string> = new Set(['child', 'grandchild']);

/** A folded text in stretches, each with the one it is said of; who was named stays the one spoken of until another is named, in one's own talk no longer than a sentence. */
export function stretchesOf(text: string, view: View): readonly Stretch[] {
  const people = tellable(text, view);
  const ends = [...text.matchAll(clauseEnds)].map(({ index, 0: sign }) => index + sign.length);
  const cuts = [...new Set([0, ...people.map((one) => one.from), ...ends])].toSorted(
    (one, other) => one - other,
  );
  let who: string | null = null;
  let named = false;
  return cuts
    .filter((from) => from < text.length || text === '')
    .map((from, index): Stretch => {
      const here = people.find((one) => one.from === from);
      if (here !== undefined) {
        who = here.relation;
        named = true;
      } else {
        named = false;
        const over = !view.helping && sentenceEnd.test(text.slice(0, from));
        if (who !== null && (over || young.has(who))) who = null;
      }
      const to = cuts[index + 1] ?? text.length;
      return { who, named, from, to, ...(here === undefined ? {} : { word: here.to }) };
    });
}

import { clausesOf } from '../../fields/clauses.ts';
import { illnessesNamed } from './find-illness.ts';
import { findWords, type Hit, indexWords, type WordIndex } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';
import { findPeople, type Person } from './people.ts';
import { whoseWords } from './subjects.ts';

/** Who is told to be ill or hurt now, whoever was and is no more, and whom a place of the text is said of; `null` where nobody was named. */
export type Ill = {
  readonly now: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly at: (place: number) => string | null;
};

/** Who pays is named beside an illness, and is not the one who has it. */
const isEmployer = (word: string): boolean => whoseWords.get('employer')?.includes(word) === true;

let words: WordIndex | undefined;
const lexicon = (): WordIndex => (words ??= indexWords(parseWords(readLexicon('ill.txt'))));

/** Whether a word may name a father or a husband. */
export const isEither = (word: string): boolean => findWords(word, lexicon()).has('either');

/** So close behind it a word says that the illness is over, or that its one is dead. */
const behind = 10;
/** So close before it 我 is the one who is ill, where somebody else was named earlier. */
const close = 12;
/** A man who is no kin is nobody's patient here. */
const outsider = 'other';

/** Reads of a folded text who is ill: the one last named before each word of illness, in its sentence. */
export function whoIsIll(text: string): Ill {
  const said = findWords(text, lexicon());
  const of = (set: string): readonly Hit[] => said.get(set) ?? [];
  const people = findPeople(text).filter((one) => !isEmployer(text.slice(one.from, one.to)));
  const ends = [...of('dead'), ...of('over')];
  const now = new Set<string>();
  const before = new Set<string>();
  const gone = people.filter(
    ({ relation, to }) => relation !== 'self' && isNear(text, to, of('dead'), 3),
  );
  for (const { relation } of gone) before.add(relation);
  for (const sign of [...of('ill'), ...of('hurt'), ...illnessesNamed(text)]) {
    const who = ownerAt(text, people, sign.from);
    if (who === null || who === outsider) continue;
    const past = isNear(text, sign.to, ends, behind) || isBehind(text, sign.from, of('over'));
    (past || before.has(who) ? before : now).add(who);
  }
  return { now, before, at: (place) => ownerAt(text, people, place) };
}

const clauseOf = (text: string, at: number): Hit =>
  clausesOf(text).findLast(({ from }) => from <= at) ?? { from: 0, to: text.length };

/** Whether one of these begins close behind a place, in its own clause. */
function isNear(text: string, at: number, ends: readonly Hit[], within: number): boolean {
  const { to } = clauseOf(text, Math.max(0, at - 1));
  return ends.some(({ from }) => from >= at && from - at <= within && from < to);
}

/** 得过脑梗: the word that it is over stands right before it. */
const isBehind = (text: string, at: number, ends: readonly Hit[]): boolean =>
  ends.some(({ to }) => to <= at && at - to <= 1) && text.length > at;

/** The one last named before a place in its sentence; 我 only where it stands close to it in its own clause, or alone. */
function ownerAt(text: string, people: readonly Person[], at: number): string | null {
  const head = text.slice(0, at);
  const begin = Math.max(
    ...['。', '！', '!', '；', ';', '\n'].map((sign) => head.lastIndexOf(sign)),
  );
  const named = people.filter(({ from }) => from > begin && from < at);
  const last = named.at(-1);
  if (last === undefined) return null;
  if (last.relation !== 'self') return last.relation;
  const clause = clauseOf(text, at);
  if (last.from >= clause.from && at - last.to <= close) return 'self';
  return named.findLast(({ relation }) => relation !== 'self')?.relation ?? 'self';
}

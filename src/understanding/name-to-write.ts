import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { isChineseName } from '../fields/name.ts';
import { whomAtStart } from '../fields/whom.ts';
import { placesOfSet, toneIn } from './explained.ts';
import { findPeople } from './rules/people.ts';
import { readWays } from './rules/ways.ts';
import { isOfSpeaker } from './whose.ts';

const ways = readWays('names.txt');
const toWrite = ways('name-to-write');
const called = ways('called-by-name');

/** 写他爸吧 他爸叫赵建民: the name of somebody who is to be written in, told in a clause of its own. */
function nameToWrite(plain: string): string | null {
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to).trim());
  const at = clauses.findIndex((clause) => {
    const written = toWrite.exec(clause)?.[1];
    return written !== undefined && isKin(written);
  });
  if (at < 0 || clauses.some((clause) => toneIn(clause).has('asks'))) return null;
  const names = clauses
    .slice(at)
    .map((clause) => clause.replace(called, ''))
    .filter((words) => isChineseName(words));
  return names.length === 1 ? (names[0] ?? null) : null;
}

const isKin = (words: string): boolean =>
  whomAtStart(words) !== null || findPeople(words).length > 0;

/** 名字对的啊 就韦小航: the name that stands, said again where it is asked again. */
function saidAgain(plain: string, standing: unknown): string | null {
  if (typeof standing !== 'string' || standing.length < 2 || !plain.includes(standing)) return null;
  const clause = clausesOf(plain).find(({ from, to }) => plain.slice(from, to).includes(standing));
  const words = clause === undefined ? plain : plain.slice(clause.from, clause.to);
  const denied = ['denies', 'turn_to'].some((set) => placesOfSet(words, set).length > 0);
  return denied || toneIn(words).has('wrong') ? null : standing;
}

/** At the question of a name, the name that is told beside other words. Who writes for himself, and names another, is asked whether it is that one. */
export function withNameTold(
  meaning: Meaning,
  plain: string,
  { question, relation, standing }: Expectation,
): Meaning {
  if (question?.field.kind !== 'name' || meaning.danger !== undefined) return meaning;
  if (meaning.reading !== undefined || meaning.act === 'correct') return meaning;
  const again = saidAgain(plain, standing?.[question.id]);
  const value = again ?? (isOfSpeaker(question.id) ? null : nameToWrite(plain));
  if (value === null) return meaning;
  const puts = again === null && (relation ?? 'self') === 'self';
  return {
    ...meaning,
    act: 'answer',
    reading: { kind: 'value', value },
    found: meaning.found.filter((one) => one.value !== value),
    ...(puts ? { doubt: true as const, proposed: true as const } : {}),
  };
}

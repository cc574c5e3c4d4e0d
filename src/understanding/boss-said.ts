import type { Stretch } from '../fields/clauses.ts';
import { isChineseName } from '../fields/name.ts';
import { surnameLength } from '../fields/surnames.ts';
import { placesOfSet } from './explained.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('people.txt');
const ownsOrEnds = ways('owns-or-ends');
const oldOrLittle = ways('old-or-little');

const calledBefore = ways('called-before');
const surnameBefore = ways('surname-before');

/** Whoever has the work done, where a message names no more than him, in any order: 跟着一个姓刘的包工头干，叫刘大军; 刘大军，包工头; 包工头老周. `null` where he has no name in it. */
export function bossIn(clauses: readonly string[]): string | null {
  if (clauses.some(namesFirm)) return null;
  for (const [index, clause] of clauses.entries()) {
    const role = roleIn(clause);
    if (role === undefined) continue;
    const before = clause.slice(0, role.from);
    const after = clause.slice(role.to);
    const beside = [clauses[index + 1], clauses[index - 1]].map((one) => one ?? '');
    const called = nameIn(beside[0] ?? '') ?? calledBefore.exec(before)?.[1];
    const alone = before === '' && after === '' ? beside.find(isName) : undefined;
    const surname = surnameBefore.exec(before)?.[1];
    const name = [called, alone, isKnownAs(after) ? after : undefined].find(
      (one) => one !== undefined && isName(one),
    );
    const word = clause.slice(role.from, role.to);
    if (name !== undefined) return `${word}${name}`;
    if (surname !== undefined && surnameLength(surname) > 0) return `${word}姓${surname}`;
  }
  return null;
}

/** 顺达建筑公司的包工头老周: a firm says more than its boss. */
const namesFirm = (clause: string): boolean =>
  placesOfSet(clause, 'unsure').length === 0 &&
  placesOfSet(clause, 'firm_ends').some(
    ({ from, to }) => from >= 2 && ownsOrEnds.test(clause.slice(to)),
  );

/** The last word for him in a clause, the longest of those that end there. */
const roleIn = (clause: string): Stretch | undefined =>
  placesOfSet(clause, 'bosses').toSorted(
    (one, other) => other.to - one.to || one.from - other.from,
  )[0];

/** 叫刘大军, as a clause of its own. */
function nameIn(clause: string): string | undefined {
  const lead = placesOfSet(clause, 'called').find(({ from }) => from === 0);
  return lead === undefined ? undefined : clause.slice(lead.to);
}

/** 老周: a surname with the word that friends put before it. */
const isKnownAs = (words: string): boolean =>
  words.length === 2 && oldOrLittle.test(words) && surnameLength(words.slice(1)) > 0;

const isName = (words: string): boolean => isChineseName(words) || isKnownAs(words);

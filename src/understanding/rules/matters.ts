import type { Heard } from './heard.ts';
import { findWords, type Hits, indexWords, type WordIndex } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';

let words: WordIndex | undefined;

const saidIn = (heard: Heard): Hits => {
  words ??= indexWords(parseWords(readLexicon('matters.txt')));
  return findWords(heard.text, words);
};

/** Whether somebody tells that he was hurt on the road while he worked: a rider hit by a car. */
export function isHurtOnTheRoad(heard: Heard): boolean {
  const said = saidIn(heard);
  const told = (['rides', 'hit', 'hurt_by_it'] as const).every((set) => said.has(set));
  return told && !said.has('only_thing') && !heard.has('rumour');
}

/** Whether a message speaks of the mutual insurance that unions run. */
export const namesMutual = (heard: Heard): boolean => saidIn(heard).has('mutual');

/** Ideas of a dispute with whoever has the work done. */
const disputes: readonly string[] = [
  'pay_owed',
  'no_contract',
  'no_insurance',
  'injured_at_work',
  'compensation_claim',
  'labour_law',
  'severance',
];

/** Whether a message asks for the money of who lost his job and says nothing against how he lost it. */
export function asksJoblessPay(heard: Heard): boolean {
  const said = saidIn(heard);
  const asks = said.has('jobless_pay') && (said.has('claimed') || heard.has('asks'));
  return asks && !said.has('disputed') && !disputes.some(heard.has);
}
